/** The bytes of a dataset's file, however large it is, and whether it fits into memory. */
@NullMarked
package org.dateline.data.bytes;

import org.jspecify.annotations.NullMarked;
