/** JSON texts (RFC 8259, UTF-8) as values that know where they stand, and what is wrong with them. */
@NullMarked
package org.dateline.json;

import org.jspecify.annotations.NullMarked;
