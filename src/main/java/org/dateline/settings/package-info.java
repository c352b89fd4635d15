/** What the program remembers of how a user works with it, from one start to the next. */
@NullMarked
package org.dateline.settings;

import org.jspecify.annotations.NullMarked;
