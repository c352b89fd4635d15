/** One report, whole: its words, with what is recorded of them marked. */
@NullMarked
package org.dateline.view.reader;

import org.jspecify.annotations.NullMarked;
