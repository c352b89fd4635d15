/** Events that stay in a database: what a source file names, the engine that is asked, and what it answers. */
@NullMarked
package org.dateline.database;

import org.jspecify.annotations.NullMarked;
