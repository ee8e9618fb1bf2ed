/** What a state knows for one reporting year: {@link org.reportonce.dataset.Dataset}. Immutable records that carry their own constraints; no file format. */
@NullMarked
package org.reportonce.dataset;

import org.jspecify.annotations.NullMarked;
