package org.reportonce.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportonce.report.Edition;

class StableBytesTest {
    @Test
    void writesTheSameBytesWhateverTheClockAndTheLanguageOfTheMachine() throws Exception {
        Run here = run("-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr", "-Dfile.encoding=UTF-8");
        Run there = run("-Duser.timezone=America/Adak", "-Duser.language=ar", "-Dfile.encoding=ISO-8859-1");

        assertThat(here.out).hasLineCount(13).isEqualTo(there.out);
    }

    @Test
    void writesNothingToTheTerminal() throws Exception {
        assertThat(run("-Duser.language=en").err).isEmpty();
    }

    private record Run(String out, String err) {}

    private static Run run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(Hashes.class.getName());
        Process process = new ProcessBuilder(command).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(err).isZero();
        return new Run(out, err);
    }

    /** Prints the hash of every file of the demo. */
    static final class Hashes {
        private Hashes() {}

        public static void main(String[] arguments) throws NoSuchAlgorithmException {
            for (String format : Writers.standard().formats()) {
                Writer writer = Writers.standard().byFormat(format).orElseThrow();
                hash(MemoryOutput.of(writer, DemoReport.report(Edition.PUBLIC, true)));
                hash(MemoryOutput.of(writer, DemoQuestionnaire.report()));
            }
        }

        private static void hash(MemoryOutput output) throws NoSuchAlgorithmException {
            for (String name : output.files().keySet()) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                System.out.println(name + " "
                        + HexFormat.of().formatHex(digest.digest(output.files().get(name))));
            }
        }
    }
}
