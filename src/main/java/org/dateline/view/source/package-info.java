/** The screen of events that stay in a database. */
@NullMarked
package org.dateline.view.source;

import org.jspecify.annotations.NullMarked;
