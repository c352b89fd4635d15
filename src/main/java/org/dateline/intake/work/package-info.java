/**
 * A report that is worked through: what its source says of itself, and what of its text may be taken into the record, piece by piece.
 * What was taken is known by the dataset's document alone; nothing of it counts before.
 */
@NullMarked
package org.dateline.intake.work;

import org.jspecify.annotations.NullMarked;
