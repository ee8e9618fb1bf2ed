/** Official forms as data: {@link org.reportonce.instrument.Instruments} loads and lints them. */
@NullMarked
package org.reportonce.instrument;

import org.jspecify.annotations.NullMarked;
