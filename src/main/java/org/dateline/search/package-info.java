/** Full-text search over a dataset. */
@NullMarked
package org.dateline.search;

import org.jspecify.annotations.NullMarked;
