/** What a window puts away where it has no room for everything, and how that is reached there. */
@NullMarked
package org.dateline.view.fold;

import org.jspecify.annotations.NullMarked;
