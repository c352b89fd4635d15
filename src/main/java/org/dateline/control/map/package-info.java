/** The map as a JavaFX control: state, skin and behaviour. */
@NullMarked
package org.dateline.control.map;

import org.jspecify.annotations.NullMarked;
