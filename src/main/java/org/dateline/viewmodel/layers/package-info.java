/** Which reference layers the map draws, in which order, and how. */
@NullMarked
package org.dateline.viewmodel.layers;

import org.jspecify.annotations.NullMarked;
