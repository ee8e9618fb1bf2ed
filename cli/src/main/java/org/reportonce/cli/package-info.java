/**
 * The command line: a thin shell over {@link org.reportonce.ReportOnce}. A command holds its options and what is printed in which
 * order; {@link org.reportonce.cli.Failures} alone turns what goes wrong into words and an exit code.
 */
@NullMarked
package org.reportonce.cli;

import org.jspecify.annotations.NullMarked;
