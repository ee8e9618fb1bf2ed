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
import org.reportonce.report.Block.TableRow;
import org.reportonce.report.Report;
import org.reportonce.report.Report.Section;
import org.reportonce.write.OutputFolder;
import org.reportonce.write.Writer;

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
 * <p>A text that a spreadsheet program would run as a formula is preceded by an apostrophe.
 */
public final class CsvWriter implements Writer {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(Report report, OutputFolder folder) throws IOException {
        for (Section section : report.sections()) {
            for (Block block : section.blocks()) {
                List<TableBlock> tables = block.accept(new TablesOnly());
                for (TableBlock table : tables) {
                    folder.add(report.heading().baseName() + '-' + table.id() + ".csv", out -> write(table, out));
                }
            }
        }
    }

    private static void write(TableBlock table, OutputStream out) throws IOException {
        List<CsvColumn> columns = CsvColumn.of(table);
        java.io.Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try (de.siegmar.fastcsv.writer.CsvWriter csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(columns.stream().map(CsvColumn::head).toList());
            for (TableRow row : table.rows()) {
                if (row.kind() == RowKind.LINE) {
                    csv.writeRecord(
                            columns.stream().map(column -> column.cell(row)).toList());
                }
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
