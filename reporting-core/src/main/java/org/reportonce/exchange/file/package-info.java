/** Foreign tables, line by line, whatever encoding and file format they have. {@link org.reportonce.exchange.file.ForeignTables} opens them. */
@NullMarked
package org.reportonce.exchange.file;

import org.jspecify.annotations.NullMarked;
