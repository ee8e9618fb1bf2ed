/**
 * Data in layouts of others. {@link org.reportonce.exchange.MappingLoader} reads a mapping,
 * {@link org.reportonce.exchange.ForeignImport} turns a foreign table into records by it,
 * {@link org.reportonce.exchange.MappingProposal} proposes a first mapping for a file.
 */
@NullMarked
package org.reportonce.exchange;

import org.jspecify.annotations.NullMarked;
