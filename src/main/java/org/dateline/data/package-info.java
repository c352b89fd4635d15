/** JSON to model and back: the dataset format {@code dateline/2}, and {@code dateline/1} as it was. */
@NullMarked
package org.dateline.data;

import org.jspecify.annotations.NullMarked;
