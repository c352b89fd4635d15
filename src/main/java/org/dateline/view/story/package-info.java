/** Stories: making, changing and presenting them. */
@NullMarked
package org.dateline.view.story;

import org.jspecify.annotations.NullMarked;
