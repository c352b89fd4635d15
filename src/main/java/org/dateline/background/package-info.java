/** Work off the UI thread; the newest request wins. */
@NullMarked
package org.dateline.background;

import org.jspecify.annotations.NullMarked;
