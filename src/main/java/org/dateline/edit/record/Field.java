package org.dateline.edit.record;

import static org.dateline.language.Tr.tr;

import java.util.List;

/**
 * One thing that a record says, as a form asks for it.
 *
 * @param key the key of the format under which it stands, or the first of them
 * @param label what it is called, as a key of messages
 * @param type what it holds
 * @param of what it refers to or can be: the list whose ids it takes, or the words of a choice; else nothing
 * @param presence whether it must be there
 * @param hint what to fill in, as a key of messages; may be empty
 */
public record Field(String key, String label, Type type, List<String> of, Presence presence, String hint) {

    public Field {
        of = List.copyOf(of);
    }

    /** What a field holds. */
    public enum Type {
        /** Words in one line. */
        LINE,
        /** Words in several lines. */
        TEXT,
        /** Several texts. */
        TEXTS,
        /** The id of a record of one of the dataset's lists. */
        REFERENCE,
        /** One of a few words. */
        CHOICE,
        /** Yes or no. */
        FLAG,
        /** The four times of an event and the words for it. */
        TIME,
        /** A day, or a day and an hour. */
        MOMENT,
        /** From one time to another. */
        SPAN,
        /** Places, each with its precision. */
        PLACES,
        /** Places, each with the paragraphs that name it. */
        MENTIONS,
        /** One paragraph. */
        PARAGRAPH,
        /** Paragraphs; none where they are not known. */
        PARAGRAPHS,
        /** Words that stand in the text of the source. */
        WORDS,
        /** Someone who is quoted. */
        SPEAKER,
        /** The spoken words that a quote renders. */
        UTTERANCE,
        /** A number of the wording with its bound. */
        AMOUNT,
        /** A point of the earth. */
        POINT,
        /** An area of the map. */
        AREA,
        /** A time zone. */
        ZONE,
        /** What an event has in the dataset's own fields. */
        VALUES,
        /** The id of the record itself. */
        ID
    }

    /** Whether something must be there, and what stands there where it is not. */
    public enum Presence {
        /** The record cannot do without it. */
        NEEDED,
        /** Where it is not said, the key has null or an empty list. */
        USUAL,
        /** Where it is not said, the key is left out. */
        SELDOM
    }

    /** What it is called, in words. */
    @Override
    public String label() {
        return tr(label);
    }

    /** What to fill in, in words; may be empty. */
    @Override
    public String hint() {
        return tr(hint);
    }

    /** All keys of the format that it fills. */
    public List<String> keys() {
        return switch (type) {
            case AMOUNT -> List.of("value", "bound");
            case POINT -> List.of("longitude", "latitude");
            case UTTERANCE -> List.of("utterance", "utteranceMatch");
            default -> List.of(key);
        };
    }

    /** Whether the record cannot do without it. */
    public boolean isNeeded() {
        return presence == Presence.NEEDED;
    }

    /** Whether an empty list under it says something, other than that nothing is said: a report may name no place at all. */
    public boolean canSayNone() {
        return type == Type.PLACES && presence == Presence.SELDOM;
    }
}
