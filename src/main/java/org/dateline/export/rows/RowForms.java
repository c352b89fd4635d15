package org.dateline.export.rows;

/** What rows can be written as. */
public final class RowForms {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RowForms() {}

    /**
     * CSV (RFC 4180).
     *
     * @param marked whether a byte order mark stands before it, for Excel
     */
    public static RowForm csv(boolean marked) {
        return (writer, columns) -> {
            if (marked) {
                writer.write(BYTE_ORDER_MARK);
            }
            return new CsvRows(writer, columns);
        };
    }

    /** GeoJSON (RFC 7946), which says of what it is. */
    public static RowForm geoJson(RowsAbout about) {
        return (writer, columns) -> new GeoJsonRows(writer, columns, about);
    }

    /** JSON Lines. */
    public static RowForm jsonLines() {
        return JsonRows::new;
    }
}
