/** The panel beside the map and its pages. */
@NullMarked
package org.dateline.view.page;

import org.jspecify.annotations.NullMarked;
