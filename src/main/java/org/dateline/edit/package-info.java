/** A dataset file that is edited: saved after every change, whole or not at all, with a log that leads to what it is. */
@NullMarked
package org.dateline.edit;

import org.jspecify.annotations.NullMarked;
