/** How fast it is: benchmarks that print figures, and the large datasets and maps that they measure with. */
@NullMarked
package org.dateline.benchmarks;

import org.jspecify.annotations.NullMarked;
