/** What every room reports with: {@link org.reportonce.finding.Finding}, its place and its weight. A leaf: it knows none of the rooms. */
@NullMarked
package org.reportonce.finding;

import org.jspecify.annotations.NullMarked;
