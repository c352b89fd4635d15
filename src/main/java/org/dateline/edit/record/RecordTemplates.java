package org.dateline.edit.record;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Map;

/** The keys of a new record of each kind in the order of the format, with what stands there where nothing is said. */
final class RecordTemplates {

    /** Marks a key that is left out where nothing is said. */
    static final JsonElement LEFT_OUT = new JsonPrimitive("");

    private static final Map<RecordKind, JsonObject> TEMPLATES = Map.of(
            RecordKind.EVENT,
            template("{'id': null, 'title': null, 'summary': null, 'category': null, 'time': null, 'places': [],"
                    + " 'reports': [], 'quotes': [], 'figures': [], 'links': '', 'fields': ''}"),
            RecordKind.PLACE,
            template("{'id': null, 'name': null, 'otherNames': [], 'kind': null, 'parent': null, 'feature': null,"
                    + " 'longitude': null, 'latitude': null}"),
            RecordKind.SOURCE,
            template("{'id': null, 'outlet': null, 'title': null, 'byline': null, 'published': null, 'dateline': null,"
                    + " 'origins': [], 'url': null, 'note': null, 'archive': null, 'mentions': []}"),
            RecordKind.CATEGORY,
            template("{'id': null, 'name': null}"),
            RecordKind.MEASURE,
            template("{'id': null, 'name': null, 'unit': null}"),
            RecordKind.QUOTE,
            template("{'source': null, 'paragraph': null, 'speaker': null, 'role': null, 'text': null,"
                    + " 'utterance': null, 'utteranceMatch': ''}"),
            RecordKind.FIGURE,
            template("{'measure': null, 'value': null, 'bound': null, 'wording': null, 'span': '', 'asOf': '',"
                    + " 'includes': '', 'attributedTo': null, 'claimed': '', 'unconfirmed': '', 'source': null,"
                    + " 'paragraph': null}"),
            RecordKind.REPORT,
            template("{'source': null, 'paragraphs': [], 'places': '', 'placeNote': '', 'time': ''}"),
            RecordKind.LINK,
            template("{'type': null, 'event': null, 'source': null, 'paragraph': null}"));

    private RecordTemplates() {}

    private static JsonObject template(String json) {
        return JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject();
    }

    static JsonObject of(RecordKind kind) {
        JsonObject template = TEMPLATES.get(kind);
        if (template == null) {
            throw new IllegalArgumentException("no " + kind.noun() + " can be made");
        }
        return template;
    }
}
