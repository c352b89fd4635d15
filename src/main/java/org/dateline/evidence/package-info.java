/** Who says so: independence of sources, coverage of places, quotes checked against archived texts. */
@NullMarked
package org.dateline.evidence;

import org.jspecify.annotations.NullMarked;
