package org.dateline.propose.time;

import java.util.Set;
import org.dateline.propose.time.words.Relation;
import org.dateline.propose.time.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds a day, hours of it or both with the words around them: "late on Saturday", "by noon on Wednesday". */
final class MomentParser {

    private static final int FIRST_ARABIC = 0x600;
    private static final Set<String> CONNECTORS = Set.of("on", "of", "in", "at", "during", "the");
    /** Parts of a day that stand for one by themselves behind a word such as "at". */
    private static final Set<String> HOURS_ALONE = Set.of(
            "dawn",
            "daybreak",
            "dusk",
            "noon",
            "midnight",
            "midday",
            "overnight",
            "sunrise",
            "sunset",
            "nightfall",
            "light",
            "daylight",
            "predawn",
            "hours",
            "dark",
            "lunchtime");

    private static final Set<String> BEHIND_HOURS = Set.of(
            "and", "or", "when", "as", "after", "before", "but", "to", "at", "with", "in", "on", "by", "while", "the",
            "he", "she", "it", "they", "police", "until", "for", "from", "near", "because", "that");

    private final Tokens tokens;
    private final DatesParser dates;
    private final HoursParser hours;

    MomentParser(Tokens tokens) {
        this.tokens = tokens;
        this.dates = new DatesParser(tokens);
        this.hours = new HoursParser(tokens);
    }

    DatesParser dates() {
        return dates;
    }

    /** The moment that begins at a token, or null. */
    @Nullable
    Moment at(int token, boolean endsRange) {
        Reading reading = new Reading(token);
        while (reading.goOn(endsRange)) {
            // each turn takes one more item
        }
        return reading.moment();
    }

    /** What has been read of a moment so far. */
    private final class Reading {
        private final int first;
        private int next;
        private Relation relation = Relation.ON;
        private boolean isRelated;
        private Dates.@Nullable Named day;
        private @Nullable Hours part;
        private int partBegins;
        private int dayBegins;
        private String modifier = "";

        Reading(int first) {
            this.first = first;
            this.next = first;
        }

        private boolean isEmpty() {
            return day == null && part == null;
        }

        /** Reads one more item; whether there was one. */
        boolean goOn(boolean endsRange) {
            int at = isEmpty() ? next : behindConnectors();
            Hours phrase = part == null ? hours.phrase(at) : null;
            Relation.Said said = phrase == null ? Relation.at(tokens, at) : new Relation.Said(Relation.ON, at);
            int item = said.next();
            boolean hasWord = item > at || CONNECTORS.contains(tokens.word(at - 1)) && at > first;
            String early = modifier(item);
            if (!early.isEmpty() && hours.at(item) == null && dates.at(item, endsRange) == null) {
                item = behindModifier(item);
            } else {
                early = "";
            }
            return takeDay(item, endsRange, said, early, hasWord) || takeHours(item, said, early, hasWord);
        }

        /** Skips ", on the" and the like between two items. */
        private int behindConnectors() {
            int at = next;
            if (tokens.is(at, ",") && !tokens.isGlued(at + 1)) {
                at++;
            }
            while (at < next + 3 && CONNECTORS.contains(tokens.word(at))) {
                at++;
            }
            return at;
        }

        private boolean takeDay(int item, boolean endsRange, Relation.Said said, String early, boolean hasWord) {
            if (day != null) {
                return false;
            }
            Dates.Named found = dates.at(item, endsRange);
            int begins = item;
            if (found == null && tokens.is(item, "the") && (hasWord || !early.isEmpty())) {
                String inner = modifier(item + 1);
                begins = inner.isEmpty() ? item + 1 : behindModifier(item + 1);
                found = dates.at(begins, endsRange);
                early = inner.isEmpty() ? early : inner;
            }
            if (found == null || part != null && found.isPeriod()) {
                return false;
            }
            day = found;
            dayBegins = begins;
            take(found.next(), said, early);
            return true;
        }

        private boolean takeHours(int item, Relation.Said said, String early, boolean hasWord) {
            if (part != null) {
                return false;
            }
            int begins = tokens.is(item, "the") ? item + 1 : item;
            Hours found = hours.at(begins);
            boolean isOfPeriod = day != null && day.isPeriod();
            if (found == null || isOfPeriod) {
                return false;
            }
            part = found;
            partBegins = begins;
            take(found.next(), said, early);
            isRelated |= hasWord;
            return true;
        }

        private void take(int behind, Relation.Said said, String early) {
            next = behind;
            if (said.relation() != Relation.ON) {
                relation = said.relation();
            }
            isRelated |= said.relation() != Relation.ON;
            modifier = early.isEmpty() ? modifier : early;
        }

        /** What was read, if it tells a time by itself. */
        @Nullable
        Moment moment() {
            if (isEmpty() || part != null && day == null && !standsAlone(part)) {
                return null;
            }
            if (day != null && part == null && isPossessive()) {
                // "after Saturday's attacks" is not after Saturday
                boolean isSaid = relation != Relation.ON;
                return new Moment(isSaid ? dayBegins : first, next, Relation.ON, false, day, null, modifier);
            }
            if (tokens.is(first, "from") && relation == Relation.SINCE && isSpan()) {
                relation = Relation.ON;
            }
            Hours exact = part != null && !modifier.isEmpty() ? hours.modified(modifier, partBegins, part) : null;
            return new Moment(first, next, relation, isRelated, day, exact != null ? exact : part, modifier);
        }

        /** "from 30 to 31 January", "from 3 to 5 p.m.". */
        private boolean isSpan() {
            boolean isDays = day != null
                    && day.isPeriod()
                    && tokens.digits(dayBegins) + tokens.digits(dayBegins + 1) > 0
                    && tokens.digits(dayBegins) < 4
                    && tokens.digits(dayBegins + 1) < 4;
            return isDays || part != null && !part.isClock() && tokens.digits(partBegins) > 0;
        }

        private boolean isPossessive() {
            return tokens.is(next - 1, "s") && tokens.isApostrophe(next - 2);
        }

        private boolean standsAlone(Hours alone) {
            if (alone.isClock() && alone.next() - partBegins > 1 || alone.isNightBefore() || alone.zone() != null) {
                return true;
            }
            boolean isUrdu = alone.next() - partBegins > 1 && isUrdu(partBegins);
            boolean isDigits = tokens.digits(partBegins) > 0
                    || tokens.is(partBegins + 1, "o") && tokens.isApostrophe(partBegins + 2);
            return isDigits
                    || isUrdu
                    || HOURS_ALONE.contains(tokens.word(alone.next() - 1))
                            && (isRelated || partBegins > first || alone.next() - partBegins > 1)
                    || isRelated && tokens.is(partBegins - 1, "the") && !isNounBehind(alone.next());
        }
    }

    /** Whether an Urdu word stands where its English one is read. */
    private boolean isUrdu(int token) {
        return tokens.text(token, token + 1).codePointAt(0) >= FIRST_ARABIC;
    }

    /** Whether hours are part of a noun: "by the night desk". */
    private boolean isNounBehind(int token) {
        String word = tokens.word(token);
        return !word.isEmpty() && Character.isLetter(word.codePointAt(0)) && !BEHIND_HOURS.contains(word);
    }

    /** "early", "mid" or "late" at a token, also as "the end of"; "earlier" is "on" where a day follows. */
    private String modifier(int token) {
        int first = tokens.is(token, "the") ? token + 1 : token;
        if (tokens.is(first + 1, "of")) {
            return switch (tokens.word(first)) {
                case "beginning", "start" -> "early";
                case "middle" -> "mid";
                case "end" -> "late";
                default -> "";
            };
        }
        return switch (tokens.word(token)) {
            case "early", "mid", "late" -> tokens.word(token);
            case "earlier", "later", "sometime" -> " ";
            default -> "";
        };
    }

    private int behindModifier(int token) {
        int first = tokens.is(token, "the") ? token + 1 : token;
        if (tokens.is(first + 1, "of")) {
            return first + 2;
        }
        if (tokens.isHyphen(token + 1)
                || tokens.is(token + 1, "on", "in")
                || tokens.is(token, "late", "early") && tokens.is(token + 1, "into")) {
            return token + 2;
        }
        return token + 1;
    }
}
