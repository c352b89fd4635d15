/** Events in the orders of their times, from which windows are counted. */
@NullMarked
package org.dateline.query.order;

import org.jspecify.annotations.NullMarked;
