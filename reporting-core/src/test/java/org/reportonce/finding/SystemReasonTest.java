package org.reportonce.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class SystemReasonTest {
    @Test
    void saysWhyAndNotWhere() {
        assertThat(SystemReason.of(new AccessDeniedException("/a/b"))).isEqualTo("permission denied");
        assertThat(SystemReason.of(new NoSuchFileException("/a/b"))).isEqualTo("no such file or folder");
        assertThat(SystemReason.of(new FileSystemException("/a/b", null, "Read-only file system")))
                .isEqualTo("Read-only file system");
        assertThat(SystemReason.of(new IOException("No space left on device"))).isEqualTo("No space left on device");
        assertThat(SystemReason.of(new FileSystemException("/a/b"))).isEqualTo("no reason given");
    }
}
