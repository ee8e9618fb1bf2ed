/** Which question of which instrument uses which element of the data, and what that says about the work of an office. */
@NullMarked
package org.reportonce.crosswalk;

import org.jspecify.annotations.NullMarked;
