package org.dateline.propose.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the verb of saying that a quotation hangs on: behind it ("...," he said), or before it (he said: "..."). */
final class Attributions {

    private static final int LONGEST_TAIL = 30;
    private static final int LONGEST_CALL = 7;
    private static final Pattern CLAUSE = Pattern.compile(
            "^\\s*(?:(?:he|she|they|it)\\s+|(?:\\p{Lu}[\\p{L}.'-]{0,30}\\s+){1,5})?"
                    + "(?:also\\s+|later\\s+)?(?:said|says|told|added|adds|warned|claimed|wrote|stated|declared|insisted|vowed|asked|replied)\\b.*",
            Pattern.DOTALL);

    private final Passage passage;
    private final Prose prose;
    private final List<Word> words;

    Attributions(Passage passage) {
        this.passage = passage;
        this.prose = passage.prose();
        this.words = prose.words();
    }

    /**
     * A verb of saying and how close it stands.
     *
     * @param verb the number of its word
     * @param isDirect whether the marks and the words leave no doubt that the quotation hangs on it
     */
    record Attribution(int verb, boolean isDirect) {}

    /** Whether words such as "he said" stand at an index of a text. */
    static boolean followAt(String text, int index) {
        return CLAUSE.matcher(text.substring(index, Math.min(text.length(), index + 200)))
                .matches();
    }

    /** The first verb behind a quotation, in its own sentence. */
    Optional<Attribution> behind(QuotedSpan span) {
        int first = prose.wordAt(span.close());
        char last = span.end() > span.begin() ? passage.text().charAt(span.end() - 1) : ' ';
        boolean isCall = last == '!' || last == '?';
        for (int verb : verbsFrom(first)) {
            boolean isOwn = prose.sentenceBegin(words.get(verb).begin()) < span.close();
            boolean isNear = verb - first < LONGEST_TAIL
                    && (isOwn || (isCall && verb - first < LONGEST_CALL && isFirst(verb, span)));
            if (!isNear || isBeyondQuote(first, verb)) {
                return Optional.empty();
            }
            return Optional.of(new Attribution(verb, closesOpenly(span, last)));
        }
        return Optional.empty();
    }

    /** Who stands behind a quotation and "by": "dismissed as "nonsense" by the mayor". */
    Optional<Subject> by(QuotedSpan span) {
        int word = prose.wordAt(span.close());
        boolean isBy = word < words.size()
                && words.get(word).folded().equals("by")
                && prose.masked()
                        .substring(span.close(), words.get(word).begin())
                        .isBlank();
        return isBy && before(span).isPresent() ? passage.clauses().after(word + 1) : Optional.empty();
    }

    private boolean isFirst(int verb, QuotedSpan span) {
        return prose.sentenceBegin(words.get(verb).begin()) <= span.close() + 1;
    }

    private List<Integer> verbsFrom(int word) {
        int low = 0;
        int high = passage.verbs().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passage.verbs().get(middle) < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return passage.verbs().subList(low, passage.verbs().size());
    }

    private boolean isBeyondQuote(int first, int verb) {
        for (int i = first + 1; i <= verb; i++) {
            if (words.get(i).gap().indexOf(Prose.QUOTED) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean closesOpenly(QuotedSpan span, char last) {
        char behind = span.close() < passage.text().length() ? passage.text().charAt(span.close()) : ' ';
        return ",!?\u2026-\u2013\u2014\u060c".indexOf(last) >= 0 || behind == ',';
    }

    /** The nearest verb before a quotation, in its own sentence. */
    Optional<Attribution> before(QuotedSpan span) {
        int behind = prose.wordAt(span.open());
        List<Integer> verbs = passage.verbs()
                .subList(0, passage.verbs().size() - verbsFrom(behind).size());
        if (verbs.isEmpty() || behind == 0) {
            return Optional.empty();
        }
        int begin = prose.sentenceBegin(span.open());
        int verb = verbs.get(verbs.size() - 1);
        if (words.get(verb).begin() < begin) {
            return Optional.empty();
        }
        String lead = prose.masked()
                .substring(words.get(behind - 1).end(), span.open())
                .strip();
        boolean isDirect = verb == behind - 1
                || lead.startsWith(":")
                || lead.startsWith(",")
                || words.get(behind - 1).folded().equals("that");
        return Optional.of(new Attribution(verb, isDirect));
    }

    /** Whether the sentence of a quotation begins with it. */
    boolean opensSentence(QuotedSpan span) {
        int word = prose.wordAt(prose.sentenceBegin(span.open()));
        return word >= words.size() || words.get(word).begin() > span.open();
    }

    /** The name that stands right behind a quotation and a dash, or right before it and a colon. */
    Optional<Subject> named(QuotedSpan span) {
        String masked = prose.masked();
        int at = span.close();
        while (at < masked.length() && at < span.close() + 3 && Character.isWhitespace(masked.charAt(at))) {
            at++;
        }
        if (at < masked.length() && "-\u2010\u2012\u2013\u2014\u2015".indexOf(masked.charAt(at)) >= 0) {
            return passage.clauses().namedAt(at);
        }
        int before = span.open();
        while (before > 0 && Character.isWhitespace(masked.charAt(before - 1))) {
            before--;
        }
        return before > 0 && masked.charAt(before - 1) == ':'
                ? passage.clauses().namedBefore(before - 1)
                : Optional.empty();
    }
}
