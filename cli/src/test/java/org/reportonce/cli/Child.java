package org.reportonce.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of a program in a process of its own.
 *
 * @param code its exit code
 * @param said what it wrote to both streams
 */
record Child(int code, String said) {
    static Child of(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("child", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            int code = process.waitFor();
            return new Child(code, new String(Files.readAllBytes(said), StandardCharsets.UTF_8));
        } finally {
            Files.delete(said);
        }
    }

    /** The words that start a class of ours, or of our tests, in a Java of its own. */
    static List<String> java(Class<?> main, List<String> options, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(Run.words(arguments)));
        return command;
    }

    /** True when this system lets us run a program in namespaces of its own, given the options of {@code unshare}. */
    static boolean canUnshare(String... options) throws InterruptedException {
        try {
            return of(unshared(List.of(options), List.of("true"))).code() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    static List<String> unshared(List<String> options, List<String> command) {
        List<String> words = new ArrayList<>();
        words.add("unshare");
        words.addAll(options);
        words.addAll(command);
        return words;
    }
}
