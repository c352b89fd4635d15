package org.dateline.edit.record;

import static org.dateline.edit.record.Field.Presence.NEEDED;
import static org.dateline.edit.record.Field.Presence.SELDOM;
import static org.dateline.edit.record.Field.Presence.USUAL;

import java.util.List;
import org.dateline.edit.record.Field.Presence;
import org.dateline.edit.record.Field.Type;

/** What the records of each kind say, in the order of their forms. */
final class RecordFields {

    private static final List<String> LINKS = List.of("claims", "denies", "confirms", "contradicts", "follows");

    private static final Field SOURCE = of("source", "Source", RecordKind.SOURCE, NEEDED);
    private static final Field PARAGRAPH =
            new Field("paragraph", "Paragraph", Type.PARAGRAPH, List.of(), NEEDED, "Its number in the text, from 1");
    private static final Field ID = new Field(
            "id", "Id", Type.ID, List.of(), NEEDED, "By which the file refers to it: small letters, digits, hyphens");

    private static final List<Field> EVENT = List.of(
            needed("title", "Title", Type.LINE),
            of("category", "Category", RecordKind.CATEGORY, NEEDED),
            needed("time", "Time", Type.TIME),
            new Field("places", "Places", Type.PLACES, List.of(), USUAL, ""),
            usual("summary", "Summary", Type.TEXT, "What happened, in your own words"),
            seldom("fields", "Fields", Type.VALUES, ""),
            ID);
    private static final List<Field> PLACE = List.of(
            needed("name", "Name", Type.LINE),
            usual("otherNames", "Other spellings", Type.TEXTS, "One on each line"),
            new Field("kind", "Kind", Type.LINE, List.of("kind"), NEEDED, "Province, district, town and the like"),
            of("parent", "Lies in", RecordKind.PLACE, USUAL),
            usual("feature", "Area of the map", Type.AREA, ""),
            usual("longitude", "Point", Type.POINT, ""),
            ID);
    private static final List<Field> SOURCES = List.of(
            usual("outlet", "Outlet", Type.LINE, "As the text names it; empty if it does not"),
            usual("title", "Headline", Type.LINE, ""),
            usual("byline", "Byline", Type.LINE, ""),
            usual("dateline", "Dateline", Type.LINE, "As printed"),
            usual("published", "Published", Type.MOMENT, "A day, or a day and an hour"),
            usual("origins", "Relies on", Type.TEXTS, "Agencies and outlets that it names, one on each line"),
            usual("url", "Address", Type.LINE, ""),
            usual("note", "Note", Type.TEXT, "What a reader should know about where it comes from"),
            usual("mentions", "Places that it names", Type.MENTIONS, ""),
            ID);
    private static final List<Field> QUOTE = List.of(
            SOURCE,
            needed("text", "Words between the quotation marks", Type.WORDS),
            PARAGRAPH,
            needed("speaker", "Speaker", Type.SPEAKER),
            usual("role", "Role", Type.LINE, "What the source says of the speaker"),
            usual("utterance", "The same spoken words as", Type.UTTERANCE, ""));
    private static final List<Field> FIGURE = List.of(
            of("measure", "Measure", RecordKind.MEASURE, NEEDED),
            SOURCE,
            needed("wording", "Wording", Type.WORDS),
            PARAGRAPH,
            usual("value", "Number", Type.AMOUNT, ""),
            usual("attributedTo", "Who says it", Type.LINE, "Empty where the source says it itself"),
            seldom("span", "Counts over", Type.LINE, "Such as \u201ctwo days\u201d, where the source says it"),
            seldom("asOf", "As of", Type.LINE, ""),
            seldom("includes", "Includes", Type.LINE, ""),
            seldom("claimed", "The source calls it a claim", Type.FLAG, ""),
            seldom("unconfirmed", "The source says that it is not confirmed", Type.FLAG, ""));
    private static final List<Field> REPORT = List.of(
            SOURCE,
            usual("paragraphs", "Paragraphs", Type.PARAGRAPHS, "Such as 4, 8-10; empty where they are not known"),
            seldom("placeNote", "Its words for the place", Type.LINE, "Where it says another place than the event"),
            seldom("places", "Places that it says instead", Type.PLACES, ""),
            seldom("time", "Time that it says instead", Type.TIME, ""));
    private static final List<Field> LINK = List.of(
            new Field("type", "This event", Type.CHOICE, LINKS, NEEDED, ""),
            of("event", "The other event", RecordKind.EVENT, NEEDED),
            SOURCE,
            PARAGRAPH);
    private static final List<Field> DATASET = List.of(
            needed("title", "Title", Type.LINE),
            needed("span", "Days that it is about", Type.SPAN),
            new Field("timeZone", "Time zone", Type.ZONE, List.of(), NEEDED, "Such as Asia/Karachi"),
            new Field("language", "Language", Type.LINE, List.of(), NEEDED, "Such as en"));

    private RecordFields() {}

    static List<Field> of(RecordKind kind) {
        return switch (kind) {
            case EVENT -> EVENT;
            case PLACE -> PLACE;
            case SOURCE -> SOURCES;
            case CATEGORY -> List.of(needed("name", "Name", Type.LINE), ID);
            case MEASURE ->
                List.of(
                        needed("name", "The question in words", Type.LINE),
                        usual("unit", "What is counted", Type.LINE, "Such as people"),
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
