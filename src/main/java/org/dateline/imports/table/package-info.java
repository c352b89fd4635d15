/** Files of other programs as tables of rows and cells. */
@NullMarked
package org.dateline.imports.table;

import org.jspecify.annotations.NullMarked;
