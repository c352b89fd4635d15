/**
 * Texts and what their words say, read by plain rules: words folded and compared, numbers with their bounds. Numbers are
 * read in English words, and in digits of any script.
 */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
