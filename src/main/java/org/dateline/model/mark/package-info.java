/** What a person has marked of a dataset: stars, tags and notes on events, grades of outlets and reports. */
@NullMarked
package org.dateline.model.mark;

import org.jspecify.annotations.NullMarked;
