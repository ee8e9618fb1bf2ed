package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report as its JSON has it, to ask for single answers. */
record Filled(JsonNode report) {
    /** Fills one report of a dataset as a draft, whatever is wrong with it. */
    static Filled of(Path dataset, String report, Path out) throws IOException {
        Run run = Run.of("render", dataset, "--reports", report, "--formats", "json", "--draft", "-o", out, Run.TODAY);
        Path file = out.resolve("XAA-" + dataset.getFileName() + "-" + report + ".json");
        assertThat(file).as(run.out() + run.err()).exists();
        return new Filled(JsonMapper.shared().readTree(Files.readString(file)));
    }

    /** Codes of the findings of a check for one report. */
    static Set<String> codes(Path dataset, String report) {
        Run run = Run.of("check", dataset, "--reports", report, "--format", "json", Run.TODAY);
        JsonNode result = JsonMapper.shared().readTree(run.out());
        assertThat(result.get("outcome").stringValue()).isNotEqualTo("not-checked");
        return Set.copyOf(result.get("counts").findValuesAsString("code"));
    }

    /** The answer to a question as text: the value, or what there is in place of one, such as {@code unanswered}. */
    String answer(String question) {
        for (JsonNode section : report.get("sections")) {
            for (JsonNode block : section.get("blocks")) {
                if (block.get("kind").stringValue().equals("question")
                        && block.get("id").stringValue().equals(question)) {
                    return text(block.get("answer"));
                }
            }
        }
        throw new AssertionError("no question " + question);
    }

    private static String text(JsonNode answer) {
        JsonNode value = answer.get("value");
        if (value == null) {
            return answer.get("is").stringValue();
        }
        return switch (value.get("type").stringValue()) {
            case "yes-no" -> value.get("answer").stringValue();
            case "count" -> value.get("amount").asString();
            case "choice" ->
                String.join(
                        " ",
                        value.get("chosen")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList());
            case "list" ->
                String.join(
                        " | ",
                        value.get("items")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList());
            case "proportion" ->
                value.get("part").asString() + "/" + value.get("whole").asString() + " = "
                        + value.get("percent").asString();
            default -> value.get("text").stringValue();
        };
    }
}
