/**
 * What the record of a source may say of a text that is to be added: its outlet, headline, author, time of publication and
 * on whose reporting it relies, as far as text and file say it, and which reports of the dataset it is like. Proposals with
 * their reasons, never facts; what is not said is asked for.
 */
@NullMarked
package org.dateline.propose.source;

import org.jspecify.annotations.NullMarked;
