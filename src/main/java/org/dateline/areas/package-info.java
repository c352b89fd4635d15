/**
 * Names of areas, compared however they are spelled, and the areas of a map found by them. What is one name is said by levels: to the
 * letter, but for case and marks, without words of kinds, and at last without articles and the order of words.
 */
@NullMarked
package org.dateline.areas;

import org.jspecify.annotations.NullMarked;
