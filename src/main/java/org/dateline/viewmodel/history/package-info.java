/** What one can go back to. */
@NullMarked
package org.dateline.viewmodel.history;

import org.jspecify.annotations.NullMarked;
