/** The window in which a report is added: its text and details, then what may be taken of it, piece by piece. */
@NullMarked
package org.dateline.view.intake;

import org.jspecify.annotations.NullMarked;
