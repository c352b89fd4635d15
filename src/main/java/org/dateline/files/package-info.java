/** Files written whole or not at all. */
@NullMarked
package org.dateline.files;

import org.jspecify.annotations.NullMarked;
