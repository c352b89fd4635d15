package org.dateline.propose.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;
import org.dateline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * The line at the head of a text that says where and when it was written: "QUETTA, Pakistan (AFP) \u2014", "Islamabad, Feb 2:".
 *
 * @param paragraph its paragraph
 * @param words as printed, without the dash or colon behind it
 * @param agencies whom it names between brackets, as printed
 * @param day the day that it names, or null
 * @param isAlone whether nothing else stands in the paragraph
 */
record Dateline(
        int paragraph,
        String words,
        List<String> agencies,
        @Nullable WrittenTime day,
        boolean isAlone) {

    private static final int MAX_LENGTH = 110;
    private static final int MAX_PLACES = 7;

    /** What parts a dateline from the text, and what may part its own parts. */
    private static final Pattern END = Pattern.compile(
            "(?:\\G|(?<!\\s))\\s*+(?:\u2014|\u2013|\u2015|--++|(?<=\\s)-(?=\\s)|(?<=\\))-|:(?=\\s|$)|\u06d4|\u2022(?=\\s))\\s*+");

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{1,40})[)\\]]");
    private static final Pattern LAST_BRACKETS =
            Pattern.compile("\\((\\p{Lu}[\\p{L}\\p{M}'\u2019.-]*(?: \\p{Lu}[\\p{L}\\p{M}'\u2019.-]*){0,3})\\)\\s*$");
    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'\u2019.-]*|de|del|la|al|el|of|and|the|des|sur|am|" + "[\\p{Lo}\\p{M}]+");

    @ForPrograms("words of a text")
    private static final Set<String> NO_PLACES = Set.of(
            "breaking",
            "update",
            "updated",
            "exclusive",
            "live",
            "watch",
            "video",
            "photos",
            "opinion",
            "analysis",
            "explainer",
            "editorial",
            "news",
            "note",
            "by",
            "published",
            "posted",
            "date",
            "source",
            "sources",
            "photo",
            "file",
            "image",
            "read",
            "factbox",
            "timeline",
            "listen",
            "report",
            "press release",
            "statement",
            "urgent",
            "alert",
            "correction",
            "interview",
            "just in",
            "developing",
            "advertisement",
            "tags",
            "share");

    /** Finds datelines. */
    record Finder(TextLines lines, OutletNames outlets, Predicate<String> isPlace) {

        /** The first of a text. */
        Optional<Dateline> find() {
            return lines.headAndFirst().stream()
                    .filter(paragraph ->
                            BylineFinder.inLine(lines.begin(paragraph)).isEmpty())
                    .flatMap(paragraph -> read(paragraph, lines.begin(paragraph)).stream())
                    .findFirst();
        }

        /** The longest that a line begins with: "LAGOS \u2022 3 March \u2022 (Reuters) \u2014". */
        private Optional<Dateline> read(int paragraph, String text) {
            Optional<Dateline> longest = Optional.empty();
            Matcher end = END.matcher(text);
            while (end.find() && end.start() <= MAX_LENGTH) {
                Optional<Dateline> line = of(paragraph, text.substring(0, end.start()), false);
                longest = line.isPresent() ? line : longest;
            }
            if (longest.isEmpty() && text.length() <= MAX_LENGTH) {
                longest = of(paragraph, text, true);
            }
            return longest.or(() -> upToBrackets(paragraph, text));
        }

        /** "QUETTA (AFP) Police said": nothing but the brackets parts it from the text. */
        private Optional<Dateline> upToBrackets(int paragraph, String text) {
            Matcher brackets = BRACKETS.matcher(text);
            boolean isNear = brackets.find() && brackets.end() <= MAX_LENGTH / 2;
            return isNear
                    ? of(paragraph, text.substring(0, brackets.end()), false)
                            .filter(line -> !line.agencies().isEmpty())
                    : Optional.empty();
        }

        private Optional<Dateline> of(int paragraph, String words, boolean isAlone) {
            List<String> known = agencies(words, outlets);
            List<String> agencies = known.isEmpty() && !isAlone ? unknownAgency(words) : known;
            String bare = BRACKETS.matcher(words)
                    .replaceAll(found -> isDate(found.group(1)) ? Matcher.quoteReplacement(found.group(1)) : " ");
            WrittenTime day = WrittenTime.in(bare).stream().findFirst().orElse(null);
            String places = day == null ? bare : bare.substring(0, day.begin()) + " " + bare.substring(day.end());
            places = WhiteSpace.withoutAtEnd(places, "\u2022\u00b7|,;:\u2014\u2013-")
                    .strip();
            boolean fits = (day == null || day.begin() > 0)
                    && isPlaces(places)
                    && !PublishedLine.isLabelled(words)
                    && isTold(places, paragraph, isAlone, day != null || !agencies.isEmpty())
                    && !(isAlone && agencies.isEmpty() && (!bare.contains(",") || hasClock(day)));
            return fits
                    ? Optional.of(new Dateline(paragraph, words.strip(), agencies, inText(day, words), isAlone))
                    : Optional.empty();
        }

        /** Whether a day or an agency stands beside the place; else it is in capitals, or known, before a sentence. */
        private boolean isTold(String places, int paragraph, boolean isAlone, boolean isSaid) {
            String first = places.split("[,/\u2022|]", 2)[0].strip();
            boolean isShouted = first.length() > 2
                    && first.equals(first.toUpperCase(Locale.ROOT))
                    && first.codePoints().anyMatch(Character::isUpperCase);
            return isSaid || !isAlone && lines.isRunning(paragraph) && (isShouted || isPlace.test(first));
        }
    }

    private static @Nullable WrittenTime inText(@Nullable WrittenTime day, String words) {
        return day == null ? null : WrittenTime.in(words).stream().findFirst().orElse(day);
    }

    /** Whether an hour is written beside the day: it is that of publication then. */
    private static boolean hasClock(@Nullable WrittenTime day) {
        return day != null && day.time() != null && day.time().time() != null;
    }

    private static boolean isDate(String words) {
        return !WrittenTime.in(words).isEmpty();
    }

    private static List<String> agencies(String words, OutletNames outlets) {
        return BRACKETS.matcher(words)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split("(?:\\G|(?<!\\s))(?:\\s*+[/,&]\\s*+|\\s++and\\s++)")))
                .map(String::strip)
                .filter(name -> outlets.named(name).isPresent() || OutletNames.isUnnamed(name))
                .toList();
    }

    /** "QUETTA, March 12 (Meridian)": a name that nobody knows, behind a day. */
    private static List<String> unknownAgency(String words) {
        Matcher last = LAST_BRACKETS.matcher(words);
        boolean isBehindDay =
                last.find() && !WrittenTime.in(words.substring(0, last.start())).isEmpty();
        return isBehindDay && !isDate(last.group(1)) ? List.of(last.group(1)) : List.of();
    }

    private static boolean isPlaces(String places) {
        String lower = TextLines.lower(places);
        String[] words = places.replaceAll("[,/\u2022|]", " ").strip().split("\\s+");
        return !places.isEmpty()
                && words.length <= MAX_PLACES
                && NO_PLACES.stream().noneMatch(word -> lower.equals(word) || lower.startsWith(word + " "))
                && Character.isLetter(places.codePointAt(0))
                && !Character.isLowerCase(places.codePointAt(0))
                && Stream.of(words).allMatch(word -> PLACE.matcher(word).matches());
    }
}
