/**
 * A dataset as an Excel workbook, out ({@link org.reportonce.workbook.WorkbookWriter}) and in again ({@link
 * org.reportonce.workbook.WorkbookReader}), and findings written into it ({@link org.reportonce.workbook.Annotation}).
 */
@NullMarked
package org.reportonce.workbook;

import org.jspecify.annotations.NullMarked;
