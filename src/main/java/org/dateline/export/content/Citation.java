package org.dateline.export.content;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.language.ForPrograms;
import org.dateline.model.Archive;
import org.dateline.model.Published;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.text.WhiteSpace;
import org.dateline.words.TimeWords;
import org.jspecify.annotations.Nullable;

/**
 * Citations as plain text, of one line each. They say what the text itself says and nothing else: an outlet that is not
 * named is called unnamed, a text without a date "n.d.", and a date is as exact as it is known. An hour is given on the
 * clock of the dataset's zone, which is named.
 */
@ForPrograms("citations are written in English, whatever language the program speaks")
public final class Citation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Citation() {}

    /**
     * Author, headline, outlet, date, what it relies on and where it is kept.
     *
     * @param zone the zone on whose clock an hour is given, that of the dataset
     */
    public static String of(Source source, ZoneId zone) {
        return cite(source, null, zone);
    }

    /**
     * The words in quotation marks, whose they are, and where they stand.
     *
     * @param source the source of the quote
     * @param zone the zone on whose clock an hour is given, that of the dataset
     * @throws IllegalArgumentException if the quote is of another source
     */
    public static String of(Quote quote, Source source, ZoneId zone) {
        if (!quote.source().equals(source.id())) {
            throw new IllegalArgumentException("the quote is of " + quote.source() + ", not of " + source.id());
        }
        String role = words(quote.role());
        String speaker = inOneLine(quote.speaker()) + (role == null ? "" : ", " + role);
        return inMarks(quote.text()) + " (" + speaker + "). In: " + cite(source, quote.paragraph(), zone);
    }

    private static String cite(Source source, @Nullable Integer paragraph, ZoneId zone) {
        List<String> sentences = new ArrayList<>();
        String byline = words(source.byline());
        if (byline != null) {
            sentences.add(byline);
        }
        String title = words(source.title());
        sentences.add(title == null ? "[Without a headline]" : inMarks(title));
        String where = outlet(source) + ", " + date(source.published(), zone);
        sentences.add(paragraph == null ? where : where + ", paragraph " + paragraph);
        if (!source.origins().isEmpty()) {
            sentences.add("Relies on " + inOneLine(String.join(", ", source.origins())));
        }
        String url = words(source.url());
        if (url != null) {
            sentences.add("<" + url + ">");
        }
        Archive archive = source.archive();
        if (archive != null) {
            sentences.add("Archived as " + inOneLine(archive.file()));
        }
        return sentences.stream().map(Citation::ended).collect(Collectors.joining(" "));
    }

    private static String outlet(Source source) {
        String outlet = words(source.outlet());
        if (outlet != null) {
            return outlet;
        }
        String dateline = words(source.dateline());
        return dateline == null ? "Unnamed outlet" : "Unnamed outlet, dateline " + inMarks(dateline);
    }

    /** The day, with the hour if that is known; "n.d." for a text without a date. */
    public static String date(@Nullable Published published, ZoneId zone) {
        if (published == null) {
            return "n.d.";
        }
        String day = DAY.format(published.date());
        Instant instant = published.instant();
        return instant == null
                ? day
                : day + ", " + TIME.format(instant.atZone(zone)) + " (" + TimeWords.zoneName(zone) + ")";
    }

    private static String inMarks(String words) {
        return "\u201c" + inOneLine(words) + "\u201d";
    }

    /** A line break would part a citation in two; it stands for no more than a space. */
    public static String inOneLine(String words) {
        return WhiteSpace.inOneLine(words.strip());
    }

    static @Nullable String words(@Nullable String given) {
        return given == null || given.isBlank() ? null : inOneLine(given);
    }

    private static String ended(String sentence) {
        String bare = sentence.endsWith("\u201d") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return bare.endsWith(".") || bare.endsWith("?") || bare.endsWith("!") ? sentence : sentence + ".";
    }
}
