package org.reportonce.crosswalk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The crosswalk as a text for the terminal. */
public final class CrosswalkText {
    /** What the marks mean. */
    public static final String LEGEND =
            "Marked with ? or \"decides\": the element decides whether or where something is printed; "
                    + "else its value is printed, counted or added up. A path says where the element is entered: state… and profile… in "
                    + "state.yaml, dataset… and answers… in dataset.yaml, others as a column of the table they begin with.";

    /** Heading over the elements that no form uses. */
    public static final String UNUSED = "Elements that none of these forms uses";

    private static final int WIDTH = 100;

    private CrosswalkText() {}

    /** Numbers of elements, questions and elements that several forms use, in a line. */
    public static String summary(Crosswalk crosswalk) {
        return crosswalk.elements().size() + " elements, " + crosswalk.questions() + " questions, " + crosswalk.shared()
                + " elements used by two or more instruments";
    }

    /**
     * Prints it in UTF-8, in lines of 100 characters at most.
     *
     * @param out not closed
     * @throws IOException when it cannot be written
     */
    public static void print(Crosswalk crosswalk, OutputStream out) throws IOException {
        List<String> lines = new ArrayList<>();
        wrapped(lines, "Forms: " + String.join(", ", crosswalk.forms()) + '.');
        wrapped(lines, LEGEND);
        lines.add("");
        lines.add("ELEMENTS AND THE PLACES THAT USE THEM");
        for (Crosswalk.Used used : crosswalk.elements()) {
            lines.add("");
            lines.add(cut(used.element().path() + meaning(used.element())));
            used.uses().forEach(use -> lines.add(cut("  " + place(use))));
        }
        lines.add("");
        lines.add("PLACES AND THE ELEMENTS THEY USE");
        String form = "";
        for (Crosswalk.Place place : crosswalk.places()) {
            if (!place.use().form().equals(form)) {
                form = place.use().form();
                lines.add("");
                lines.add(form);
            }
            String at = place(place.use()).substring(form.length() + 2);
            lines.add(cut("  " + at));
            wrapped(lines, String.join(", ", place.elements()), "      ");
        }
        lines.add("");
        lines.add(UNUSED.toUpperCase(java.util.Locale.ROOT));
        lines.add("");
        crosswalk.unused().forEach(element -> lines.add(cut("  " + element.path() + meaning(element))));
        lines.add("");
        lines.add(summary(crosswalk));
        out.write((lines.stream().collect(Collectors.joining("\n")) + '\n').getBytes(StandardCharsets.UTF_8));
    }

    private static String meaning(Element element) {
        return element.meaning().isEmpty() ? "" : "   " + element.meaning();
    }

    private static String place(Use use) {
        String mark = use.role() == Use.Role.DECIDES ? "? " : "  ";
        String number = use.number().isEmpty() || use.kind() != Use.Kind.QUESTION ? "" : use.number() + "  ";
        String id = use.kind() == Use.Kind.FORM ? "" : use.id() + "  ";
        return use.form() + "  " + mark + number + id + use.label().replaceAll("\\s+", " ");
    }

    private static String cut(String line) {
        String text = line.stripTrailing();
        return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1).stripTrailing() + '…';
    }

    private static void wrapped(List<String> lines, String text) {
        wrapped(lines, text, "");
    }

    private static void wrapped(List<String> lines, String text, String indent) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ", -1)) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
    }
}
