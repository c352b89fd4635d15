package org.dateline.propose.quote;

import java.util.regex.Pattern;

/**
 * Which words between marks somebody says, and which are only set off: names, titles, crossheads, words at arm's length.
 *
 * <p>Whatever hangs directly on a verb of saying is said. Else, six words or more are, unless they are a title or stand alone
 * as a heading; fewer are if their sentence has a verb of saying and they do not come as a name does ("known as", a capital on
 * each word) or as a label ("92 'separatists'", the "martyrs").
 */
final class QuoteRule {

    private static final int SPEECH = 6;
    private static final int PHRASE = 4;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u06d4\u061f\u3002\u2026,]$");
    private static final Pattern SMALL_IN_NAME =
            Pattern.compile("the|an?|of|and|in|on|for|to|by|de|la|le|du|von|der|al|ul|&");
    private static final Pattern TEASER =
            Pattern.compile("^(?i)(?:related|read more|read also|also read|see also|most read|more|watch|video"
                    + "|opinion|photos?|editor's picks?|trending|subscribe|up next)\\s*[:|]");
    private static final Pattern TO_BE =
            Pattern.compile("is|was|are|were|has|had|will|would|means|became|remains|seems");
    private static final Pattern LABEL_LEAD = Pattern.compile(
            "(?i)(?:\\p{N}+|the|these|those|their|his|her|its|some|such|so-called|many|any|all|other|two|three|four|dozens)");

    private final Passage passage;
    private final Attributions attributions;

    QuoteRule(Passage passage, Attributions attributions) {
        this.passage = passage;
        this.attributions = attributions;
    }

    /** Whether the words between the marks are proposed; {@code isNamedBelow}: the next line names who says them. */
    boolean isSaid(QuotedSpan span, boolean isNamedBelow) {
        String quoted = passage.text().substring(span.begin(), span.end()).strip();
        boolean isDirect = isLed(span)
                || (attributions
                                .behind(span)
                                .filter(Attributions.Attribution::isDirect)
                                .isPresent()
                        && !isSpokenOf(span))
                || attributions
                        .before(span)
                        .filter(Attributions.Attribution::isDirect)
                        .isPresent();
        int length = length(quoted);
        if (length == 0 || (quoted.endsWith("?") && isSpokenOf(span))) {
            return false;
        } else if (span.goesOn() || isNamedBelow || OtherScripts.isAttributed(passage, span)) {
            return true;
        } else if (TEASER.matcher(passage.text()).find()) {
            return false;
        } else if (passage.isOnlyQuote() || passage.isLine()) {
            return isSaidInLine(span, quoted, length, isDirect);
        } else if (isDirect && !isNamed(span, quoted, length)) {
            return length > 1 || isClosed(span, quoted) || !isLabel(span);
        } else if (isTitle(quoted)) {
            return false;
        } else if (length >= SPEECH) {
            return true;
        } else if (isNamed(span, quoted, length)) {
            return false;
        }
        return (isAttributed(span, length) && !isName(quoted))
                || isSentence(span, quoted, length)
                || (length >= PHRASE && isBehindThat(span));
    }

    /** "The remark that "nobody starves here"". */
    private boolean isBehindThat(QuotedSpan span) {
        int word = passage.prose().wordAt(span.open()) - 1;
        return word >= 0 && passage.prose().words().get(word).folded().equals("that");
    }

    /** Whether a verb of saying reaches the words, so far as they are no label within what is said. */
    private boolean isAttributed(QuotedSpan span, int length) {
        boolean isLabel = length < PHRASE && isLabel(span) && !(length > 1 && isObject(span));
        boolean isBehind = attributions.behind(span).isPresent() && !(length < PHRASE && hasArticle(span));
        return !isLabel && (attributions.before(span).isPresent() || isBehind);
    }

    /** Whether the phrase is what the verb is about: "condemned the "cowardly attack"". */
    private boolean isObject(QuotedSpan span) {
        int word = passage.prose().wordAt(span.open()) - 2;
        return word >= 0 && passage.clauses().isSaying(word);
    }

    private boolean hasArticle(QuotedSpan span) {
        int word = passage.prose().wordAt(span.open()) - 1;
        String before = word < 0 ? "" : passage.prose().words().get(word).folded();
        return before.equals("a") || before.equals("an");
    }

    /** A line without prose, or a headline: a heading unless it ends as a sentence does or says who speaks. */
    private boolean isSaidInLine(QuotedSpan span, String quoted, int length, boolean isDirect) {
        boolean isSentence = SENTENCE_END.matcher(quoted).find() && length >= PHRASE;
        if (passage.isOnlyQuote()) {
            return isSentence || (length > 1 && quoted.endsWith(".")) || (length >= 2 * SPEECH && !isTitle(quoted));
        }
        boolean hasName = attributions.named(span).isPresent();
        return length >= PHRASE && !isTitle(quoted) && (isDirect || hasName || isSentence || length >= 2 * SPEECH);
    }

    /** A whole sentence that follows another quotation: "..., he said. "Never again."". */
    private boolean isSentence(QuotedSpan span, String quoted, int length) {
        return length > 1 && attributions.opensSentence(span) && isClosed(span, quoted) && !isSpokenOf(span);
    }

    /** "'What now?' is the question": the words are what the sentence is about. */
    private boolean isSpokenOf(QuotedSpan span) {
        int word = passage.prose().wordAt(span.close());
        return word < passage.prose().words().size()
                && passage.prose()
                        .masked()
                        .substring(
                                span.close(), passage.prose().words().get(word).begin())
                        .isBlank()
                && TO_BE.matcher(passage.prose().words().get(word).text()).matches();
    }

    /** Whether a colon stands before it, and the words begin as a sentence does. */
    private boolean isLed(QuotedSpan span) {
        String masked = passage.prose().masked();
        int at = span.open();
        while (at > 0 && Character.isWhitespace(masked.charAt(at - 1))) {
            at--;
        }
        return at > 0
                && masked.charAt(at - 1) == ':'
                && !Character.isLowerCase(passage.text().charAt(span.begin()));
    }

    private boolean isClosed(QuotedSpan span, String quoted) {
        char behind = span.close() < passage.text().length() ? passage.text().charAt(span.close()) : ' ';
        return SENTENCE_END.matcher(quoted).find() || behind == ',';
    }

    /** Whether the words come as what something is called: right behind "known as", or "operation". */
    private boolean isNamed(QuotedSpan span, String quoted, int length) {
        int word = passage.prose().wordAt(span.open()) - 1;
        if (word < 0 || length > SPEECH || SENTENCE_END.matcher(quoted).find() && length > 2) {
            return false;
        }
        var words = passage.prose().words();
        String before = words.get(word).folded();
        boolean isFar = !passage.prose()
                .masked()
                .substring(words.get(word).end(), span.open())
                .isBlank();
        if (isFar) {
            return false;
        }
        String second = word > 0 ? words.get(word - 1).folded() : "";
        if (before.equals("as")) {
            boolean isKnown = second.equals("known")
                    || (word > 1 && words.get(word - 2).folded().equals("known"));
            return isKnown || second.equals("such");
        }
        return Lexicon.NAMING.contains(before) && (isName(quoted) || !isBySomeone(word));
    }

    /** Whether somebody is told to call it so: "what the company called", "which he called"; not "a group called". */
    private boolean isBySomeone(int verb) {
        var words = passage.prose().words();
        boolean isOfSomeone = verb > 0
                && (Lexicon.PRONOUNS.contains(words.get(verb - 1).folded())
                        || words.get(verb - 1).isCapital()
                        || words.get(verb).folded().startsWith("call")
                                && !words.get(verb).folded().equals("called"));
        for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
            isOfSomeone |= words.get(i).folded().equals("what")
                    || words.get(i).folded().equals("has");
        }
        return isOfSomeone;
    }

    /** Whether a single word is set off from the noun phrase that it stands in. */
    private boolean isLabel(QuotedSpan span) {
        int word = passage.prose().wordAt(span.open()) - 1;
        if (word < 0) {
            return false;
        }
        Word before = passage.prose().words().get(word);
        boolean isNear =
                passage.prose().masked().substring(before.end(), span.open()).isBlank();
        return isNear
                && (before.isPossessive() || LABEL_LEAD.matcher(before.text()).matches());
    }

    /** One or more words that all have capitals. */
    private static boolean isName(String quoted) {
        return SPACE.splitAsStream(quoted)
                        .allMatch(word ->
                                isCapital(word) || SMALL_IN_NAME.matcher(word).matches())
                && SPACE.splitAsStream(quoted).anyMatch(QuoteRule::isCapital)
                && !SENTENCE_END.matcher(quoted).find();
    }

    private static boolean isTitle(String quoted) {
        return length(quoted) > 1 && isName(quoted.replaceAll("[.,]$", ""));
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty()
                && (Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0)));
    }

    /** How many words; of scripts that part none, two letters count as one. */
    static int length(String quoted) {
        long letters = quoted.codePoints().filter(Character::isLetterOrDigit).count();
        if (letters == 0) {
            return 0;
        }
        boolean isIdeographic = quoted.codePoints()
                .anyMatch(c -> Character.isIdeographic(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA);
        return isIdeographic ? (int) Math.max(1, letters / 2) : SPACE.split(quoted).length;
    }
}
