/** What the window shows until it stands, a picture of how it opened with the same files before, and what is done when it rests. */
@NullMarked
package org.dateline.app.start;

import org.jspecify.annotations.NullMarked;
