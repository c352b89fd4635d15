package org.dateline.imports.table;

import org.jspecify.annotations.Nullable;

/** What stands in a cell, for messages. */
public final class Quoted {

    private static final int MAX_CHARACTERS = 80;

    private Quoted() {}

    /** The text between quotation marks, in one line, cut where it is long; null for null. */
    public static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = text.replace('\n', ' ').replace('\r', ' ');
        return "\"" + (line.length() <= MAX_CHARACTERS ? line : line.substring(0, MAX_CHARACTERS) + "\u2026") + "\"";
    }
}
