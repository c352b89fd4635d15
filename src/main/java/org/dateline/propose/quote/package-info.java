/**
 * Proposes the direct quotes of a report's text, and who may have said each: quotation marks of any script, and plain rules
 * about the words around them. Nothing is decided here: every proposal waits for a yes.
 */
@NullMarked
package org.dateline.propose.quote;

import org.jspecify.annotations.NullMarked;
