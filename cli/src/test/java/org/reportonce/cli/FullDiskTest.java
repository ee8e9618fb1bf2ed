package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks on which nothing can be written, each mounted for one process only. */
class FullDiskTest {
    private static final List<String> OWN_MOUNTS = List.of("-r", "-m");

    @TempDir
    private Path folder;

    private boolean canMount() throws IOException, InterruptedException {
        List<String> mount = List.of("sh", "-c", "mount -t tmpfs tmpfs \"$0\"", folder.toString());
        return Child.canUnshare("-r", "-m")
                && Child.of(Child.unshared(OWN_MOUNTS, mount)).code() == 0;
    }

    private Child renderOn(String options) throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        String mounted = "mount -t tmpfs -o " + options
                + " tmpfs \"$0\" && \"$@\"; code=$?; echo \"files left: $(find \"$0\" -mindepth 1 | wc -l)\"; exit $code";
        List<String> command = new ArrayList<>(List.of("sh", "-c", mounted, disk.toString()));
        command.addAll(Child.java(
                Main.class,
                List.of(),
                "render",
                Run.ARANDIA.toAbsolutePath(),
                "--formats",
                "html,json",
                "-o",
                disk.resolve("out"),
                Run.TODAY));
        return Child.of(Child.unshared(OWN_MOUNTS, command));
    }

    @Test
    void fullDiskIsToldAndNoPartOfAFileIsLeft() throws IOException, InterruptedException {
        assumeTrue(canMount(), "this system lets nobody mount a disk of his own");

        Child child = renderOn("size=16k");

        assertThat(child.code()).as(child.said()).isEqualTo(2);
        assertThat(child.said())
                .contains(
                        "There is no room left to write \"" + folder.resolve("disk/out"),
                        "Nothing half-written was left behind.",
                        "Make room on that disk, or choose an output folder on another disk",
                        "files left: 0")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void readOnlyDiskIsTold() throws IOException, InterruptedException {
        assumeTrue(canMount(), "this system lets nobody mount a disk of his own");

        Child child = renderOn("ro");

        assertThat(child.code()).as(child.said()).isEqualTo(2);
        assertThat(child.said())
                .contains("Nothing may be written to the folder \"" + folder.resolve("disk/out")
                        + "\". The system says: Read-only file system. Choose a folder of your own")
                .doesNotContain("Exception", "\tat ");
    }
}
