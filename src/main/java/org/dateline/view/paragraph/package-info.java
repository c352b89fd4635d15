/** Words in the direction that they are written in, each paragraph in its own. */
@NullMarked
package org.dateline.view.paragraph;

import org.jspecify.annotations.NullMarked;
