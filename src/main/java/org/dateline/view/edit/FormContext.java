package org.dateline.view.edit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.dateline.control.map.content.MapPick;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.record.RecordNames;
import org.dateline.view.command.WindowContext;
import org.dateline.viewmodel.edit.Draft;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a form share.
 *
 * @param draft what is filled in
 * @param picking who is told of the next click on the map; null while no point is asked for
 */
record FormContext(WindowContext window, Draft draft, ObjectProperty<@Nullable Consumer<MapPick>> picking) {

    /** The dataset as it is with all changes. */
    DocumentText document() {
        return window.model().editing().documentProperty().get().orElseThrow();
    }

    ZoneId zone() {
        return window.model().workspace().dataset().zone();
    }

    /** The records of one of the dataset's lists, those that are made with the draft among them. */
    List<Option> options(String list) {
        List<Option> options = new ArrayList<>();
        if (list.equals("places")) {
            draft.newPlaces().forEach(place -> options.add(option(list, place)));
        }
        if (document().root().get(list) instanceof JsonArray entries) {
            for (JsonElement entry : entries) {
                if (entry instanceof JsonObject record) {
                    options.add(option(list, record));
                }
            }
        }
        return options;
    }

    private static Option option(String list, JsonObject record) {
        String id = said(record, "id");
        return switch (list) {
            case "events" -> new Option(id, said(record, "title"), day(record));
            case "sources" -> new Option(id, or(said(record, "outlet"), id), said(record, "title"));
            case "places" -> new Option(id, or(said(record, "name"), id), said(record, "kind"));
            default -> new Option(id, or(said(record, "name"), id), "");
        };
    }

    private static String day(JsonObject event) {
        String start = event.get("time") instanceof JsonObject time ? said(time, "start") : "";
        return start.replace('T', ' ');
    }

    private static String or(String words, String otherwise) {
        return words.isEmpty() ? otherwise : words;
    }

    static String said(JsonObject record, String key) {
        String text = RecordNames.text(record, key);
        return text == null ? "" : text;
    }
}
