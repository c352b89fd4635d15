/**
 * A story that leaves the program: what is told of each of its steps, in words and numbers, and the one HTML file that
 * shows it step by step in any browser. The handout, a PDF document of the same, is set where briefs are.
 */
@NullMarked
package org.dateline.export.story;

import org.jspecify.annotations.NullMarked;
