/** Instrument and dataset to a neutral tree: {@link org.reportonce.report.Report}. */
@NullMarked
package org.reportonce.report;

import org.jspecify.annotations.NullMarked;
