/** Excel workbooks: {@link org.reportonce.write.xlsx.XlsxWriter}. */
@NullMarked
package org.reportonce.write.xlsx;

import org.jspecify.annotations.NullMarked;
