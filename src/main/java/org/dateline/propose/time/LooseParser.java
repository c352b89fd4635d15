package org.dateline.propose.time;

import static org.dateline.language.Tr.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.propose.time.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds "Earlier," at the beginning of a sentence, and "later" beside a verb: no day is said, but not every day is possible. */
final class LooseParser {

    private static final Set<String> VERBS = Set.of(
            "said", "told", "found", "died", "met", "flew", "went", "made", "gave", "put", "took", "issued", "claimed");

    private final Tokens tokens;

    LooseParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The phrase that begins at a token, or null. */
    @Nullable
    Phrase at(int token) {
        boolean isEarlier = tokens.is(token, "earlier");
        boolean isFirst = tokens.beginsSentence(token) && tokens.is(token + 1, ",");
        boolean isLater =
                tokens.is(token, "later") && (isFirst || isVerb(token + 1)) && !tokens.is(token - 1, "or", "than");
        if (!isLater && !(isEarlier && isFirst)) {
            return null;
        }
        String words = tokens.text(token, token + 1);
        return new Phrase(token, token + 1, seen -> List.of(read(words, isEarlier, seen)));
    }

    private boolean isVerb(int token) {
        String word = tokens.word(token);
        return VERBS.contains(word) || word.endsWith("ed") && word.length() > 4;
    }

    private static Reading read(String words, boolean isEarlier, Seen seen) {
        LocalDate last = seen.last();
        LocalDate published = seen.published();
        boolean isPossible =
                last != null && published != null && !last.isAfter(published) && !(isEarlier && last.equals(published));
        if (!isPossible || last == null || published == null) {
            return Reading.unknown(tr("{0}: than what, and on which day, the text does not say", words));
        }
        return Reading.of(
                Interval.within(last, published.plusDays(1)),
                tr(
                        "{0}: no day is said; from {1}, the day that the text named last, to the end of the day of publication",
                        words, seen.say(last)));
    }
}
