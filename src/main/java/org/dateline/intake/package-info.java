/**
 * Reports on their way into a dataset: their bytes and their text, as they were found, are kept in a folder beside it, with
 * when and by whom they were added.
 */
@NullMarked
package org.dateline.intake;

import org.jspecify.annotations.NullMarked;
