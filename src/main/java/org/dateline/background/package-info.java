/** Work off the UI thread, in one lane for each purpose. */
@NullMarked
package org.dateline.background;

import org.jspecify.annotations.NullMarked;
