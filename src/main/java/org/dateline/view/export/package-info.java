/** Exports as a user asks for them, and the pictures in them. */
@NullMarked
package org.dateline.view.export;

import org.jspecify.annotations.NullMarked;
