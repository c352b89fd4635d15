/** What has the keyboard: the ring around it, and the panes of a window that it goes through. */
@NullMarked
package org.dateline.view.focus;

import org.jspecify.annotations.NullMarked;
