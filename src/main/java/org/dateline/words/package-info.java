/** Times, counts, bounds and ids in words: one place for what screen, exports and command line say. */
@NullMarked
package org.dateline.words;

import org.jspecify.annotations.NullMarked;
