/** One plain table a file: {@link org.reportonce.write.csv.CsvWriter}. */
@NullMarked
package org.reportonce.write.csv;

import org.jspecify.annotations.NullMarked;
