/**
 * A dataset and a map, opened together and joined, with what is derived from both once; and what is saved of them. Services
 * without a screen.
 */
@NullMarked
package org.dateline.workspace;

import org.jspecify.annotations.NullMarked;
