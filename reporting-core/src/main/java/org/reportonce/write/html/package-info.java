/** Pages for browsers: {@link org.reportonce.write.html.HtmlWriter}. */
@NullMarked
package org.reportonce.write.html;

import org.jspecify.annotations.NullMarked;
