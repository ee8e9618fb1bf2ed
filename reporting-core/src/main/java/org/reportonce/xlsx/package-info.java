/** Excel files row by row, with limits for hostile ones: {@link org.reportonce.xlsx.XlsxFile}. */
@NullMarked
package org.reportonce.xlsx;

import org.jspecify.annotations.NullMarked;
