package org.dateline.edit.record;

import static org.dateline.edit.record.Field.Presence.NEEDED;
import static org.dateline.edit.record.Field.Presence.SELDOM;
import static org.dateline.edit.record.Field.Presence.USUAL;
import static org.dateline.language.Tr.key;

import java.util.List;
import org.dateline.edit.record.Field.Presence;
import org.dateline.edit.record.Field.Type;

/** What the records of each kind say, in the order of their forms. */
final class RecordFields {

    private static final List<String> LINKS = List.of("claims", "denies", "confirms", "contradicts", "follows");

    private static final Field SOURCE = of("source", key("Source"), RecordKind.SOURCE, NEEDED);
    private static final Field PARAGRAPH = new Field(
            "paragraph", key("Paragraph"), Type.PARAGRAPH, List.of(), NEEDED, key("Its number in the text, from 1"));
    private static final Field ID = new Field(
            "id",
            key("Id"),
            Type.ID,
            List.of(),
            NEEDED,
            key("By which the file refers to it: small letters, digits, hyphens"));

    private static final List<Field> EVENT = List.of(
            needed("title", key("Title"), Type.LINE),
            of("category", key("Category"), RecordKind.CATEGORY, NEEDED),
            needed("time", key("Time"), Type.TIME),
            new Field("places", key("Places"), Type.PLACES, List.of(), USUAL, ""),
            usual("summary", key("Summary"), Type.TEXT, key("What happened, in your own words")),
            seldom("fields", key("Fields"), Type.VALUES, ""),
            ID);
    private static final List<Field> PLACE = List.of(
            needed("name", key("Name"), Type.LINE),
            usual("otherNames", key("Other spellings"), Type.TEXTS, key("One on each line")),
            new Field(
                    "kind",
                    key("Kind"),
                    Type.LINE,
                    List.of("kind"),
                    NEEDED,
                    key("Province, district, town and the like")),
            of("parent", key("Lies in"), RecordKind.PLACE, USUAL),
            usual("feature", key("Area of the map"), Type.AREA, ""),
            usual("longitude", key("Point"), Type.POINT, ""),
            ID);
    private static final List<Field> SOURCES = List.of(
            usual("outlet", key("Outlet"), Type.LINE, key("As the text names it; empty if it does not")),
            usual("title", key("Headline"), Type.LINE, ""),
            usual("byline", key("Byline"), Type.LINE, ""),
            usual("dateline", key("Dateline"), Type.LINE, key("As printed")),
            usual("published", key("Published"), Type.MOMENT, key("A day, or a day and an hour")),
            usual("origins", key("Relies on"), Type.TEXTS, key("Agencies and outlets that it names, one on each line")),
            usual("url", key("Address"), Type.LINE, ""),
            usual("note", key("Note"), Type.TEXT, key("What a reader should know about where it comes from")),
            usual("mentions", key("Places that it names"), Type.MENTIONS, ""),
            ID);
    private static final List<Field> QUOTE = List.of(
            SOURCE,
            needed("text", key("Words between the quotation marks"), Type.WORDS),
            PARAGRAPH,
            needed("speaker", key("Speaker"), Type.SPEAKER),
            usual("role", key("Role"), Type.LINE, key("What the source says of the speaker")),
            usual("utterance", key("The same spoken words as"), Type.UTTERANCE, ""));
    private static final List<Field> FIGURE = List.of(
            of("measure", key("Measure"), RecordKind.MEASURE, NEEDED),
            SOURCE,
            needed("wording", key("Wording"), Type.WORDS),
            PARAGRAPH,
            usual("value", key("Number"), Type.AMOUNT, ""),
            usual("attributedTo", key("Who says it"), Type.LINE, key("Empty where the source says it itself")),
            seldom(
                    "span",
                    key("Counts over"),
                    Type.LINE,
                    key("Such as \u201ctwo days\u201d, where the source says it")),
            seldom("asOf", key("As of"), Type.LINE, ""),
            seldom("includes", key("Includes"), Type.LINE, ""),
            seldom("claimed", key("The source calls it a claim"), Type.FLAG, ""),
            seldom("unconfirmed", key("The source says that it is not confirmed"), Type.FLAG, ""));
    private static final List<Field> REPORT = List.of(
            SOURCE,
            usual(
                    "paragraphs",
                    key("Paragraphs"),
                    Type.PARAGRAPHS,
                    key("Such as 4, 8-10; empty where they are not known")),
            seldom(
                    "placeNote",
                    key("Its words for the place"),
                    Type.LINE,
                    key("Where it says another place than the event")),
            seldom("places", key("Places that it says instead"), Type.PLACES, ""),
            seldom("time", key("Time that it says instead"), Type.TIME, ""));
    private static final List<Field> LINK = List.of(
            new Field("type", key("This event"), Type.CHOICE, LINKS, NEEDED, ""),
            of("event", key("The other event"), RecordKind.EVENT, NEEDED),
            SOURCE,
            PARAGRAPH);
    private static final List<Field> DATASET = List.of(
            needed("title", key("Title"), Type.LINE),
            needed("span", key("Days that it is about"), Type.SPAN),
            new Field("timeZone", key("Time zone"), Type.ZONE, List.of(), NEEDED, key("Such as Asia/Karachi")),
            new Field("language", key("Language"), Type.LINE, List.of(), NEEDED, key("Such as en")));

    private RecordFields() {}

    static List<Field> of(RecordKind kind) {
        return switch (kind) {
            case EVENT -> EVENT;
            case PLACE -> PLACE;
            case SOURCE -> SOURCES;
            case CATEGORY -> List.of(needed("name", key("Name"), Type.LINE), ID);
            case MEASURE ->
                List.of(
                        needed("name", key("The question in words"), Type.LINE),
                        usual("unit", key("What is counted"), Type.LINE, key("Such as people")),
                        ID);
            case QUOTE -> QUOTE;
            case FIGURE -> FIGURE;
            case REPORT -> REPORT;
            case LINK -> LINK;
            case DATASET -> DATASET;
        };
    }

    private static Field of(String key, String label, RecordKind kind, Presence presence) {
        return new Field(key, label, Type.REFERENCE, List.of(kind.list()), presence, "");
    }

    private static Field needed(String key, String label, Type type) {
        return new Field(key, label, type, List.of(), NEEDED, "");
    }

    private static Field usual(String key, String label, Type type, String hint) {
        return new Field(key, label, type, List.of(), USUAL, hint);
    }

    private static Field seldom(String key, String label, Type type, String hint) {
        return new Field(key, label, type, List.of(), SELDOM, hint);
    }
}
