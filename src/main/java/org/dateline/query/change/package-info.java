/** What two windows show of groups of events beside one another, and what is certain of the difference. */
@NullMarked
package org.dateline.query.change;

import org.jspecify.annotations.NullMarked;
