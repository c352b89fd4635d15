/** Tables of words, out of the program: to the clipboard and to files. */
@NullMarked
package org.dateline.export.table;

import org.jspecify.annotations.NullMarked;
