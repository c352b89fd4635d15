/** What is wrong with a file, where it stands, and results that carry such problems along. */
@NullMarked
package org.dateline.problem;

import org.jspecify.annotations.NullMarked;
