/** What events give for a measure or a field of numbers, as columns, and sums of it with all that is left out of them. */
@NullMarked
package org.dateline.query.measure;

import org.jspecify.annotations.NullMarked;
