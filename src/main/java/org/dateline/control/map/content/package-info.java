/** What the map is to show: what a window has in areas and at points, what is selected or pointed at, classes and colours. */
@NullMarked
package org.dateline.control.map.content;

import org.jspecify.annotations.NullMarked;
