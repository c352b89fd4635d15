/**
 * What all that is drawn is held to, on canvases as in the style sheet: sizes of type, colours, durations, and the one drawing
 * of what is only possible. The page {@code src/docs/look.md} has the same in words.
 */
@NullMarked
package org.dateline.control.look;

import org.jspecify.annotations.NullMarked;
