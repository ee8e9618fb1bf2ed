package org.reportonce.xlsx;

/** Names of columns and cells. */
public final class CellReference {
    /** Columns of the largest sheet. */
    public static final int COLUMNS = 16_384;

    private CellReference() {}

    /** {@code A} for 0, {@code AA} for 26. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** {@code transfers!G12}; the name of a sheet is put in quotes where the program wants it. */
    public static String of(String sheet, int column, int row) {
        return sheet(sheet) + '!' + column(column) + row;
    }

    /** The name of a sheet as it stands before an exclamation mark. */
    public static String sheet(String name) {
        return name.matches("[\\p{L}_][\\p{L}\\p{N}_.]*")
                        && !name.matches("(?i)[a-z]{1,3}[0-9]+|r[0-9]*(c[0-9]*)?|c[0-9]*")
                ? name
                : "'" + name.replace("'", "''") + "'";
    }

    /** The column of a cell such as {@code AB12}, from 0; -1 when it is none. */
    static int columnOf(String cell) {
        int column = 0;
        int i = 0;
        while (i < cell.length() && i < 4 && letter(cell.charAt(i))) {
            column = column * 26 + (cell.charAt(i) - 'A' + 1);
            i++;
        }
        return i == 0 || i == cell.length() || column > COLUMNS ? -1 : column - 1;
    }

    private static boolean letter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
