/** Figures as ranges on an axis. */
@NullMarked
package org.dateline.view.figure;

import org.jspecify.annotations.NullMarked;
