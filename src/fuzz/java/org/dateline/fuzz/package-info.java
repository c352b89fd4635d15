/**
 * Files that are broken in every way that chance finds, given to every reader of the program; and programs that are killed while they
 * save. Compiled with the tests, run by the profile {@code fuzz}.
 */
@NullMarked
package org.dateline.fuzz;

import org.jspecify.annotations.NullMarked;
