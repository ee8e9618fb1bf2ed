/** What the writers share: printed words, line runs, stable archives. Not for use from outside. */
@NullMarked
package org.reportonce.write.internal;

import org.jspecify.annotations.NullMarked;
