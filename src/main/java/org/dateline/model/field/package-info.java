/** What a dataset's own fields hold: types and values. */
@NullMarked
package org.dateline.model.field;

import org.jspecify.annotations.NullMarked;
