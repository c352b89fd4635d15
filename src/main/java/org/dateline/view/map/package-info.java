/** The map as the window shows it, with what stands over it. */
@NullMarked
package org.dateline.view.map;

import org.jspecify.annotations.NullMarked;
