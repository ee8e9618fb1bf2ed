package org.reportonce.workbook;

import org.reportonce.finding.Origin;

/**
 * Something that is still wrong or missing.
 *
 * @param severity weight, such as {@code error}
 * @param code code of the finding
 * @param message what is wrong
 * @param hint how to put it right
 * @param affects reports it concerns, or empty
 * @param origin where it stands in the dataset
 */
public record Gap(String severity, String code, String message, String hint, String affects, Origin origin) {}
