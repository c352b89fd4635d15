/** What a step of a story shows beside its map. */
@NullMarked
package org.dateline.model.exhibit;

import org.jspecify.annotations.NullMarked;
