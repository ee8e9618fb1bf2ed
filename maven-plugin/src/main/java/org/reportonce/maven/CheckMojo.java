package org.reportonce.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.reportonce.CheckResult;
import org.reportonce.ReportOnce;

/** Checks datasets for every report they are meant for; the build fails on findings of severity error. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends DatasetMojo {
    @Override
    CheckResult work(ReportOnce door, Path folder, List<String> reportIds) {
        return door.check(folder, reportIds);
    }
}
