package org.dateline.database.mapping;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.database.EventSource;
import org.dateline.database.EventSourceParser;
import org.dateline.database.SourceColumns;
import org.dateline.files.WholeFile;
import org.dateline.language.ForPrograms;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/** Writes a source file, format {@code dateline-source/1}. There is no password in it, since a source has none. */
@ForPrograms("JSON")
public final class SourceFormatter {

    private static final String DUCKDB = "jdbc:duckdb:";

    private final JsonWriter json;
    private final Path from;
    private final Path to;

    private SourceFormatter(JsonWriter json, Path from, Path to) {
        this.json = json;
        this.from = from;
        this.to = to;
    }

    /**
     * Writes it, whole or not at all. Files are named from its own folder on where they lie in that, and else in full.
     *
     * @param folder from where on the source names its files
     * @throws IOException if it cannot be written
     */
    public static void write(EventSource source, Path folder, Path file) throws IOException {
        Path to = file.toAbsolutePath().getParent();
        WholeFile.writeText(file, writer -> {
            JsonWriter json = new JsonWriter(writer);
            json.setIndent("  ");
            json.setHtmlSafe(false);
            new SourceFormatter(json, folder.toAbsolutePath(), to == null ? folder : to).write(source);
            json.flush();
            writer.write('\n');
        });
    }

    private void write(EventSource source) throws IOException {
        json.beginObject();
        json.name("format").value(EventSourceParser.FORMAT);
        json.name("title").value(source.title());
        if (!source.zone().equals(ZoneOffset.UTC)) {
            json.name("zone").value(source.zone().getId());
        }
        if (source.at() instanceof EventSource.Files files) {
            json.name("files").beginArray();
            for (String named : files.files()) {
                json.value(file(named));
            }
            json.endArray();
        } else if (source.at() instanceof EventSource.Database database) {
            json.name("database").value(address(database.address()));
            text("user", database.user());
        }
        if (source.table() instanceof EventSource.Named named) {
            json.name("table").value(named.name());
        } else if (source.table() instanceof EventSource.Query query) {
            json.name("query").value(query.statement());
        }
        write(source.columns());
        write(source.places());
        json.endObject();
    }

    private String address(String address) {
        return address.startsWith(DUCKDB) ? DUCKDB + file(address.substring(DUCKDB.length())) : address;
    }

    /** A file, or a pattern of files, as it is named from the new folder on. */
    private String file(String named) {
        String before = path(from) + "/";
        String after = path(to) + "/";
        boolean isAbsolute = named.startsWith("/") || named.startsWith("\\") || named.matches("[A-Za-z]:.*");
        String whole = isAbsolute ? named.replace('\\', '/') : before + named;
        return whole.startsWith(after) && !whole.equals(after) ? whole.substring(after.length()) : whole;
    }

    private static String path(Path folder) {
        String path = folder.toString().replace('\\', '/');
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private void write(SourceColumns columns) throws IOException {
        json.name("columns").beginObject();
        text("id", columns.id());
        text("title", columns.title());
        text("summary", columns.summary());
        text("start", columns.start());
        text("startLatest", columns.startLatest());
        text("endEarliest", columns.endEarliest());
        text("end", columns.end());
        text("category", columns.category());
        text("place", columns.place());
        text("latitude", columns.latitude());
        text("longitude", columns.longitude());
        text("source", columns.source());
        text("sourceSeparator", columns.separator());
        if (!columns.measures().isEmpty()) {
            json.name("measures").beginArray();
            for (SourceColumns.SummedColumn measure : columns.measures()) {
                json.beginObject();
                json.name("column").value(measure.column());
                if (!measure.name().equals(measure.column())) {
                    json.name("name").value(measure.name());
                }
                json.endObject();
            }
            json.endArray();
        }
        json.endObject();
    }

    private void write(EventSource.Places places) throws IOException {
        String named = places.file();
        if (named != null) {
            json.name("gazetteer").value(file(named));
        } else if (!places.list().isEmpty()) {
            json.name("places").beginArray();
            for (Place place : places.list()) {
                write(place);
            }
            json.endArray();
        }
    }

    private void write(Place place) throws IOException {
        json.beginObject();
        json.name("id").value(place.id());
        json.name("name").value(place.name());
        texts("otherNames", place.otherNames());
        json.name("kind").value(place.kind());
        text("parent", place.parent());
        text("feature", place.feature());
        if (place.longitude() != null && place.latitude() != null) {
            json.name("longitude").value(place.longitude());
            json.name("latitude").value(place.latitude());
        }
        json.endObject();
    }

    private void texts(String key, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.name(key).beginArray();
            for (String value : values) {
                json.value(value);
            }
            json.endArray();
        }
    }

    private void text(String key, @Nullable String value) throws IOException {
        if (value != null) {
            json.name(key).value(value);
        }
    }
}
