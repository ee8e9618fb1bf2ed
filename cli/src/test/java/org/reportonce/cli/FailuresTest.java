package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FailuresTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int fail(Throwable failure, String... arguments) {
        Root root = new Root(new Terminal(OutputStream.nullOutputStream(), err, false, false, Map.of()));
        new CommandLine(root).parseArgs(arguments);
        return new Failures(root).unexpected(failure);
    }

    @Test
    void unexpectedFailureIsASentenceAndARequest() {
        assertThat(fail(new IllegalStateException("no such row"))).isEqualTo(2);
        assertThat(said())
                .contains("This should not have happened", "no such row", "please report it", "--debug")
                .doesNotContain("\tat ");
    }

    @Test
    void debugTellsWhereItHappened() {
        assertThat(fail(new IllegalStateException("no such row"), "--debug")).isEqualTo(2);
        assertThat(said()).contains("\tat org.reportonce.cli.FailuresTest");
    }

    @Test
    void tooLittleMemorySaysHowToGiveMore() {
        assertThat(fail(new OutOfMemoryError("Java heap space"))).isEqualTo(2);
        assertThat(said()).contains("memory", "REPORTONCE_JAVA_OPTS=-Xmx2g");
    }

    @Test
    void resultThatCannotBeWrittenIsToldAsIncomplete() {
        Terminal terminal = new Terminal(failing("No space left on device"), err, false, false, Map.of());
        terminal.line("a result");

        assertThat(terminal.close()).isFalse();
        assertThat(said()).contains("standard output", "No space left on device", "not complete");
    }

    @Test
    void readerThatGoesAwayEarlyIsNoFailure() {
        Terminal terminal = new Terminal(failing("Broken pipe"), err, false, false, Map.of());
        terminal.line("a result");

        assertThat(terminal.close()).isTrue();
        assertThat(said()).isEmpty();
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
