/** Files of other programs, read as datasets. */
@NullMarked
package org.dateline.imports;

import org.jspecify.annotations.NullMarked;
