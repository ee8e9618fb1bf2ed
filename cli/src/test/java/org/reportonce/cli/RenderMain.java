package org.reportonce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reportonce.CheckResult;

/** Renders and checks datasets one after another in a Java of its own. */
public final class RenderMain {
    private RenderMain() {}

    /** Arguments: a folder to write to, then the folders of datasets. */
    public static void main(String[] arguments) throws IOException {
        for (int i = 1; i < arguments.length; i++) {
            Run run = Run.of("render", arguments[i], "-o", arguments[0] + "/" + i, "--today", "2026-04-20");
            if (run.code() != 0) {
                System.out.println(run.out() + run.err());
                System.exit(run.code());
            }
            for (String format : CheckResult.formats()) {
                Run check = Run.of("check", arguments[i], "--format", format, "--today", "2026-04-20");
                Files.writeString(Path.of(arguments[0], String.valueOf(i), "findings." + format), check.out());
            }
        }
    }
}
