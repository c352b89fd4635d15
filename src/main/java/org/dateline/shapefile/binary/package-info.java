/** Bytes of the files of a shapefile, and what is said of bytes that are wrong. */
@NullMarked
package org.dateline.shapefile.binary;

import org.jspecify.annotations.NullMarked;
