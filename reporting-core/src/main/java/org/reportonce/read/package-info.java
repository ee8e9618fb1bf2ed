/** Files to dataset, every value with its place: {@link org.reportonce.read.DatasetReader}. */
@NullMarked
package org.reportonce.read;

import org.jspecify.annotations.NullMarked;
