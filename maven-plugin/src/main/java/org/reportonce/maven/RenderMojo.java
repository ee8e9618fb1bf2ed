package org.reportonce.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.reportonce.CheckResult;
import org.reportonce.RenderRequest;
import org.reportonce.RenderResult;
import org.reportonce.ReportOnce;
import org.reportonce.UnusableInput;
import org.reportonce.report.Edition;

/** Checks datasets and fills their reports; on findings of severity error nothing is written and the build fails. */
@Mojo(name = "render", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before the goal runs
public final class RenderMojo extends DatasetMojo {
    /** Folder to write to. Each dataset gets a folder of its own in it, such as {@code KEN-2025}. */
    @Parameter(property = "reportonce.outputDirectory", defaultValue = "${project.build.directory}/reports")
    private File outputDirectory;

    /** File formats, such as {@code docx,xlsx,html,json,csv}. Not given: all. */
    @Parameter(property = "reportonce.formats")
    private @Nullable List<String> formats;

    /** {@code public}, free of restricted lines and withheld values, or {@code restricted}, with all of them. */
    @Parameter(property = "reportonce.edition", defaultValue = "public")
    private String edition;

    /** Writes in spite of errors, marked as a draft on every page; such errors do not fail the build. */
    @Parameter(property = "reportonce.draft")
    private boolean draft;

    /** Whether HTML and JSON name the rows each figure comes from. */
    @Parameter(property = "reportonce.trace", defaultValue = "true")
    private boolean trace;

    @Override
    CheckResult work(ReportOnce door, Path folder, List<String> reportIds) {
        Path out = outputDirectory.toPath().resolve(DatasetFolders.name(folder));
        RenderResult result = door.render(new RenderRequest(
                folder, reportIds, formats == null ? List.of() : formats, chosen(), draft, trace, out));
        if (result.written()) {
            getLog().info(result.files().size() + " files in " + out);
        }
        return result.check();
    }

    @Override
    boolean toleratesErrors() {
        return draft;
    }

    private Edition chosen() {
        return Arrays.stream(Edition.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(edition))
                .findFirst()
                .orElseThrow(() -> new UnusableInput(
                        "<edition> holds \"" + edition + "\". There are the editions public and restricted."));
    }
}
