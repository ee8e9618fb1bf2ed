package org.reportonce.write;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.finding.SystemReason;

/** Output could not be written, for a reason that the user can do something about. Its text stands in the catalogue. */
public final class OutputException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Why output could not be written. */
    public enum Reason {
        /** There is a file where the folder should be. */
        NOT_A_FOLDER("output-not-a-folder"),
        /** The folder, or one above it, may not be written. */
        NOT_WRITABLE("output-not-writable"),
        /** A folder has the name of a file to be written, or the file is held open. */
        NOT_REPLACEABLE("output-not-replaceable"),
        /** There is no room left. */
        DISK_FULL("output-disk-full"),
        /** Anything else that the system says. */
        FAILED("output-failed");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    private final Reason reason;
    private final String place;
    private final String detail;

    OutputException(Reason reason, Path place, Throwable cause) {
        super(reason.code + ": " + place, cause);
        this.reason = reason;
        this.place = place.toString();
        this.detail = SystemReason.of(cause);
    }

    /** The reason behind what the system said about {@code place}. */
    static OutputException of(IOException cause, Path place) {
        return cause instanceof OutputException known
                ? known
                : new OutputException(full(cause) ? Reason.DISK_FULL : Reason.FAILED, place, cause);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Hands it over as a finding with the output path as its place. */
    public void report(Reporter reporter) {
        reporter.report(reason.code, Origin.file(place), Map.of("path", place, "detail", detail));
    }

    // There is no exception type of its own for a full disk; these are the words of Linux, macOS and Windows.
    private static boolean full(Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            String message = SystemReason.of(one).toLowerCase(Locale.ROOT);
            if (message.contains("no space left")
                    || message.contains("not enough space")
                    || message.contains("disk quota exceeded")
                    || message.contains("disk full")) {
                return true;
            }
        }
        return false;
    }
}
