/** Exports of this program that hold the record itself, read back as the dataset that they were made of. */
@NullMarked
package org.dateline.imports.own;

import org.jspecify.annotations.NullMarked;
