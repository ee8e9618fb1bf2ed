/** Dataset to findings: {@link org.reportonce.check.Checks}. */
@NullMarked
package org.reportonce.check;

import org.jspecify.annotations.NullMarked;
