/** The guide through an import. */
@NullMarked
package org.dateline.view.imports;

import org.jspecify.annotations.NullMarked;
