/** Values of a dataset's own fields as columns over all events. */
@NullMarked
package org.dateline.query.field;

import org.jspecify.annotations.NullMarked;
