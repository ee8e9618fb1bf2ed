/** Machine-readable reports: {@link org.reportonce.write.json.JsonWriter}. */
@NullMarked
package org.reportonce.write.json;

import org.jspecify.annotations.NullMarked;
