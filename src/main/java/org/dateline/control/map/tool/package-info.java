/** What is drawn over a map with mouse and keys: points that are clicked, and the lines between them. */
@NullMarked
package org.dateline.control.map.tool;

import org.jspecify.annotations.NullMarked;
