/** Excel files row by row, with limits for hostile ones: {@link org.reportonce.workbook.xlsx.XlsxFile}. */
@NullMarked
package org.reportonce.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
