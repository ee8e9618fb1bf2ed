package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds README and guide to what the program does. In a block of kind {@code console} each line that begins with
 * {@code bin/reportonce} is run, in a folder of its own beside a copy of the examples; the lines below it must occur in what it
 * prints, blanks and line breaks aside. {@code exit=1} after the kind names the exit code expected. A block with {@code file=} is
 * written to that file first; the lines of a block with {@code from=} must stand in that file of the project.
 */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final String COMMAND = "bin/reportonce ";
    private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|\\S+");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");

    /** What the documents show and the program does not do, all of it at once. */
    private final List<String> stale = new ArrayList<>();

    @TempDir
    private Path folder;

    static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(Path.of("README.md")));
        documents.addAll(markdown("docs/guide"));
        return documents;
    }

    static List<Path> linkingDocuments() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
        documents.addAll(markdown("docs"));
        return documents;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void showsWhatTheProgramDoes(Path document) throws IOException {
        copyExamples();

        List<Snippet> snippets = snippets(document);

        assertThat(snippets).isNotEmpty();
        for (Snippet snippet : snippets) {
            if (!snippet.option("file").isEmpty()) {
                Path file = folder.resolve(snippet.option("file"));
                Files.createDirectories(file.getParent());
                Files.write(file, snippet.lines());
            } else if (!snippet.option("from").isEmpty()) {
                standsIn(ROOT.resolve(snippet.option("from")), snippet);
            } else if (snippet.kind().equals("console")) {
                runs(snippet);
            }
        }
        assertThat(stale).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("linkingDocuments")
    void everyLinkLeadsToAFile(Path document) throws IOException {
        String text = Files.readString(ROOT.resolve(document));

        List<String> targets = LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.startsWith("http"))
                .toList();

        assertThat(targets)
                .allSatisfy(target -> assertThat(ROOT.resolve(document).resolveSibling(target))
                        .exists());
    }

    @Test
    void theReadmeBeginsWithTheTwoCommandsANewcomerNeeds() throws IOException {
        Snippet first = snippets(Path.of("README.md")).get(0);

        assertThat(first.lines()).hasSize(2);
        assertThat(first.lines().get(0)).startsWith("bin/reportonce render example-reports/UKR/2014 -o out");
        assertThat(first.lines().get(1)).startsWith("mvn verify");
    }

    private void runs(Snippet snippet) {
        int expected = snippet.option("exit").isEmpty() ? 0 : Integer.parseInt(snippet.option("exit"));
        String printed = "";
        for (String line : snippet.lines()) {
            if (line.startsWith(COMMAND)) {
                Run run = Run.of(arguments(line.replaceFirst("\\s+#.*", "")));
                printed = joined((run.out() + run.err()).replace(folder + "/", ""));
                if (run.code() != expected) {
                    stale.add(snippet.place() + " ends with exit code " + run.code() + ": " + line + "\n" + printed);
                }
            } else if (!line.startsWith("mvn ") && !left(line) && !printed.contains(joined(line))) {
                stale.add(snippet.place() + " is not what is printed: " + line.strip());
            }
        }
    }

    /** A line that stands for others. */
    private static boolean left(String line) {
        return line.isBlank() || line.strip().equals("…");
    }

    /** Paths are moved to the folder of the test; the day is fixed where the document does not name one. */
    private List<String> arguments(String line) {
        List<String> words = ARGUMENT.matcher(line.substring(COMMAND.length()))
                .results()
                .map(ReadmeTest::unquoted)
                .toList();
        List<String> arguments = new ArrayList<>();
        String before = "";
        for (String word : words) {
            boolean path =
                    List.of("-o", "--instruments", "new").contains(before) || isThere(word) || word.endsWith(".xlsx");
            arguments.add(path ? folder.resolve(word).toString() : word);
            before = word;
        }
        if (List.of("check", "render", "explain", "status", "workbook").contains(words.get(0))
                && !words.contains("--today")) {
            arguments.addAll(Run.TODAY);
        }
        return arguments;
    }

    private boolean isThere(String word) {
        return word.contains("/") && Files.exists(folder.resolve(word.substring(0, word.indexOf('/'))));
    }

    private static String unquoted(MatchResult argument) {
        String inner = argument.group(1);
        return inner == null ? argument.group() : inner;
    }

    private void standsIn(Path file, Snippet snippet) throws IOException {
        String text = joined(Files.readString(file)
                .replace("@project.groupId@", "org.reportonce")
                .replace("@project.artifactId@", "report-once-maven-plugin")
                .replace("@project.version@", "0.1.0-SNAPSHOT"));
        for (String line : snippet.lines()) {
            if (!left(line) && !text.contains(joined(line))) {
                stale.add(snippet.place() + " does not stand in " + snippet.option("from") + ": " + line.strip());
            }
        }
    }

    private static String joined(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static List<Snippet> snippets(Path document) throws IOException {
        return Snippet.of(document.toString(), Files.readString(ROOT.resolve(document)));
    }

    private static List<Path> markdown(String below) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(below))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList();
        }
    }

    private void copyExamples() throws IOException {
        Path examples = ROOT.resolve("example-reports");
        List<Path> files;
        try (Stream<Path> all = Files.walk(examples)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
        }
        for (Path file : files) {
            Path target = folder.resolve("example-reports").resolve(examples.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}
