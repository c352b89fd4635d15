/** Tables of attributes: dBASE files and the code pages that they are written in. */
@NullMarked
package org.dateline.shapefile.dbf;

import org.jspecify.annotations.NullMarked;
