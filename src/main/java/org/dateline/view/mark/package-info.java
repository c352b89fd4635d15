/** What a person marks, where it is seen and set: stars, tags, notes, grades. */
@NullMarked
package org.dateline.view.mark;

import org.jspecify.annotations.NullMarked;
