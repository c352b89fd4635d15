/** What every format of export tells: the view with its events and sources, in the same words. */
@NullMarked
package org.dateline.export.content;

import org.jspecify.annotations.NullMarked;
