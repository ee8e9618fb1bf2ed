package org.reportonce.workbook;

import java.util.List;

/** Names and places that the writer and the reader of workbooks share. */
final class Layout {
    /** The form of the workbooks this version writes. */
    static final String FORMAT = "reportonce/workbook/1";

    /** The hidden sheet that says what the others are. */
    static final String MARKER = "_reportonce";

    /** The hidden sheet with the lists to choose from. */
    static final String LISTS = "_lists";

    /** Names that stay with their sheet when it is renamed. */
    static final String NAME = "reportonce.s";

    /** Row of the column names, from 0; a title and what the columns mean stand above. */
    static final int HEADER = 2;

    /** Stands in the row of the title, and leads to the first sheet. */
    static final String BACK = "← Start";

    static final String PATH = "path";
    static final String MEANING = "what it is";
    static final String FEEDS = "feeds";
    static final String ID = "id";
    static final String KIND = "kind of answer";

    /** Columns of question sheets that say something and are not read. */
    static final List<String> TOLD = List.of("number", "question", "paragraph", "comes from", FEEDS, "printed now");

    private Layout() {}
}
