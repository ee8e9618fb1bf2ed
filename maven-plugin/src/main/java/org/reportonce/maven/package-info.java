/** Goals for Maven builds: a thin shell over {@link org.reportonce.ReportOnce}. */
@NullMarked
package org.reportonce.maven;

import org.jspecify.annotations.NullMarked;
