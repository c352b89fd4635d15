package org.dateline.compare;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.stream.Stream;

/** What a dataset has records of, and the dataset itself, in the order of its file. */
public enum Kind {
    /** The dataset: its title, zone, language and span. */
    DATASET("dataset", ""),
    /** A published text. */
    SOURCE("source", "sources"),
    /** An entry of the gazetteer. */
    PLACE("place", "places"),
    /** A category of events. */
    CATEGORY("category", "categories"),
    /** What figures count. */
    MEASURE("measure", "measures"),
    /** What the dataset knows of events beyond what the format has keys for. */
    FIELD("field", "fields"),
    /** Something that happened. */
    EVENT("event", "events"),
    /** A list of steps. */
    STORY("story", "stories");

    private final String word;
    private final String list;

    Kind(String word, String list) {
        this.word = word;
        this.list = list;
    }

    /** The word for one of them. */
    public String word() {
        return word;
    }

    /** The word for several of them. */
    public String words() {
        return this == DATASET ? word : list;
    }

    /** The key of their list in the file. */
    String list() {
        return list;
    }

    /** The kinds that stand in lists. */
    static Stream<Kind> ofRecords() {
        return Stream.of(values()).filter(kind -> kind != DATASET);
    }

    /** What stands in the list of this key; empty if it is none of records. */
    static Optional<Kind> ofList(String key) {
        return ofRecords().filter(kind -> kind.list.equals(key)).findFirst();
    }

    /** What a reader knows a record by: its title, name or outlet, else its id. */
    static String label(JsonObject record) {
        return Stream.of("title", "name", "outlet", "id")
                .map(key -> Tree.text(record, key))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
