/** What the commands have in common: options of files, windows and pictures, exit codes, tables of text. */
@NullMarked
package org.dateline.app.options;

import org.jspecify.annotations.NullMarked;
