package org.reportonce.cli;

/**
 * One line of a printed table, read back from a written file.
 *
 * @param row code of its row, such as {@code IV.a}
 * @param partner as printed
 * @param items {@code 15}, {@code more than 15000}, {@code unknown}; empty when nothing is printed
 * @param value {@code 8400000 ZAR}; empty when nothing is printed or the form has no such column
 */
record PrintedLine(String row, String partner, String items, String value) {}
