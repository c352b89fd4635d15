/** The one truth of the screen: window, filters, selection and what follows from them. */
@NullMarked
package org.dateline.viewmodel;

import org.jspecify.annotations.NullMarked;
