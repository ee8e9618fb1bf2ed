/** Word documents: {@link org.reportonce.write.docx.DocxWriter}. */
@NullMarked
package org.reportonce.write.docx;

import org.jspecify.annotations.NullMarked;
