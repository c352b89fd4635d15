/** Records filled in at the side of the window: a form of fields, and what begins, moves, joins, splits and deletes records. */
@NullMarked
package org.dateline.view.edit;

import org.jspecify.annotations.NullMarked;
