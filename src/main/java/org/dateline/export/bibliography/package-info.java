/** Exports of the sources for programs that manage references: BibTeX, RIS and CSL-JSON. */
@NullMarked
package org.dateline.export.bibliography;

import org.jspecify.annotations.NullMarked;
