/** The screens of evidence that take the place of the map: coverage, figures, speakers. */
@NullMarked
package org.dateline.view.evidence;

import org.jspecify.annotations.NullMarked;
