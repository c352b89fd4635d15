package org.dateline.edit;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dateline.data.DatasetReader;
import org.dateline.edit.document.DocumentText;
import org.dateline.files.WholeFile;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/**
 * A dataset that is begun from nothing: it has one category, since every event is of one, and nothing else yet.
 *
 * @param title its title
 * @param zone the zone of its times
 * @param language the language of its words, a BCP 47 tag
 * @param from the first day that it is about, or null: then it is about the days of what it will hold
 * @param to the last day, or null where there is no first one
 */
public record NewDataset(
        String title,
        ZoneId zone,
        String language,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** @throws IllegalArgumentException if only one of the two days is there, or the last is before the first */
    public NewDataset {
        if ((from == null) != (to == null)) {
            throw new IllegalArgumentException("the first and the last day come together");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the last day is before the first");
        }
    }

    @ForPrograms("A name in a dataset, which its maker changes")
    private static final String CATEGORY = "Event";

    /** Its file. */
    public DocumentText document() {
        JsonObject root = new JsonObject();
        root.addProperty("format", DatasetReader.FORMAT);
        root.addProperty("title", title);
        root.addProperty("timeZone", zone.getId());
        root.addProperty("language", language);
        if (from != null && to != null) {
            JsonObject span = new JsonObject();
            span.addProperty("from", from.toString());
            // The end of a span does not belong to it
            span.addProperty("to", to.plusDays(1).toString());
            root.add("span", span);
        }
        for (String list : List.of("sources", "places", "categories", "measures", "events", "stories")) {
            root.add(list, new JsonArray());
        }
        JsonObject category = new JsonObject();
        category.addProperty("id", "event");
        category.addProperty("name", CATEGORY);
        root.getAsJsonArray("categories").add(category);
        return DocumentText.of(root);
    }

    /**
     * Writes it, whole or not at all.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        DocumentText document = document();
        WholeFile.writeText(file, writer -> writer.write(document.text()));
    }
}
