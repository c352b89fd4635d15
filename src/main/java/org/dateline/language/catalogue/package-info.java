/** Catalogues: the messages of the program in other languages, those that come with it and those that a user adds. */
@NullMarked
package org.dateline.language.catalogue;

import org.jspecify.annotations.NullMarked;
