package org.reportonce.finding;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why the system refused to read or write, in words. Java's own message is often the path alone. */
public final class SystemReason {
    private SystemReason() {}

    /** The reason without the path, such as {@code permission denied}. */
    public static String of(Throwable failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "something of that name is there already";
        }
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason == null || reason.isBlank() ? "no reason given" : reason;
    }
}
