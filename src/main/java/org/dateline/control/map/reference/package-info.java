/** How reference layers are drawn, and where their labels go. */
@NullMarked
package org.dateline.control.map.reference;

import org.jspecify.annotations.NullMarked;
