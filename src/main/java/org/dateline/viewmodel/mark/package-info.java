/** What a person marks of the dataset that a window shows. */
@NullMarked
package org.dateline.viewmodel.mark;

import org.jspecify.annotations.NullMarked;
