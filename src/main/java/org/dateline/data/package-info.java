/** JSON to model and back: the dataset format {@code dateline/1}. */
@NullMarked
package org.dateline.data;

import org.jspecify.annotations.NullMarked;
