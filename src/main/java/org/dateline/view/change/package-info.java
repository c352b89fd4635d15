/** What other programs make of the file that is shown, and what is different between two versions of it. */
@NullMarked
package org.dateline.view.change;

import org.jspecify.annotations.NullMarked;
