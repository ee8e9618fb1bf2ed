package org.reportonce.exchange;

import org.reportonce.finding.Origin;

/**
 * A foreign column as a mapping names it.
 *
 * @param text name, or position from 1
 * @param origin where the mapping names it
 */
record ColumnRef(String text, Origin origin) {}
