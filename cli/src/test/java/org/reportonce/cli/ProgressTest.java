package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long nanos;

    private final Progress progress =
            new Progress(new Terminal(OutputStream.nullOutputStream(), err, true, true, Map.of()), () -> nanos);

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void shortWorkShowsNothing() {
        progress.rows("transfers", 5_000);
        progress.clear();

        assertThat(said()).isEmpty();
    }

    @Test
    void longWorkCountsRowsAndLeavesNoTrace() {
        nanos = 1_000_000_000L;
        progress.rows("transfers", 120_000);
        progress.rows("transfers", 125_000);
        progress.clear();

        assertThat(said()).isEqualTo("\r\u001b[KReading transfers: 120,000 rows\r\u001b[K");
    }
}
