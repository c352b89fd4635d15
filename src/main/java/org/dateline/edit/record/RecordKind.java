package org.dateline.edit.record;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.edit.document.Pointer;

/** The kinds of records of a dataset that can be edited, and the dataset itself. */
public enum RecordKind {
    EVENT(key("event"), "events"),
    PLACE(key("place"), "places"),
    SOURCE(key("source"), "sources"),
    CATEGORY(key("category"), "categories"),
    MEASURE(key("measure"), "measures"),
    QUOTE(key("quote"), "quotes"),
    FIGURE(key("figure"), "figures"),
    REPORT(key("report"), "reports"),
    LINK(key("link"), "links"),
    DATASET(key("dataset"), "");

    private final String noun;
    private final String list;

    RecordKind(String noun, String list) {
        this.noun = noun;
        this.list = list;
    }

    /** What it is called in English, in the ids of controls and of records. */
    public String noun() {
        return noun;
    }

    /** What it is called in a sentence. */
    public String words() {
        return tr(noun);
    }

    /** The key of the list in which its records stand. */
    public String list() {
        return list;
    }

    /** Whether its records stand in an event. */
    public boolean isPart() {
        return this == QUOTE || this == FIGURE || this == REPORT || this == LINK;
    }

    /** Whether its records stand in a list of the dataset itself, with ids of their own. */
    public boolean isEntry() {
        return !isPart() && this != DATASET;
    }

    /** Where a record with this id stands. */
    public Pointer at(String id) {
        return Pointer.of(list, id);
    }

    /** The list of an event in which its records stand. */
    public Pointer listOf(String event) {
        return Pointer.of(EVENT.list, event, list);
    }

    /** What a form asks for, in its order. */
    public List<Field> fields() {
        return RecordFields.of(this);
    }

    /** The kind of what stands there. */
    public static RecordKind of(Pointer where) {
        if (where.depth() == 0) {
            return DATASET;
        }
        String key = where.isEntry() ? where.segments().get(0) : where.parent().last();
        return Stream.of(values())
                .filter(kind -> kind.list.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no record stands at " + where));
    }
}
