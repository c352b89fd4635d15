/** The events of a dataset in one store: columns of numbers for what finds and draws them, bytes for their texts. */
@NullMarked
package org.dateline.events;

import org.jspecify.annotations.NullMarked;
