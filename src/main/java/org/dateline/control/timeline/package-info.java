/** The timeline as a JavaFX control: state, skin and behaviour. */
@NullMarked
package org.dateline.control.timeline;

import org.jspecify.annotations.NullMarked;
