package org.dateline.propose.time;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.propose.time.words.Calendar;
import org.dateline.propose.time.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of a paragraph that tell times: at each word the longest one that begins there. */
final class PhraseFinder {

    private static final int SHORT = 14;
    private static final int HEAD = 12;

    private final Tokens tokens;
    private final MomentPhrases moments;
    private final DurationParser durations;
    private final AfterParser after;
    private final LooseParser loose;
    private final NightParser nights;

    PhraseFinder(Tokens tokens, ZoneId zone) {
        this.tokens = tokens;
        MomentParser parser = new MomentParser(tokens);
        MomentReader reader = new MomentReader(zone);
        this.moments = new MomentPhrases(tokens, parser, reader);
        this.durations = new DurationParser(tokens, parser, reader);
        this.after = new AfterParser(tokens, parser.dates());
        this.loose = new LooseParser(tokens);
        this.nights = new NightParser(tokens, parser.dates());
    }

    List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            Phrase found = at(token);
            if (found != null && !isOwnDate(found)) {
                phrases.add(found);
            }
            token = found == null ? token + 1 : found.next();
        }
        return phrases;
    }

    private @Nullable Phrase at(int token) {
        Phrase longest = longer(after.at(token), durations.at(token));
        longest = longer(longest, nights.at(token));
        return longer(longer(longest, moments.at(token)), loose.at(token));
    }

    private static @Nullable Phrase longer(@Nullable Phrase one, @Nullable Phrase other) {
        return other != null && (one == null || other.next() > one.next()) ? other : one;
    }

    /** Whether a date is that of the report itself: in a dateline, a line of publication, or alone on its line. */
    private boolean isOwnDate(Phrase phrase) {
        int before = phrase.first() - 1;
        while (tokens.is(before, ":", "on", "at", "|")) {
            before--;
        }
        boolean isPublished =
                tokens.is(before, "published", "updated", "posted", "modified", "date", "dated", "publication")
                        && (before == 0 || tokens.isCapital(before) || tokens.size() < SHORT);
        boolean hasDate = IntStream.range(phrase.first(), phrase.next()).anyMatch(token -> tokens.digits(token) > 0);
        int others = tokens.size() - (phrase.next() - phrase.first());
        boolean isAlone = hasDate && isBare(phrase.first()) && (others <= 1 || others == 2 && tokens.reads(0, "as of"));
        return isPublished || isAlone || hasDate && (isDateline(phrase) || isByline(phrase));
    }

    /** Whether a date begins with a number or a name, not with a word such as "on". */
    private boolean isBare(int token) {
        String word = tokens.word(token);
        return tokens.digits(token) > 0
                || Calendar.WEEKDAYS.containsKey(word)
                || Calendar.SHORT_WEEKDAYS.containsKey(word)
                || Calendar.MONTHS.containsKey(word)
                || Calendar.SHORT_MONTHS.containsKey(word);
    }

    /** "Islamabad, Feb 2:", "QUETTA, Pakistan, Jan 31 (Reuters) -". */
    private boolean isDateline(Phrase phrase) {
        int next = phrase.next();
        if (phrase.first() == 0
                || phrase.first() > HEAD
                || !tokens.isCapital(0)
                || tokens.is(phrase.first(), "on", "in", "by", "since", "at")) {
            return false;
        }
        if (tokens.is(next, "(")) {
            while (next < phrase.next() + HEAD && !tokens.is(next, ")")) {
                next++;
            }
            next++;
        }
        return tokens.is(next, ":", "-", "\u2013", "\u2014") && !tokens.isGlued(next + 1);
    }

    /** Whether all words before a token begin with capitals, as those of an outlet's name. */
    private boolean isName(int end) {
        for (int token = 0; token < end; token++) {
            if (!tokens.isCapital(token) && !tokens.is(token, "of", "the", "and", ",", "&", "-")) {
                return false;
            }
        }
        return end > 0;
    }

    /** "Quetta, Pakistan (AFP) Feb 1, 2026". */
    private boolean isByline(Phrase phrase) {
        boolean isLast = phrase.next() >= tokens.size() - 1;
        return isLast
                && tokens.size() < SHORT
                && (tokens.is(phrase.first() - 1, ")", "|", "\u2022", "-", "\u2013", "\u2014")
                        || tokens.is(phrase.first() - 1, ",") && isName(phrase.first() - 1));
    }
}
