package org.reportonce.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Runs the common commands one after another and throws their results away. {@code bin/reportonce} starts this once, so that the
 * archive of ready-to-use classes holds what those commands need.
 */
final class Practice {
    private Practice() {}

    /** Arguments: a dataset's folder, and a folder to write to. */
    public static void main(String[] arguments) {
        Path out = Path.of(arguments[1]);
        run("check", arguments[0]);
        run("check", arguments[0], "--color=always");
        run("check", arguments[0], "--format", "json");
        run("render", arguments[0], "--draft", "-o", out.toString());
        run("status", arguments[0]);
        run("reports");
        run("check", "--help");
        String book = out.resolve("book.xlsx").toString();
        run("workbook", arguments[0], "-o", book);
        run("import", book, "-o", out.resolve("in").toString());
        run("check", book, "--annotate", out.resolve("checked.xlsx").toString());
    }

    private static void run(String... arguments) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Main.run(new Terminal(nowhere, nowhere, false, false, Map.of()), arguments);
    }
}
