/** What the window shows, for other programs and for print, with its sources. */
@NullMarked
package org.dateline.export;

import org.jspecify.annotations.NullMarked;
