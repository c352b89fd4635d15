package org.dateline.propose.source;

import java.util.Objects;

/**
 * A paragraph that is not the article itself, and may be cut off. Numbers of paragraphs are those before anything is cut:
 * afterwards the paragraphs that stay are counted anew.
 *
 * @param paragraph its number, from 1
 * @param kind what it is
 * @param reason how that was told, in words for a reader
 */
public record TextPart(int paragraph, Kind kind, String reason) {

    public TextPart {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reason);
    }

    /** What a paragraph may be beside the article. */
    public enum Kind {
        /** The headline. */
        HEADLINE,
        /** Who wrote it, with the time of publication or without. */
        BYLINE,
        /** When it was published. */
        DATE,
        /** Where and when it was written, in a paragraph of its own. */
        DATELINE,
        /** What a picture shows, or who took it. */
        CAPTION,
        /** Whose reporting it uses. */
        CREDIT,
        /** What the page has around every article: buttons, menus, calls to subscribe. */
        FURNITURE
    }
}
