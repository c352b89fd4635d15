package org.dateline.imports.table;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What a user has said of the form of a file; null for what is found.
 *
 * @param charset what a text is written in; a byte order mark overrules it
 * @param sheet the name of a workbook's sheet or a GeoPackage's layer, or its number from 1
 * @param headerLine the line, or the row of a sheet, with the names of the columns, from 1; 0 where there are none
 */
public record TableOptions(
        @Nullable Charset charset,
        @Nullable String sheet,
        @Nullable Integer headerLine) {

    /** Nothing said. */
    public static final TableOptions NONE = new TableOptions(null, null, null);

    /** Only the encoding. */
    public static TableOptions in(@Nullable Charset charset) {
        return new TableOptions(charset, null, null);
    }
}
