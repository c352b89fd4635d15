/** Datasets, stories and single records as the text of their files. */
@NullMarked
package org.dateline.data.write;

import org.jspecify.annotations.NullMarked;
