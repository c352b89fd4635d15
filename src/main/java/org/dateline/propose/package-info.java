/** What a text may add to a dataset, proposed by plain rules: nothing of it is a fact before someone takes it. */
@NullMarked
package org.dateline.propose;

import org.jspecify.annotations.NullMarked;
