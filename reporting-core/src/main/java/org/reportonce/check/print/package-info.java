/** Findings to text, JSON, SARIF and JUnit XML: {@link org.reportonce.check.print.Printers}. */
@NullMarked
package org.reportonce.check.print;

import org.jspecify.annotations.NullMarked;
