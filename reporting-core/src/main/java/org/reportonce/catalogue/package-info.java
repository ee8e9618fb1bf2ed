/** The texts of all findings: {@link org.reportonce.catalogue.Catalogue}. */
@NullMarked
package org.reportonce.catalogue;

import org.jspecify.annotations.NullMarked;
