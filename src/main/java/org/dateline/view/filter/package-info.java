/** Events are chosen by the dataset's own fields. */
@NullMarked
package org.dateline.view.filter;

import org.jspecify.annotations.NullMarked;
