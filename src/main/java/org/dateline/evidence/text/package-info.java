/** Archived texts, and quotes held against them word by word. */
@NullMarked
package org.dateline.evidence.text;

import org.jspecify.annotations.NullMarked;
