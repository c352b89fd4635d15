/** What the columns of a table in a database mean, as long as that is being chosen, and written as a source file. */
@NullMarked
package org.dateline.database.mapping;

import org.jspecify.annotations.NullMarked;
