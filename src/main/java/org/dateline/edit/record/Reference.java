package org.dateline.edit.record;

import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;

/**
 * A place of a document that names a record by its id.
 *
 * @param where where the id stands, such as {@code /events/raid/quotes/0/source}
 */
public record Reference(Pointer where) {

    /** What has it: an entry of a list, such as the quote or the mention, or what has the key itself. */
    public Pointer holder() {
        return where.parent();
    }

    /** What has it, in words: "a quote of “Raid”". */
    public String words(DocumentText document) {
        Pointer entry = where.ancestor(2);
        String name = RecordNames.quoted(nameOf(document, entry));
        if (where.depth() == 3) {
            return nounOf(entry) + " " + name;
        }
        return partNoun() + " of " + name;
    }

    private static String nameOf(DocumentText document, Pointer entry) {
        if (entry.segments().get(0).equals("stories")) {
            return document.at(entry.child("title"))
                    .map(title -> title.getAsString())
                    .orElse(entry.last());
        }
        String quoted = RecordNames.of(document, entry);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String nounOf(Pointer entry) {
        return entry.segments().get(0).equals("stories")
                ? "the story"
                : "the " + RecordKind.of(entry).noun();
    }

    private String partNoun() {
        return switch (where.segments().get(2)) {
            case "quotes" -> "a quote";
            case "figures" -> "a figure";
            case "links" -> "a link";
            case "places" -> "the place";
            case "mentions" -> "a mention";
            case "steps" -> "a step";
            default -> "a report";
        };
    }
}
