/** What all parts of the screen share: colours, typefaces, words, buttons, dialogs. */
@NullMarked
package org.dateline.view.look;

import org.jspecify.annotations.NullMarked;
