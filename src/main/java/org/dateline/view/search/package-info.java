/** The search field and what is found. */
@NullMarked
package org.dateline.view.search;

import org.jspecify.annotations.NullMarked;
