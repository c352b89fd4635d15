/** The adding of a report: its text and details, and the way through what may be taken of it. */
@NullMarked
package org.dateline.viewmodel.intake;

import org.jspecify.annotations.NullMarked;
