/** The stories that are made and presented here. */
@NullMarked
package org.dateline.viewmodel.story;

import org.jspecify.annotations.NullMarked;
