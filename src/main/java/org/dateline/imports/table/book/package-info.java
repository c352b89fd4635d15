/** Workbooks of spreadsheets as tables: a sheet of Excel or OpenDocument, row by row. */
@NullMarked
package org.dateline.imports.table.book;

import org.jspecify.annotations.NullMarked;
