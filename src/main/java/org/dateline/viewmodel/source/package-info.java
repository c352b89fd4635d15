/** Events that stay in a database: the window over their counts, and the pages of their list. */
@NullMarked
package org.dateline.viewmodel.source;

import org.jspecify.annotations.NullMarked;
