package org.dateline.edit.record;

import static org.dateline.language.Tr.tr;

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
            return isOfStory(entry)
                    ? tr("the story {0}", name)
                    : tr("the {0} {1}", RecordKind.of(entry).words(), name);
        }
        return part(name);
    }

    private static String nameOf(DocumentText document, Pointer entry) {
        if (isOfStory(entry)) {
            return document.at(entry.child("title"))
                    .map(title -> title.getAsString())
                    .orElse(entry.last());
        }
        String quoted = RecordNames.of(document, entry);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static boolean isOfStory(Pointer entry) {
        return entry.segments().get(0).equals("stories");
    }

    private String part(String name) {
        return switch (where.segments().get(2)) {
            case "quotes" -> tr("a quote of {0}", name);
            case "figures" -> tr("a figure of {0}", name);
            case "links" -> tr("a link of {0}", name);
            case "places" -> tr("the place of {0}", name);
            case "mentions" -> tr("a mention of {0}", name);
            case "steps" -> tr("a step of {0}", name);
            default -> tr("a report of {0}", name);
        };
    }
}
