/** What the user's files look like: {@link org.reportonce.schema.Schemas} for editors, {@link org.reportonce.schema.NewDataset} to begin with. */
@NullMarked
package org.reportonce.schema;

import org.jspecify.annotations.NullMarked;
