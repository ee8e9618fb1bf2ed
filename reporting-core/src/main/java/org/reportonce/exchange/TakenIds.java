package org.reportonce.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The ids that are taken, by records that were there before and by those made so far. An id means one record of a table: what comes
 * again with the same content is skipped by name, what comes with another is refused, so that never the last one wins.
 *
 * <p>Contents are kept as prints of 64 bits a column, not as texts: a large table must fit into a small heap.
 */
final class TakenIds {
    /** Rule by which a row is skipped whose record was in the table before. */
    static final String THERE = "there already";
    /** Rule by which a row is skipped whose record this import has made before. */
    static final String TWICE = "same record twice";

    private final StandingRecords standing;
    private final Map<String, Map<String, Known>> tables = new HashMap<>();

    /** A record of which the id is taken. */
    private static final class Known {
        /** Positions of the columns compared, ascending. */
        private final int[] columns;
        /** Print of the text in each of them. */
        private final long[] prints;

        private final String file;
        private final int line;
        /** True when it was there before the import. */
        private final boolean before;

        Known(int[] columns, long[] prints, String file, int line, boolean before) {
            this.columns = columns;
            this.prints = prints;
            this.file = file;
            this.line = line;
            this.before = before;
        }

        long print(int column) {
            int at = Arrays.binarySearch(columns, column);
            return at < 0 ? 0 : prints[at];
        }
    }

    /**
     * What is to become of a record.
     *
     * @param skippedBy rule that skips it; empty for none
     * @param fault why it is refused; null when it is not
     */
    record Verdict(String skippedBy, @Nullable Fault fault) {
        private static final Verdict NEW = new Verdict("", null);
    }

    TakenIds(StandingRecords standing) {
        this.standing = standing;
    }

    /**
     * Says whether a record is new, and remembers it then.
     *
     * @param file file it comes from
     * @param line its line
     */
    Verdict of(int year, String table, RowMaker maker, List<String> cells, String file, int line) {
        Map<String, Known> ids =
                tables.computeIfAbsent(year + "/" + table, key -> standing(year, table, maker.names(), maker.id()));
        String id = cells.get(maker.id());
        Known known = ids.get(id);
        if (known == null) {
            ids.put(id, known(maker.compared(), cells, file, line, false));
            return Verdict.NEW;
        }
        Set<String> different = different(known, maker, cells);
        if (different.isEmpty()) {
            return new Verdict(known.before ? THERE : TWICE, null);
        }
        return new Verdict(
                "",
                Fault.of(
                        known.before ? "import-id-there" : "import-id-twice",
                        "id",
                        Fault.shown(id),
                        "place",
                        known.file + ':' + known.line,
                        "columns",
                        String.join(", ", different)));
    }

    private Map<String, Known> standing(int year, String table, List<String> names, int id) {
        Map<String, Known> ids = new HashMap<>();
        int[] all = IntStream.range(0, names.size()).toArray();
        standing.forEach(
                year,
                table,
                names,
                (file, line, cells) -> ids.putIfAbsent(cells.get(id), known(all, cells, file, line, true)));
        return ids;
    }

    private static Known known(int[] columns, List<String> cells, String file, int line, boolean before) {
        long[] prints = new long[columns.length];
        for (int i = 0; i < columns.length; i++) {
            prints[i] = print(cells.get(columns[i]));
        }
        return new Known(columns, prints, file, line, before);
    }

    /** Columns that the mapping makes and that differ. Others were filled in by the office and stay. */
    private static Set<String> different(Known known, RowMaker maker, List<String> cells) {
        Set<String> different = new LinkedHashSet<>();
        for (int column : maker.compared()) {
            if (known.print(column) != print(cells.get(column))) {
                different.add(maker.names().get(column));
            }
        }
        for (int column : known.before ? new int[0] : known.columns) {
            if (known.print(column) != print(cells.get(column))) {
                different.add(maker.names().get(column));
            }
        }
        return different;
    }

    /** FNV-1a over the signs that matter: neither blanks nor the apostrophe that keeps a text from being a formula. */
    private static long print(String text) {
        long print = 0xcbf29ce484222325L;
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || Character.isSpaceChar(c) || Character.isISOControl(c) || (c == '\'' && !any)) {
                continue;
            }
            any = true;
            print = (print ^ c) * 0x100000001b3L;
        }
        return any ? print : 0;
    }
}
