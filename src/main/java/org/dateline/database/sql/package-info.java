/** The questions that are put to databases, as SQL that each of them understands. */
@NullMarked
package org.dateline.database.sql;

import org.jspecify.annotations.NullMarked;
