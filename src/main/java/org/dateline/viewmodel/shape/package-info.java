/** The shape by which events are chosen on the map. */
@NullMarked
package org.dateline.viewmodel.shape;

import org.jspecify.annotations.NullMarked;
