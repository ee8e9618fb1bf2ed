package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No command opens a network connection: shown inside Java everywhere, and by the system itself where it can. */
class NetworkTest {
    @TempDir
    private Path folder;

    private List<String> guarded(String... more) throws IOException {
        Path noHosts = Files.writeString(folder.resolve("hosts"), "");
        return Child.java(
                GuardedMain.class,
                List.of(
                        "-Djava.nio.channels.spi.SelectorProvider=" + RefusingChannels.class.getName(),
                        // Names are looked up in this empty file and nowhere else.
                        "-Djdk.net.hosts.file=" + noHosts),
                folder,
                Run.ARANDIA.toAbsolutePath(),
                List.of(more));
    }

    @Test
    void noCommandTriesTheWaysIntoANetwork() throws IOException, InterruptedException {
        Child child = Child.of(guarded());

        assertThat(child.said()).contains("attempts: []");
        assertThat(child.code()).as(child.said()).isZero();
    }

    @Test
    void theGuardNoticesAttemptsThatAreSwallowed() throws IOException, InterruptedException {
        Child child = Child.of(guarded("attempt"));

        assertThat(child.said()).contains("attempts: [socket, server socket, socket channel, http://192.0.2.1/]");
        assertThat(child.code()).isEqualTo(1);
    }

    @Test
    void everyCommandWorksWhereThereIsNoNetworkInterface() throws IOException, InterruptedException {
        List<String> without = List.of("-r", "-n");
        assumeTrue(Child.canUnshare("-r", "-n"), "this system lets nobody make a network namespace");
        assertThat(Child.of(Child.unshared(without, List.of("cat", "/proc/net/dev")))
                        .said())
                .as("interfaces in the namespace")
                .doesNotContainPattern("(?m)^\\s*(?!lo)\\w+:");

        Child child = Child.of(Child.unshared(without, guarded()));

        assertThat(child.code()).as(child.said()).isZero();
    }
}
