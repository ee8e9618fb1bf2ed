/** From one year to the next: what changed in filled reports, and the files a new year begins with. */
@NullMarked
package org.reportonce.years;

import org.jspecify.annotations.NullMarked;
