package org.reportonce.read;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Remembers what the cells of one column became, so that equal cells are read once. Bounded: old entries give way. */
final class ColumnMemo {
    private static final int SLOTS = 4096;
    private static final int PROBES = 4;
    private static final int LONGEST = 80;

    private static final class Entry {
        final char[] text;
        final Cell cell;

        Entry(char[] text, Cell cell) {
            this.text = text;
            this.cell = cell;
        }
    }

    private final Column column;
    private final Entry[] entries;
    private boolean keeps;
    private int hits;
    private int misses;

    ColumnMemo(Column column) {
        this.column = column;
        this.keeps = !column.isDistinct();
        this.entries = new Entry[keeps ? SLOTS : 0];
    }

    /** The cell that stands in a buffer; blanks around it do not count. Null for an empty one. */
    @Nullable
    Cell get(char[] buffer, int offset, int length) {
        int from = offset;
        int to = offset + length;
        while (from < to && blank(buffer[from])) {
            from++;
        }
        while (from < to && blank(buffer[to - 1])) {
            to--;
        }
        if (from == to) {
            return null;
        }
        return keeps && to - from <= LONGEST
                ? kept(buffer, from, to)
                : column.read(new String(buffer, from, to - from));
    }

    private Cell kept(char[] buffer, int from, int to) {
        int home = home(buffer, from, to);
        int free = home;
        for (int probe = 0; probe < PROBES; probe++) {
            int slot = (home + probe) & (SLOTS - 1);
            Entry entry = entries[slot];
            if (entry == null) {
                free = slot;
                break;
            }
            if (same(entry.text, buffer, from, to)) {
                hits++;
                return entry.cell;
            }
        }
        misses++;
        // A column such as licence numbers, where hardly a cell comes twice, is better off without.
        keeps = misses < 4 * SLOTS || misses < hits;
        Cell cell = column.read(new String(buffer, from, to - from));
        entries[free] = new Entry(Arrays.copyOfRange(buffer, from, to), cell);
        return cell;
    }

    /** Two chains, since each step of one has to wait for the step before. */
    private static int home(char[] buffer, int from, int to) {
        int even = to - from;
        int odd = 0;
        int i = from;
        for (; i + 1 < to; i += 2) {
            even = 31 * even + buffer[i];
            odd = 31 * odd + buffer[i + 1];
        }
        if (i < to) {
            even = 31 * even + buffer[i];
        }
        int hash = even * 0x9E3779B9 + odd * 0x85EBCA6B;
        return (hash ^ (hash >>> 16)) & (SLOTS - 1);
    }

    /** For texts this short, faster than the library's comparison. */
    private static boolean same(char[] text, char[] buffer, int from, int to) {
        if (text.length != to - from) {
            return false;
        }
        for (int i = text.length - 1; i >= 0; i--) {
            if (text[i] != buffer[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean blank(char c) {
        return c <= ' '
                ? c == ' ' || c == '\t' || c == '\n' || c == '\r'
                : c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }
}
