/**
 * The language in which the program speaks: every word that a person reads, from the screen to the brief, goes through
 * {@link org.dateline.language.Tr}, and is looked up by its English text in the catalogue of the language chosen.
 */
@NullMarked
package org.dateline.language;

import org.jspecify.annotations.NullMarked;
