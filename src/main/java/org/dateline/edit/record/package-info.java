/**
 * What can be done with the records of a dataset, each as one change of its document: made, filled in, renamed, moved, joined, split,
 * respelled and deleted, with all that refers to them.
 */
@NullMarked
package org.dateline.edit.record;

import org.jspecify.annotations.NullMarked;
