package org.reportonce.read;

/** Makes a value from the text of a cell. Depends on nothing but the text, so that its results can be kept. */
@FunctionalInterface
interface CellReader {
    /** Reads a text that is not empty and has no blanks around it. */
    Cell read(String text);
}
