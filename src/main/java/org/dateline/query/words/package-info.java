/** What a filter lets through, in words. */
@NullMarked
package org.dateline.query.words;

import org.jspecify.annotations.NullMarked;
