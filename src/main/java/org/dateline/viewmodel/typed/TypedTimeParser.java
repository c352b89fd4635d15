package org.dateline.viewmodel.typed;

import static org.dateline.language.Tr.key;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;

/**
 * Reads times as people type them, in the zone of a dataset: "31 Jan 06:00", "Sat 6am", "31.1. 6:30", "noon",
 * "2026-01-31T06:00", "1066", "44 BC", "1980s", "12th century". What is left out is taken from what is near: the year, month or week that lie in the dataset's span
 * or nearest to it, and the day that the field shows. A day alone, a month, a year or century means its beginning where something
 * begins and its end where something ends. An hour that clocks skip is moved by what they skip; of one that they repeat
 * the first is meant. Days and months may have their names in the language that is spoken, and digits may be those of any script.
 */
public final class TypedTimeParser {

    /** The forms accepted, as a key of messages. */
    public static final String EXPECTED =
            key("a time such as Sat 31 Jan 06:00, Sat 6am, 31.1. 6:30, 2026-01-31 or 1066");

    private final ZoneId zone;
    private final TimeWindow span;

    /** A parser of times of a dataset with this zone and this span. */
    public TypedTimeParser(ZoneId zone, TimeWindow span) {
        this.zone = zone;
        this.span = span;
    }

    /**
     * The instant at which something begins, or empty if the text is none of the accepted forms.
     *
     * @param current what the field shows: a time alone is of its day
     */
    public Optional<Instant> from(String text, Instant current) {
        return parse(text, current.atZone(zone).toLocalDate(), false);
    }

    /**
     * The instant at which something ends, or empty if the text is none of the accepted forms.
     *
     * @param current what the field shows: a time alone is of its day, and midnight ends the day before
     */
    public Optional<Instant> to(String text, Instant current) {
        return parse(text, current.minusNanos(1).atZone(zone).toLocalDate(), true);
    }

    /**
     * Why the text may not mean the instant that it is read as, since the clocks leave that time out or show it twice; empty if there is no
     * doubt, or the text is none of the accepted forms.
     *
     * @param current what the field shows
     * @param end whether something ends then
     */
    public Optional<String> doubt(String text, Instant current, boolean end) {
        LocalDate day = (end ? current.minusNanos(1) : current).atZone(zone).toLocalDate();
        return read(text, day, end).flatMap(Meant::doubt);
    }

    /** What a text means, and what is doubtful about that. */
    private record Meant(Instant instant, Optional<String> doubt) {}

    private Optional<Instant> parse(String text, LocalDate current, boolean end) {
        return read(text, current, end).map(Meant::instant);
    }

    private Optional<Meant> read(String text, LocalDate current, boolean end) {
        String typed = text.strip();
        TimeParser iso = new TimeParser(zone);
        if (typed.indexOf('T') > 0 && iso.parse(typed).isPresent()) {
            return iso.parse(typed).map(instant -> new Meant(instant, iso.doubt(typed)));
        }
        try {
            return TypedWords.read(LocalNames.inEnglish(typed)).flatMap(words -> resolve(words, current, end));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private Optional<Meant> resolve(TypedWords words, LocalDate current, boolean end) {
        TypedTimeOfDay time = words.time();
        if (time == null) {
            return words.date()
                    .nearestTo(first(), last(), current)
                    .map(day -> end ? words.date().after(day) : day)
                    .map(day -> new Meant(day.atStartOfDay(zone).toInstant(), Optional.empty()));
        }
        if (!words.date().isEmpty()
                && words.date().day() == null
                && words.date().weekday() == null) {
            return Optional.empty();
        }
        Optional<LocalDate> day =
                words.date().isEmpty() ? Optional.of(current) : words.date().nearestTo(first(), last(), current);
        return day.map(date -> new Meant(time.on(date, end, zone), time.doubt(date, zone)));
    }

    private LocalDate first() {
        return span.from().atZone(zone).toLocalDate();
    }

    private LocalDate last() {
        return span.to().minusNanos(1).atZone(zone).toLocalDate();
    }
}
