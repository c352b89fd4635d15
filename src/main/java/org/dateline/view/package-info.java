/** The screens: the window's parts, bound to the view-model. */
@NullMarked
package org.dateline.view;

import org.jspecify.annotations.NullMarked;
