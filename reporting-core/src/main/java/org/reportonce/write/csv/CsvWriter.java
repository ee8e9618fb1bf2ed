package org.reportonce.write.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.reportonce.report.Block;
import org.reportonce.report.Block.RowKind;
import org.reportonce.report.Block.Standing;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Report;
import org.reportonce.report.Report.Section;
import org.reportonce.write.OutputFolder;
import org.reportonce.write.Writer;
import org.reportonce.write.internal.Questionnaires;

/**
 * One file a table, for further work in other programs: UTF-8, comma, CRLF (RFC 4180), one line a printed line.
 *
 * <p>Heads are the column ids of the instrument. Those that all forms share come first, always in the same order: {@code
 * category, partner, origin, intermediate, items, qualifier, value, currency, description, comments}. A cell without an answer
 * is empty; {@code nil}, {@code withheld} and {@code not-applicable} stand for those answers, and are not translated.
 *
 * <p>Headings and fixed rows without lines are left out. A table that the State declares nil has its head only; one that the
 * State does not give has no file.
 *
 * <p>The questions of a questionnaire stand in a file of their own, {@code …-questions.csv}: answers as words and option ids that
 * are not translated ({@code yes}, {@code no}, {@code developing}, {@code not-asked}), paragraphs and reasons separated by
 * semicolons.
 *
 * <p>A text that a spreadsheet program would run as a formula is preceded by an apostrophe.
 */
public final class CsvWriter implements Writer {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(Report report, OutputFolder folder) throws IOException {
        if (Questionnaires.is(report)) {
            folder.add(
                    name(report, questions(report)), out -> write(QuestionFile.HEAD, QuestionFile.lines(report), out));
        }
        for (Section section : report.sections()) {
            for (Block block : section.blocks()) {
                List<TableBlock> tables = block.accept(new TablesOnly());
                for (TableBlock table : tables) {
                    folder.add(name(report, table.id()), out -> write(table, out));
                }
            }
        }
    }

    private static String questions(Report report) {
        String name = "questions";
        while (taken(report, name)) {
            name = "all-" + name;
        }
        return name;
    }

    private static boolean taken(Report report, String name) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(
                        block -> block instanceof TableBlock table && table.id().equals(name));
    }

    private static String name(Report report, String id) {
        return report.heading().baseName() + '-' + id + ".csv";
    }

    private static void write(TableBlock table, OutputStream out) throws IOException {
        List<CsvColumn> columns = CsvColumn.of(table);
        write(
                columns.stream().map(CsvColumn::head).toList(),
                () -> table.rows().stream()
                        .filter(row -> row.kind() == RowKind.LINE)
                        .map(row ->
                                columns.stream().map(column -> column.cell(row)).toList())
                        .iterator(),
                out);
    }

    private static void write(List<String> head, Iterable<List<String>> lines, OutputStream out) throws IOException {
        java.io.Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try (de.siegmar.fastcsv.writer.CsvWriter csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(head);
            for (List<String> line : lines) {
                csv.writeRecord(line);
            }
        }
    }

    private static final class TablesOnly implements Block.Visitor<List<TableBlock>> {
        @Override
        public List<TableBlock> question(Block.QuestionBlock question) {
            return List.of();
        }

        @Override
        public List<TableBlock> table(TableBlock table) {
            return table.standing() == Standing.NOT_INCLUDED ? List.of() : List.of(table);
        }

        @Override
        public List<TableBlock> note(Block.NoteBlock note) {
            return List.of();
        }
    }
}
