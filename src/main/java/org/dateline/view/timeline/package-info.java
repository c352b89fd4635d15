/** The timeline with all that stands around it: presets, fields, counts, playback. */
@NullMarked
package org.dateline.view.timeline;

import org.jspecify.annotations.NullMarked;
