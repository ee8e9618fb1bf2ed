/** What is known of an item → the category it may fall into, and why: a proposal for a person to confirm, never a decision. */
@NullMarked
package org.reportonce.classify;

import org.jspecify.annotations.NullMarked;
