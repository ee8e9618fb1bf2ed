package org.reportonce.exchange.file;

/** What ends a line of a text file. */
public enum LineEnd {
    /** LF, CR and both together. */
    AUTO,
    /** LF alone; a CR elsewhere is a blank in the text. */
    LF,
    /** CR and LF together; one of them alone is a blank in the text. */
    CRLF,
    /** CR alone; an LF is a blank in the text. */
    CR
}
