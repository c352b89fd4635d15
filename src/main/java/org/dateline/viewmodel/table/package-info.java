/** The table of events: its columns, its order, what is copied of it. */
@NullMarked
package org.dateline.viewmodel.table;

import org.jspecify.annotations.NullMarked;
