/** Views as a line of text, and as what is exported of them. */
@NullMarked
package org.dateline.viewmodel.line;

import org.jspecify.annotations.NullMarked;
