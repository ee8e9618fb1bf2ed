package org.reportonce.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.reportonce.dataset.State;
import org.reportonce.dataset.Waivers;
import org.reportonce.dataset.YearFacts;
import org.reportonce.schema.RecordTable;
import org.reportonce.write.internal.StableZip;
import org.reportonce.yaml.YamlEntry;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlNode;

/** Writes a dataset as an Excel workbook to be filled in and read again. The same dataset gives the same bytes. */
public final class WorkbookWriter {
    private final WorkbookSource source;
    private final Book book;
    private final Set<String> sheets = new HashSet<>();
    private final List<YamlNode> misplaced = new ArrayList<>();

    private WorkbookWriter(WorkbookSource source) {
        this.source = source;
        this.book = new Book(Codes.of(source));
    }

    /**
     * Writes the workbook.
     *
     * @param out takes it; not closed
     * @throws IOException when a table cannot be read to its end, a text or table is larger than Excel takes, or {@code out} fails
     */
    public static void write(WorkbookSource source, OutputStream out) throws IOException {
        WorkbookWriter writer = new WorkbookWriter(source);
        try {
            writer.write(out);
        } finally {
            writer.book.workbook.close();
        }
    }

    private void write(OutputStream out) throws IOException {
        SXSSFSheet start = sheet("Start");
        SXSSFSheet gaps = sheet("Gaps");
        sheets.addAll(List.of("start", "gaps", "codes", Layout.MARKER, Layout.LISTS));
        Map<String, YamlEntry> rest = new LinkedHashMap<>();
        List<AnswersPage> answers = answers(rest);
        for (RecordTable table : RecordTable.ALL) {
            if (source.owners().wants(table.name())) {
                List<TableColumn> columns = TableColumn.of(table, source.countries(), source.year());
                sheets.add(table.name());
                new TablePage(book, table, columns).write(source.folder().resolve(table.name() + ".csv"));
            }
        }
        Map<String, AnswersPage> named = new LinkedHashMap<>();
        answers.forEach(page -> named.put(unique(page.form().report()), page));
        named.keySet().forEach(this::sheet);
        values(rest);
        for (Map.Entry<String, AnswersPage> page : named.entrySet()) {
            page.getValue().write(page.getKey());
        }
        new GapsPage(book, source).write(gaps);
        new StartPage(book, source).write(start);
        book.codes.write(sheet("Codes"), book);
        book.lists.write(sheet(Layout.LISTS), book.cells);
        new MarkerPage(book, source).write(sheet(Layout.MARKER), present());
        hide(Layout.LISTS, SheetVisibility.HIDDEN);
        book.listed.stream()
                .filter(one -> one.group() == Book.Group.BEHIND)
                .forEach(one -> hide(one.sheet(), SheetVisibility.HIDDEN));
        hide(Layout.MARKER, SheetVisibility.VERY_HIDDEN);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.workbook.writeAvoidingTempFiles(bytes);
        String created = String.format(Locale.ROOT, "%04d-12-31T00:00:00Z", source.year());
        StableZip.rewrite(
                new ByteArrayInputStream(bytes.toByteArray()),
                Map.of("docProps/core.xml", xml -> {
                    xml.begin();
                    xml.open(
                            "cp:coreProperties",
                            "xmlns:cp",
                            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                            "xmlns:dc",
                            "http://purl.org/dc/elements/1.1/",
                            "xmlns:dcterms",
                            "http://purl.org/dc/terms/",
                            "xmlns:xsi",
                            "http://www.w3.org/2001/XMLSchema-instance");
                    xml.element("dc:title", source.stateName() + ' ' + source.year());
                    xml.element("dcterms:created", created, "xsi:type", "dcterms:W3CDTF");
                    xml.element("dcterms:modified", created, "xsi:type", "dcterms:W3CDTF");
                    xml.close("cp:coreProperties");
                }),
                out);
    }

    private SXSSFSheet sheet(String name) {
        return book.workbook.createSheet(name);
    }

    private void hide(String sheet, SheetVisibility visibility) {
        book.workbook.setSheetVisibility(book.workbook.getSheetIndex(sheet), visibility);
    }

    /** Files the dataset has, so that an empty table is told from one that is not there. */
    private List<String> present() {
        List<String> present = new ArrayList<>();
        for (RecordTable table : RecordTable.ALL) {
            if (source.owners().wants(table.name())
                    && Files.exists(source.folder().resolve(table.name() + ".csv"))) {
                present.add(table.name() + ".csv");
            }
        }
        if (source.owners().everything() && source.waivers().isPresent()) {
            present.add(SheetId.Files.WAIVERS);
        }
        return present;
    }

    private void values(Map<String, YamlEntry> rest) throws SheetRoom.TooWide {
        List<Part> year = new ArrayList<>(Outline.of(source.facts(), YearFacts.class));
        KeyPath answers = KeyPath.of("answers");
        Map<KeyPath, String> leaves = new LinkedHashMap<>();
        rest.forEach((key, entry) -> FlatNode.leaves(answers.then(key), entry.value(), leaves));
        misplaced.forEach(node -> FlatNode.leaves(answers, node, leaves));
        leaves.forEach((path, text) ->
                year.add(new Part.Value(path, null, "Answer to a question", List.of(Map.of(FlatNode.VALUE, text)))));
        List<Part> state = new ArrayList<>();
        List<Part> profile = new ArrayList<>();
        KeyPath topic = KeyPath.of("profile");
        Outline.of(source.state(), State.class).forEach(part -> (topic.holds(part.path()) ? profile : state).add(part));
        document("year", "Declarations of the year", SheetId.Files.YEAR, "dataset.", year);
        document("state", "What stays true over the years", SheetId.Files.STATE, "state.", state);
        document("profile", "How the State controls arms", SheetId.Files.STATE, "", profile);
        Optional<YamlMap> waivers = source.waivers();
        List<Part> accepted = Outline.of(waivers.orElse(new YamlMap(Map.of(), Scalars.NOWHERE)), Waivers.class).stream()
                .filter(part -> waivers.isPresent() || part instanceof Part.Items)
                .toList();
        document("accepted", "Findings that were looked at and accepted", SheetId.Files.WAIVERS, "", accepted);
    }

    private void document(String name, String title, String file, String prefix, List<Part> all)
            throws SheetRoom.TooWide {
        List<Part> parts = source.owners().parts(all);
        if (parts.stream().anyMatch(part -> part instanceof Part.Value)) {
            Feeds feeds = new Feeds(source.feeds());
            ValuesPage page = new ValuesPage(book, file, path -> feeds.of(prefix + path));
            page.write(unique(name), title, parts);
        }
        for (Part part : parts) {
            if (part instanceof Part.Items items) {
                Object key = items.path().parts().get(items.path().parts().size() - 1);
                new ItemsPage(book, file, items).write(unique(words(key.toString())));
            }
        }
    }

    /** {@code control lists} for {@code controlLists}. */
    private static String words(String key) {
        return key.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private String unique(String wanted) {
        Set<String> taken = new HashSet<>(sheets);
        RecordTable.ALL.forEach(table -> taken.add(table.name()));
        String name = wanted;
        for (int n = 2; taken.contains(name.toLowerCase(Locale.ROOT)); n++) {
            name = wanted + ' ' + n;
        }
        sheets.add(name.toLowerCase(Locale.ROOT));
        return name;
    }

    /** The sheets of the forms; answers that stand in none of them are put into {@code rest}, by report. */
    private List<AnswersPage> answers(Map<String, YamlEntry> rest) {
        YamlEntry answers = source.facts().entries().get("answers");
        Map<String, YamlEntry> given = new LinkedHashMap<>();
        if (answers != null && answers.value() instanceof YamlMap reports) {
            given.putAll(reports.entries());
        } else if (answers != null) {
            misplaced.add(answers.value());
        }
        List<AnswersPage> pages = new ArrayList<>();
        for (QuestionForm form : source.forms()) {
            YamlEntry entry = given.get(form.report());
            Map<String, YamlEntry> open = new LinkedHashMap<>();
            if (entry != null && entry.value() instanceof YamlMap questions) {
                open.putAll(questions.entries());
            }
            Map<String, Map<String, String>> rows = new HashMap<>();
            List<QuestionForm.Line> lines = new ArrayList<>();
            for (QuestionForm.Line line : form.lines()) {
                if (!line.id().isEmpty() && !source.owners().wants("answers." + form.report() + '.' + line.id())) {
                    continue;
                }
                lines.add(line);
                YamlEntry answer = line.id().isEmpty() ? null : open.get(line.id());
                if (answer != null) {
                    Answers.row(answer.value(), line.kind()).ifPresent(row -> {
                        rows.put(line.id(), row);
                        open.remove(line.id());
                    });
                }
            }
            if (entry != null && entry.value() instanceof YamlMap questions) {
                given.put(form.report(), new YamlEntry(entry.key(), new YamlMap(open, questions.origin())));
            }
            if (lines.stream().anyMatch(line -> !line.id().isEmpty())) {
                pages.add(new AnswersPage(
                        book, new QuestionForm(form.report(), form.title(), lines), rows, new Feeds(source.feeds())));
            }
        }
        given.forEach((report, entry) -> {
            boolean nothing =
                    entry.value() instanceof YamlMap map && map.entries().isEmpty();
            if (!nothing) {
                rest.put(report, entry);
            }
        });
        return pages;
    }
}
