package org.dateline.propose.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.model.Published;
import org.dateline.propose.time.words.Tense;
import org.dateline.propose.time.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a report that tell times, and reads them by plain rules. What is seen from the day of publication, such
 * as weekdays, has no time where that is not known: nothing is guessed. Words that are too vague for an interval ("for
 * decades", "in recent years") are left out, as are the report's own date and parts of names ("Black Saturday").
 */
public final class TimeProposer {

    /** A line with nothing but an hour, as reports have it that are written while things happen. */
    private static final Pattern STAMP = Pattern.compile("(?i)\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{3,4})?");

    private static final int MIN_STAMPS = 3;
    private static final int NEAR = 6;

    private TimeProposer() {}

    /**
     * The times that a text tells, in its order. The same words may tell two: "a day after militants stormed banks" that of what
     * was a day after, and that of the storming.
     *
     * @param paragraphs the text's non-empty lines
     * @param published when it was published, or null if that is not known
     * @param zone the zone of its days and clocks where it names no other
     */
    public static List<ProposedTime> propose(List<String> paragraphs, @Nullable Published published, ZoneId zone) {
        Seen seen = new Seen(published == null ? null : published.date(), isLive(paragraphs));
        List<ProposedTime> times = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Tokens tokens = Tokens.of(paragraphs.get(i));
            List<Phrase> phrases = new PhraseFinder(tokens, zone).phrases();
            times.addAll(new ParagraphReader(i + 1, tokens, zone, seen).read(phrases));
        }
        return times;
    }

    private static boolean isLive(List<String> paragraphs) {
        return paragraphs.stream()
                        .filter(paragraph -> STAMP.matcher(paragraph).matches())
                        .limit(MIN_STAMPS)
                        .count()
                == MIN_STAMPS;
    }

    /** Reads the phrases of one paragraph. */
    private record ParagraphReader(int paragraph, Tokens tokens, ZoneId zone, Seen seen) {

        List<ProposedTime> read(List<Phrase> phrases) {
            List<ProposedTime> times = new ArrayList<>();
            seen.beginParagraph();
            int sentence = 0;
            for (int i = 0; i < phrases.size(); i++) {
                Phrase phrase = phrases.get(i);
                if (tokens.sentence(phrase.first()) != sentence) {
                    sentence = tokens.sentence(phrase.first());
                    seen.beginSentence();
                }
                if (i + 1 < phrases.size() && !seen.hasDayInParagraph()) {
                    seen.expect(dayOf(phrases.get(i + 1), sentence));
                }
                comeTo(phrase);
                for (Reading reading : phrase.meaning().seenFrom(seen)) {
                    seen.keep(reading);
                    times.add(time(phrase, reading));
                }
            }
            return times;
        }

        private void comeTo(Phrase phrase) {
            boolean isFuture = new Tense(tokens).isFuture(phrase.first(), phrase.next());
            seen.comeTo(isFuture, tokens.beginsSentence(phrase.first()), isAside(phrase.first()));
        }

        /** Whether words tell more of a person: "who were held on June 14". */
        private boolean isAside(int first) {
            for (int token = first - 1; token >= first - NEAR && !tokens.is(token, ",", "."); token--) {
                if (tokens.is(token, "who", "whom")) {
                    return true;
                }
            }
            return false;
        }

        /** The day that a phrase names, if it stands in the same sentence. */
        private @Nullable LocalDate dayOf(Phrase phrase, int sentence) {
            if (tokens.sentence(phrase.first()) != sentence) {
                return null;
            }
            comeTo(phrase);
            List<Reading> readings = phrase.meaning().seenFrom(seen);
            return readings.isEmpty() ? null : readings.get(0).named();
        }

        private ProposedTime time(Phrase phrase, Reading reading) {
            String wording = tokens.text(phrase.first(), phrase.next());
            Interval interval = reading.interval();
            return new ProposedTime(
                    paragraph,
                    tokens.get(phrase.first()).begin(),
                    tokens.get(phrase.next() - 1).end(),
                    wording,
                    interval == null ? null : interval.in(zone, wording),
                    reading.rule());
        }
    }
}
