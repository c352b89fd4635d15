/** Orders of events: by what each has in a column, whatever the window. */
@NullMarked
package org.dateline.query.sort;

import org.jspecify.annotations.NullMarked;
