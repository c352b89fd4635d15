/** Times that a user types, in the forms that people write. */
@NullMarked
package org.dateline.viewmodel.typed;

import org.jspecify.annotations.NullMarked;
