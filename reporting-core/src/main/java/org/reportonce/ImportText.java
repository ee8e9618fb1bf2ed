package org.reportonce;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.exchange.FileSummary;
import org.reportonce.exchange.ImportSummary;
import org.reportonce.exchange.Rejection;

/** What became of the rows of an import, for the terminal. */
final class ImportText {
    private static final int SHOWN = 5;

    private final ImportSummary summary;
    private final ImportReason reason;
    private final StringBuilder text = new StringBuilder();

    ImportText(ImportSummary summary, Catalogue catalogue) {
        this.summary = summary;
        this.reason = new ImportReason(catalogue);
    }

    String text() {
        summary.files().forEach(this::file);
        if (summary.files().size() > 1) {
            text.append("all files: ").append(counted(summary.read())).append(" read, ");
            text.append(counted(summary.taken())).append(" taken, ");
            text.append(counted(summary.skipped().values().stream()
                            .mapToLong(Long::longValue)
                            .sum()))
                    .append(" skipped, ");
            text.append(counted(summary.rejections().size())).append(" rejected\n");
        }
        if (!summary.records().isEmpty()) {
            text.append("\nrecords\n");
        }
        summary.records().forEach(this::count);
        summary.reasons().forEach(this::reason);
        return text.toString();
    }

    private void file(FileSummary file) {
        text.append(file.file()).append('\n');
        count("rows read", file.read());
        count("taken", file.taken());
        count("skipped", file.skippedRows());
        file.skipped().forEach((rule, count) -> count("  " + rule, count));
        count("rejected", file.rejected());
        if (file.heading() > 0) {
            count("lines of the heading (no rows)", file.heading());
        }
        if (file.filled() > 0) {
            count("short lines filled", file.filled());
        }
        if (!file.otherSheets().isEmpty()) {
            text.append("  NOT READ: the ")
                    .append(file.otherSheets().size() == 1 ? "sheet " : "sheets ")
                    .append(line(String.join(", ", file.otherSheets())))
                    .append(". The mapping says under file which sheet is read.\n");
        }
        if (file.macros()) {
            text.append("  The workbook holds macros. They were neither read nor run.\n");
        }
        if (file.formulas() > 0) {
            count("formulas, as last computed", file.formulas());
        }
    }

    private void count(String what, long count) {
        text.append(String.format(Locale.ROOT, "  %-40s %9s%n", line(what), counted(count))
                .replace("\r\n", "\n"));
    }

    private void reason(String code, long count) {
        text.append("\nrejected: ")
                .append(reason.title(code))
                .append(" (")
                .append(code)
                .append("), ");
        text.append(counted(count)).append(count == 1 ? " row\n" : " rows\n");
        List<Rejection> all = summary.rejections().stream()
                .filter(rejection -> rejection.code().equals(code))
                .limit(SHOWN)
                .toList();
        for (Rejection each : all) {
            text.append("  ").append(line(each.file())).append(':').append(each.line());
            if (!each.column().isEmpty()) {
                text.append(", column \"").append(line(each.column())).append('"');
            }
            text.append(": ").append(line(reason.message(each))).append('\n');
        }
        if (count > all.size()) {
            text.append("  … and ").append(counted(count - all.size())).append(" more\n");
        }
        text.append("  Fix: ").append(line(reason.hint(all.get(0)))).append('\n');
    }

    /** Foreign texts in one line, without signs a terminal would obey. */
    private static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return line.toString();
    }

    private static String counted(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    static String reasons(Map<String, Long> reasons, Catalogue catalogue) {
        ImportReason words = new ImportReason(catalogue);
        StringBuilder text = new StringBuilder();
        reasons.forEach((code, count) ->
                text.append("\n  ").append(counted(count)).append(" × ").append(words.title(code)));
        return text.toString();
    }
}
