/** Layers as they were read, kept for the next time. */
@NullMarked
package org.dateline.maps.snapshot;

import org.jspecify.annotations.NullMarked;
