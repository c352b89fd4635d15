/** When something happened, as the cells of other programs' files say it: judged by all values of a column, no more exactly than they do. */
@NullMarked
package org.dateline.imports.time;

import org.jspecify.annotations.NullMarked;
