/** Pictures from files that may come from anyone. */
@NullMarked
package org.dateline.picture;

import org.jspecify.annotations.NullMarked;
