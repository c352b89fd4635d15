package org.dateline.compare;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.Locale;
import java.util.Map;

/** What the keys of the format are called in a list of differences. */
final class KeyWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("sources", key("source")),
            Map.entry("places", key("place")),
            Map.entry("quotes", key("quote")),
            Map.entry("figures", key("figure")),
            Map.entry("reports", key("report")),
            Map.entry("links", key("link")),
            Map.entry("mentions", key("mention")),
            Map.entry("steps", key("step")),
            Map.entry("origins", key("origin")),
            Map.entry("otherNames", key("other name")),
            Map.entry("attributedTo", key("said by")),
            Map.entry("title", key("title")),
            Map.entry("timeZone", key("time zone")),
            Map.entry("language", key("language")),
            Map.entry("span", key("span")),
            Map.entry("from", key("from")),
            Map.entry("to", key("to")),
            Map.entry("outlet", key("outlet")),
            Map.entry("byline", key("byline")),
            Map.entry("published", key("published")),
            Map.entry("dateline", key("dateline")),
            Map.entry("url", key("url")),
            Map.entry("note", key("note")),
            Map.entry("archive", key("archive")),
            Map.entry("file", key("file")),
            Map.entry("name", key("name")),
            Map.entry("kind", key("kind")),
            Map.entry("parent", key("parent")),
            Map.entry("feature", key("feature")),
            Map.entry("longitude", key("longitude")),
            Map.entry("latitude", key("latitude")),
            Map.entry("unit", key("unit")),
            Map.entry("type", key("type")),
            Map.entry("actors", key("actors")),
            Map.entry("summary", key("summary")),
            Map.entry("category", key("category")),
            Map.entry("time", key("time")),
            Map.entry("start", key("start")),
            Map.entry("startLatest", key("start latest")),
            Map.entry("endEarliest", key("end earliest")),
            Map.entry("end", key("end")),
            Map.entry("fields", key("fields")),
            Map.entry("place", key("place")),
            Map.entry("precision", key("precision")),
            Map.entry("placeNote", key("place note")),
            Map.entry("source", key("source")),
            Map.entry("paragraph", key("paragraph")),
            Map.entry("paragraphs", key("paragraphs")),
            Map.entry("speaker", key("speaker")),
            Map.entry("role", key("role")),
            Map.entry("text", key("text")),
            Map.entry("utterance", key("utterance")),
            Map.entry("utteranceMatch", key("utterance match")),
            Map.entry("measure", key("measure")),
            Map.entry("value", key("value")),
            Map.entry("bound", key("bound")),
            Map.entry("wording", key("wording")),
            Map.entry("asOf", key("as of")),
            Map.entry("includes", key("includes")),
            Map.entry("claimed", key("claimed")),
            Map.entry("unconfirmed", key("unconfirmed")),
            Map.entry("event", key("event")),
            Map.entry("caption", key("caption")),
            Map.entry("zoom", key("zoom")),
            Map.entry("view", key("view")));

    private KeyWords() {}

    /** The name of a key: "start latest"; of one that the format does not have, the key itself, parted into words. */
    static String of(String key) {
        String words = WORDS.get(key);
        return words == null ? key.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT) : tr(words);
    }
}
