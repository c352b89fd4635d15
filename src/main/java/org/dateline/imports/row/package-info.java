/** What the cells of a row say: words, times, places, figures; and which column says what. */
@NullMarked
package org.dateline.imports.row;

import org.jspecify.annotations.NullMarked;
