/** Columns of imported files that are kept as fields of the dataset. */
@NullMarked
package org.dateline.imports.field;

import org.jspecify.annotations.NullMarked;
