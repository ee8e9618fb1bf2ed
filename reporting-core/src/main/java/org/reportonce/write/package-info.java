/** The neutral tree to files: {@link org.reportonce.write.Writers}. */
@NullMarked
package org.reportonce.write;

import org.jspecify.annotations.NullMarked;
