/** The front door: {@link org.reportonce.ReportOnce} is all that the command line, the Maven plugin and other programs use. */
@NullMarked
package org.reportonce;

import org.jspecify.annotations.NullMarked;
