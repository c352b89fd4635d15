/** Rows and counts of events that stay in a database, as files. */
@NullMarked
package org.dateline.export.rows;

import org.jspecify.annotations.NullMarked;
