/** What a window and its filters show: index, filters and counts. */
@NullMarked
package org.dateline.query;

import org.jspecify.annotations.NullMarked;
