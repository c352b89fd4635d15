package org.dateline.export.rows;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.database.EventRows;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/** Rows as objects of JSON (RFC 8259), one in a line: numbers as numbers, null for nothing. */
@ForPrograms("names and values of JSON")
class JsonRows implements RowForm.Rows {

    /** What RFC 8259 calls a number, as far as databases write numbers. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*+)(\\.\\d++)?([eE][+-]?\\d++)?");

    private static final Pattern TRUTH = Pattern.compile("(?i)true|false");

    private static final double MOST_LATITUDE = 90;
    private static final double MOST_LONGITUDE = 180;

    private final Writer writer;
    private final List<EventRows.Column> columns;
    private final List<String> names;

    JsonRows(Writer writer, List<EventRows.Column> columns) {
        this.writer = writer;
        this.columns = columns;
        this.names = names(columns);
    }

    /** A name that stands twice would take the place of the one before; it gets a number. */
    private static List<String> names(List<EventRows.Column> columns) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (EventRows.Column column : columns) {
            String name = column.name();
            for (int more = 2; !taken.add(name); more++) {
                name = column.name() + " " + more;
            }
            names.add(name);
        }
        return names;
    }

    @Override
    public void row(EventRows.Row row) throws IOException {
        writer.write(object(row));
        writer.write('\n');
    }

    @Override
    public void end() throws IOException {
        writer.flush();
    }

    String object(EventRows.Row row) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setHtmlSafe(false);
        json.setSerializeNulls(true);
        json.beginObject();
        for (int i = 0; i < names.size(); i++) {
            json.name(names.get(i));
            value(json, columns.get(i).kind(), row.cells().get(i));
        }
        json.endObject();
        return text.toString();
    }

    private static void value(JsonWriter json, EventRows.Kind kind, @Nullable String cell) throws IOException {
        if (cell == null) {
            json.nullValue();
        } else if (kind == EventRows.Kind.NUMBER && NUMBER.matcher(cell).matches()) {
            json.jsonValue(cell);
        } else if (kind == EventRows.Kind.TRUTH && TRUTH.matcher(cell).matches()) {
            json.value(Boolean.parseBoolean(cell));
        } else {
            json.value(cell);
        }
    }

    /** A point of GeoJSON (RFC 7946, 3.1.2), or null where there is none on the earth. */
    static String geometry(EventRows.Row row) {
        Double latitude = row.latitude();
        Double longitude = row.longitude();
        boolean isPoint = latitude != null
                && longitude != null
                && Math.abs(latitude) <= MOST_LATITUDE
                && Math.abs(longitude) <= MOST_LONGITUDE;
        return isPoint ? "{\"type\":\"Point\",\"coordinates\":[" + longitude + "," + latitude + "]}" : "null";
    }
}
