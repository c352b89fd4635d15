/** What asks for the format and the file of an export, whatever is exported. */
@NullMarked
package org.dateline.view.export.frame;

import org.jspecify.annotations.NullMarked;
