/** Figures that a report's text seems to give, found by plain rules: proposals, never facts. */
@NullMarked
package org.dateline.propose.figure;

import org.jspecify.annotations.NullMarked;
