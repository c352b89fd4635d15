package org.dateline.propose.time.words;

import java.util.Set;

/** Tells by the verbs around words whether they are about something still to come. */
public final class Tense {

    private static final Set<String> FUTURE = Set.of(
            "will",
            "shall",
            "ll",
            "would",
            "due",
            "scheduled",
            "expected",
            "planned",
            "plans",
            "slated",
            "upcoming",
            "forthcoming",
            "tomorrow",
            "postponed",
            "deadline");
    private static final Set<String> PAST = Set.of(
            "was", "were", "had", "has", "have", "said", "told", "did", "took", "began", "came", "fell", "struck",
            "hit", "met", "flew", "left", "went", "broke", "shot", "blew", "ran", "held", "gave", "made", "saw", "rose",
            "drove", "fought");
    private static final int FAR = 10;
    private static final int NEAR = 3;

    private final Tokens tokens;

    public Tense(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the words from one token to another are of the future. */
    public boolean isFuture(int first, int next) {
        if (tokens.is(first, "since")) {
            return false;
        }
        if (tokens.reads(first - 2, "ahead of") || tokens.reads(first, "ahead of")) {
            return true;
        }
        if (tokens.is(first, "until", "till") && isStillSo(first)) {
            return true;
        }
        Boolean urdu = UrduTense.isFuture(tokens, next);
        if (urdu != null) {
            return urdu;
        }
        boolean isAtBeginning = !sameSentence(first - NEAR, first);
        for (int token = next; isAtBeginning && token < next + FAR && sameSentence(token, first); token++) {
            if (isFuture(token)) {
                return true;
            }
            if (isPast(token)) {
                return false;
            }
        }
        boolean isCut = false;
        for (int token = first - 1; token >= first - FAR && sameSentence(token, first) && !isCut; token--) {
            if (isFuture(token)) {
                return true;
            }
            if (isPast(token)) {
                return false;
            }
            isCut = tokens.is(token, ":", "\u2014");
        }
        return false;
    }

    /** "Have been suspended until Tuesday", "is closed until Tuesday". */
    private boolean isStillSo(int until) {
        for (int token = until - 1; token >= until - FAR && sameSentence(token, until); token--) {
            boolean isBeen = tokens.is(token, "been") && tokens.is(token - 1, "have", "has");
            if (isBeen || tokens.is(token, "is", "are", "remains", "remain", "be")) {
                return true;
            }
            if (tokens.is(token, "was", "were", "had", "did")) {
                return false;
            }
        }
        return false;
    }

    private boolean sameSentence(int token, int first) {
        return tokens.sentence(token) == tokens.sentence(first);
    }

    private boolean isFuture(int token) {
        boolean isWould = tokens.is(token, "would") && tokens.is(token + 1, "have");
        boolean isSet = tokens.is(token, "set", "is", "are", "about") && tokens.is(token + 1, "to");
        boolean isNoun =
                tokens.is(token, "will") && tokens.is(token - 1, "the", "his", "her", "their", "political", "a", "no");
        boolean isForecast = tokens.is(token, "forecast") && tokens.is(token - 1, "is", "are");
        boolean isWont = tokens.is(token, "won") && tokens.isApostrophe(token + 1);
        boolean isDueTo = tokens.is(token, "due")
                && tokens.is(token + 1, "to")
                && tokens.is(token + 2, "the", "a", "an", "heavy", "bad");
        return isSet || isWont || isForecast || FUTURE.contains(tokens.word(token)) && !isWould && !isNoun && !isDueTo;
    }

    private boolean isPast(int token) {
        boolean isVerb = tokens.word(token).endsWith("ed")
                && tokens.word(token).length() > 4
                && !tokens.is(token - 1, "is", "are");
        if (!isVerb && !PAST.contains(tokens.word(token))) {
            return false;
        }
        for (int before = token - 1; before >= token - NEAR; before--) {
            if (tokens.is(before, "will", "shall", "be", "ll", "would", "to")) {
                return false;
            }
        }
        return true;
    }
}
