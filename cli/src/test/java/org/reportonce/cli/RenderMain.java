package org.reportonce.cli;

/** Renders datasets one after another in a Java of its own. */
public final class RenderMain {
    private RenderMain() {}

    /** Arguments: a folder to write to, then the folders of datasets. */
    public static void main(String[] arguments) {
        for (int i = 1; i < arguments.length; i++) {
            Run run = Run.of("render", arguments[i], "-o", arguments[0] + "/" + i, "--today", "2026-04-20");
            if (run.code() != 0) {
                System.out.println(run.out() + run.err());
                System.exit(run.code());
            }
        }
    }
}
