package org.dateline.propose.time.words;

/** How a time lies to the day or hour that the words name. */
public enum Relation {
    /** "on Saturday", "at noon". */
    ON,
    /** "around 3am". */
    AROUND,
    /** "by Sunday": no later than its end. */
    BY,
    /** "before Sunday". */
    BEFORE,
    /** "after Sunday". */
    AFTER,
    /** "shortly before 6 a.m.": in the hour before it. */
    SHORTLY_BEFORE,
    /** "just after 6 a.m.": in the hour after it. */
    SHORTLY_AFTER,
    /** "since Friday": begun on it, and still going on at publication. */
    SINCE,
    /** "until Sunday": ended on it. */
    UNTIL,
    /** "into Sunday": going on at the midnight with which it begins. */
    INTO,
    /** "throughout Saturday": all of it. */
    THROUGHOUT;

    /** A relation where its words stand. */
    public record Said(Relation relation, int next) {}

    /** The relation whose words begin at a token; {@link #ON} without a word. */
    public static Said at(Tokens tokens, int token) {
        if (tokens.is(token, "shortly", "just", "soon", "right", "moments", "minutes")
                && tokens.is(token + 1, "before", "after")) {
            return new Said(tokens.is(token + 1, "before") ? SHORTLY_BEFORE : SHORTLY_AFTER, token + 2);
        }
        if (tokens.reads(token, "no later than")) {
            return new Said(BY, token + 3);
        }
        if (tokens.reads(token, "ahead of") || tokens.reads(token, "prior to") || tokens.reads(token, "up to")) {
            return new Said(tokens.is(token, "up") ? UNTIL : BEFORE, token + 2);
        }
        if (tokens.reads(token, "all through") || tokens.reads(token, "all day")) {
            return new Said(THROUGHOUT, token + 2);
        }
        if (tokens.is(token, "for") && tokens.is(token + 1, "noon", "midnight", "midday")) {
            return new Said(ON, token + 1);
        }
        Relation relation = of(tokens.word(token));
        if (relation == null) {
            return new Said(ON, token);
        }
        boolean isAbout = tokens.is(token + 1, "around", "about", "approximately", "roughly", "nearly");
        if (isAbout) {
            return new Said(relation == ON ? AROUND : relation, token + 2);
        }
        return new Said(relation, token + 1);
    }

    private static @org.jspecify.annotations.Nullable Relation of(String word) {
        return switch (word) {
            case "on", "at", "in", "during", "over", "between" -> ON;
            case "around", "about", "approximately", "roughly", "circa" -> AROUND;
            case "by" -> BY;
            case "before" -> BEFORE;
            case "after" -> AFTER;
            case "since", "from" -> SINCE;
            case "until", "till", "til" -> UNTIL;
            case "into" -> INTO;
            case "throughout" -> THROUGHOUT;
            default -> null;
        };
    }
}
