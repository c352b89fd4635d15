/**
 * A dataset file as a document that is changed: its text and its JSON, keys that the program does not know among it. Each change
 * is known by where it is made, from what and to what, so that it can be undone, logged and proven.
 */
@NullMarked
package org.dateline.edit.document;

import org.jspecify.annotations.NullMarked;
