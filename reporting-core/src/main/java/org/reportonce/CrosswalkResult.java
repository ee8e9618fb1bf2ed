package org.reportonce;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.reportonce.crosswalk.Crosswalk;
import org.reportonce.crosswalk.CrosswalkJson;
import org.reportonce.crosswalk.CrosswalkText;
import org.reportonce.crosswalk.Element;
import org.reportonce.crosswalk.Use;
import org.reportonce.write.csv.CsvList;
import org.reportonce.write.html.ListPage;
import org.reportonce.write.html.ListPage.Grid;
import org.reportonce.write.html.ListPage.Group;

/**
 * Which element of the data is used by which question of which form.
 *
 * @param crosswalk both lists
 */
public record CrosswalkResult(Crosswalk crosswalk) {
    /** Names of the ways it can be printed. */
    public static List<String> formats() {
        return List.of("text", "html", "csv", "json");
    }

    /** Numbers of elements, questions and elements that several forms use, in a line. */
    public String summary() {
        return CrosswalkText.summary(crosswalk);
    }

    /**
     * Prints it.
     *
     * @param format one of {@link #formats()}
     * @param out takes it in UTF-8; not closed
     * @throws IOException when it cannot be written
     * @throws IllegalArgumentException when there is no such format
     */
    public void print(String format, OutputStream out) throws IOException {
        switch (format) {
            case "text" -> CrosswalkText.print(crosswalk, out);
            case "html" -> page().write(out);
            case "csv" ->
                CsvList.write(
                        List.of("element", "report", "version", "kind", "role", "number", "id", "label"), rows(), out);
            case "json" -> CrosswalkJson.print(crosswalk, out);
            default -> throw new IllegalArgumentException("no format " + format);
        }
    }

    /** One row an element and place; elements that no form uses have empty cells. */
    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Crosswalk.Used used : crosswalk.elements()) {
            for (Use use : used.uses()) {
                rows.add(List.of(
                        used.element().path(),
                        use.report(),
                        use.version(),
                        word(use.kind()),
                        word(use.role()),
                        use.number(),
                        use.id(),
                        use.label()));
            }
        }
        for (Element element : crosswalk.unused()) {
            rows.add(List.of(element.path(), "", "", "", "", "", "", ""));
        }
        return rows;
    }

    private ListPage page() {
        List<String> use = List.of("Form", "Place", "Number", "Id", "Printed text", "Use");
        List<Group> elements = crosswalk.elements().stream()
                .map(used -> new Group(
                        List.of(used.element().path(), used.element().meaning()),
                        used.uses().stream().map(CrosswalkResult::cells).toList()))
                .toList();
        List<Group> places = crosswalk.places().stream()
                .map(place -> new Group(
                        cells(place.use()),
                        place.elements().stream().map(List::of).toList()))
                .toList();
        List<Group> unused = crosswalk.unused().stream()
                .map(element -> new Group(List.of(element.path()), List.of(List.of(element.meaning()))))
                .toList();
        return new ListPage(
                "Crosswalk of forms and data",
                List.of(summary(), "Forms: " + String.join(", ", crosswalk.forms()) + '.', CrosswalkText.LEGEND),
                List.of(
                        new Grid(
                                "elements",
                                "Elements and the places that use them",
                                with(List.of("Element", "Meaning"), use),
                                elements),
                        new Grid("places", "Places and the elements they use", with(use, List.of("Element")), places),
                        new Grid("unused", CrosswalkText.UNUSED, List.of("Element", "Meaning"), unused)));
    }

    private static List<String> cells(Use use) {
        return List.of(use.form(), word(use.kind()), use.number(), use.id(), use.label(), word(use.role()));
    }

    private static List<String> with(List<String> one, List<String> two) {
        return Stream.concat(one.stream(), two.stream()).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
