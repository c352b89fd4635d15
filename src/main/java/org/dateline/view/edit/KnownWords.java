package org.dateline.view.edit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Words that a dataset has already, or that are known otherwise, offered where others may be typed too. */
final class KnownWords {

    private KnownWords() {}

    /** All who are quoted. */
    static List<Option> speakers(FormContext form) {
        return distinct(objects(form.document().root().get("events"))
                .flatMap(event -> objects(event.get("quotes")))
                .map(quote -> FormContext.said(quote, "speaker")));
    }

    /** The kinds of places. */
    static List<Option> kinds(FormContext form) {
        return distinct(objects(form.document().root().get("places")).map(place -> FormContext.said(place, "kind")));
    }

    /** The areas of the map. */
    static List<Option> areas(FormContext form) {
        return form.window().model().workspace().map().areas().features().stream()
                .map(area -> new Option(area.id(), area.name(), ""))
                .toList();
    }

    /** The zones that are known by a name. */
    static List<Option> zones() {
        return distinct(ZoneId.getAvailableZoneIds().stream().sorted());
    }

    private static List<Option> distinct(Stream<String> words) {
        return words.filter(word -> !word.isBlank())
                .distinct()
                .map(word -> new Option(word, word, ""))
                .toList();
    }

    private static Stream<JsonObject> objects(@Nullable JsonElement list) {
        return list instanceof JsonArray entries
                ? StreamSupport.stream(entries.spliterator(), false)
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                : Stream.empty();
    }
}
