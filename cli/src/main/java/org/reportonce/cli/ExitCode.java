package org.reportonce.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.reportonce.CheckResult;

/** What the program's exit code says to a script. */
enum ExitCode {
    FINE(0, "Done, and nothing stands in the way."),
    FINDINGS(1, "Done, but there are findings of severity error."),
    UNUSABLE(2, "Not done: the arguments or the files cannot be used, or nothing could be written.");

    private final int code;
    private final String sentence;

    ExitCode(int code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    int code() {
        return code;
    }

    /** The code that goes with what a check found. */
    static ExitCode of(CheckResult result) {
        return switch (result.outcome()) {
            case VALID -> FINE;
            case INVALID -> FINDINGS;
            case NOT_CHECKED -> UNUSABLE;
        };
    }

    /** Code and sentence of each, as help prints them. */
    static Map<String, String> sentences() {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (ExitCode each : values()) {
            sentences.put(Integer.toString(each.code), each.sentence);
        }
        return sentences;
    }
}
