package org.dateline.compare;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.stream.Stream;

/** What a dataset has records of, and the dataset itself, in the order of its file. */
public enum Kind {
    /** The dataset: its title, zone, language and span. */
    DATASET(key("dataset"), ""),
    /** A published text. */
    SOURCE(key("source"), key("sources")),
    /** An entry of the gazetteer. */
    PLACE(key("place"), key("places")),
    /** A category of events. */
    CATEGORY(key("category"), key("categories")),
    /** What figures count. */
    MEASURE(key("measure"), key("measures")),
    /** What the dataset knows of events beyond what the format has keys for. */
    FIELD(key("field"), key("fields")),
    /** Something that happened. */
    EVENT(key("event"), key("events")),
    /** A list of steps. */
    STORY(key("story"), key("stories"));

    private final String word;
    private final String list;

    Kind(String word, String list) {
        this.word = word;
        this.list = list;
    }

    /** The word for one of them in a sentence. */
    public String oneInWords() {
        return tr(word);
    }

    /** The words for several of them in a sentence. */
    public String allInWords() {
        return tr(words());
    }

    /** How many of them: "1 source", "2 sources"; of the dataset its word. */
    public String counted(int number) {
        return switch (this) {
            case DATASET -> oneInWords();
            case SOURCE -> trn(number, "{0} source", "{0} sources");
            case PLACE -> trn(number, "{0} place", "{0} places");
            case CATEGORY -> trn(number, "{0} category", "{0} categories");
            case MEASURE -> trn(number, "{0} measure", "{0} measures");
            case FIELD -> trn(number, "{0} field", "{0} fields");
            case EVENT -> trn(number, "{0} event", "{0} events");
            case STORY -> trn(number, "{0} story", "{0} stories");
        };
    }

    /** The word for one of them, in English, for programs and ids. */
    public String word() {
        return word;
    }

    /** The word for several of them, in English, for programs. */
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
