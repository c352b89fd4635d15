/**
 * What a text's times are made of: its words with their sentences, the names of days and months, counted units, and whether
 * the verbs around some words are of the future.
 */
@NullMarked
package org.dateline.propose.time.words;

import org.jspecify.annotations.NullMarked;
