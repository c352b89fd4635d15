/** Two or three versions of a dataset as the JSON of its file: what differs, and how they become one. */
@NullMarked
package org.dateline.compare;

import org.jspecify.annotations.NullMarked;
