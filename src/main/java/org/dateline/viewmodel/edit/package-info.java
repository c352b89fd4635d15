/** What is changed of a dataset in the window: each change saved as it is made, and undone in the window's own history. */
@NullMarked
package org.dateline.viewmodel.edit;

import org.jspecify.annotations.NullMarked;
