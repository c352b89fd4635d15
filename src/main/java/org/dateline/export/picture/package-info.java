/** Pictures that are exported, still or moving: what they say of themselves, and the files that hold them. */
@NullMarked
package org.dateline.export.picture;

import org.jspecify.annotations.NullMarked;
