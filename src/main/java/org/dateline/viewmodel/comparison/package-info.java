/** A second window that the first is compared with, and what both show. */
@NullMarked
package org.dateline.viewmodel.comparison;

import org.jspecify.annotations.NullMarked;
