/**
 * The adding of a report: its text, what its source says of itself, and what of it may be taken into the record, piece by piece. What
 * was taken is known by the dataset's document alone; nothing of it counts before.
 */
@NullMarked
package org.dateline.intake;

import org.jspecify.annotations.NullMarked;
