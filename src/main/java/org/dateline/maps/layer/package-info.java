/** Layers of maps as files have them, and the same in degrees. */
@NullMarked
package org.dateline.maps.layer;

import org.jspecify.annotations.NullMarked;
