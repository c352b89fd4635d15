/** A dataset and a map, opened together and joined, with what is derived from both once. */
@NullMarked
package org.dateline.workspace;

import org.jspecify.annotations.NullMarked;
