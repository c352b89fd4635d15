package org.dateline.export.rows;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.dateline.database.EventRows;
import org.dateline.language.ForPrograms;

/**
 * Rows as GeoJSON (RFC 7946): a feature in each line, whose properties are the columns and whose geometry is the point that they say, longitude first, or null.
 * What is exported stands beside the features.
 */
@ForPrograms("names of GeoJSON")
final class GeoJsonRows implements RowForm.Rows {

    private final Writer writer;
    private final JsonRows objects;
    private boolean isFirst = true;

    GeoJsonRows(Writer writer, List<EventRows.Column> columns, RowsAbout about) throws IOException {
        this.writer = writer;
        this.objects = new JsonRows(writer, columns);
        StringWriter head = new StringWriter();
        JsonWriter json = new JsonWriter(head);
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("type").value("FeatureCollection");
        for (var fact : about.facts().entrySet()) {
            json.name(fact.getKey()).value(fact.getValue());
        }
        json.name("features").beginArray();
        json.flush();
        writer.write(head.toString());
    }

    @Override
    public void row(EventRows.Row row) throws IOException {
        writer.write(isFirst ? "\n" : ",\n");
        isFirst = false;
        writer.write("{\"type\":\"Feature\",\"geometry\":" + JsonRows.geometry(row) + ",\"properties\":");
        writer.write(objects.object(row));
        writer.write('}');
    }

    @Override
    public void end() throws IOException {
        writer.write("\n]}\n");
        writer.flush();
    }
}
