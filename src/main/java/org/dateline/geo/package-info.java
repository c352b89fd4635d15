/** Features and layers of a map, projection and viewport arithmetic; knows neither GeoTools nor JavaFX. */
@NullMarked
package org.dateline.geo;

import org.jspecify.annotations.NullMarked;
