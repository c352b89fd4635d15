package org.dateline.export.content;

import static org.dateline.language.Tr.tr;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.events.Dataset;
import org.dateline.language.ForPrograms;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventLink;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Precision;
import org.dateline.model.Report;
import org.dateline.words.FigureWords;
import org.dateline.words.ListWords;
import org.dateline.words.NumberWords;
import org.dateline.words.PlaceWords;
import org.dateline.words.TimeWords;

/** Times, bounds and paragraphs in words that are understood outside the program, where no screen shows year and zone. */
public final class ExportWords {

    private static final int SECONDS_PER_MINUTE = 60;

    private final ZoneId zone;
    private final TimeWords times;

    /** Words for times of this zone. */
    public ExportWords(ZoneId zone) {
        this.zone = zone;
        this.times = TimeWords.inDocuments(zone);
    }

    /**
     * ISO 8601 with the zone's offset, as RFC 3339 and XML Schema have it: to the second or as exactly as it is. Neither
     * knows offsets with seconds, which zones had before they had standard time; such times are given in UTC.
     */
    public String iso(Instant instant) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        boolean wholeMinutes = offset.getTotalSeconds() % SECONDS_PER_MINUTE == 0;
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(wholeMinutes ? offset : ZoneOffset.UTC));
    }

    /** The instant on the clock of the zone. */
    public ZonedDateTime local(Instant instant) {
        return instant.atZone(zone);
    }

    /** The zone's words for times. */
    public TimeWords times() {
        return times;
    }

    /** "certain", "possible". */
    @ForPrograms("a value of exports")
    public static String certainty(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    /** The least exact of the precisions with which an event's places are known; empty if it has no place. */
    public static Optional<Precision> leastExact(Event event) {
        return event.places().stream().map(EventPlace::precision).max(Comparator.naturalOrder());
    }

    /** The places with their precisions: "Mastung (district), Quetta (town)"; empty if there are none. */
    public static String places(Collection<EventPlace> places, Dataset dataset) {
        return ListWords.commas(places.stream()
                .map(where ->
                        tr("{0} ({1})", dataset.places().get(where.place()).name(), PlaceWords.word(where.precision())))
                .toList());
    }

    /** What an event is to another, and who says so: "Denies: Title of the other (Outlet, paragraph 8)". */
    public static String link(EventLink link, Dataset dataset) {
        String other = dataset.events().find(link.event()).map(Event::title).orElse(link.event());
        String source = dataset.sources().get(link.source()).label();
        String paragraph = NumberWords.digits(link.paragraph());
        return switch (link.type()) {
            case CLAIMS -> tr("Claims: {0} ({1}, paragraph {2})", other, source, paragraph);
            case DENIES -> tr("Denies: {0} ({1}, paragraph {2})", other, source, paragraph);
            case CONFIRMS -> tr("Confirms: {0} ({1}, paragraph {2})", other, source, paragraph);
            case CONTRADICTS -> tr("Contradicts: {0} ({1}, paragraph {2})", other, source, paragraph);
            case FOLLOWS -> tr("Follows: {0} ({1}, paragraph {2})", other, source, paragraph);
        };
    }

    /** What a report says instead of the event's place and time; empty if it says these. */
    public String ofItsOwn(Report report, Dataset dataset) {
        List<String> said = new ArrayList<>();
        String note = report.placeNote();
        if (note != null) {
            said.add(tr("\u201c{0}\u201d", note));
        }
        List<EventPlace> where = report.places();
        if (where != null && (note == null || !where.isEmpty())) {
            said.add(where.isEmpty() ? tr("not where") : places(where, dataset));
        }
        EventTime time = report.time();
        if (time != null) {
            said.add(time.note() == null ? times.known(time) : tr("{0} ({1})", times.known(time), time.note()));
        }
        return said.isEmpty()
                ? ""
                : tr("{0} says: {1}", dataset.sources().get(report.source()).label(), ListWords.clauses(said));
    }

    /** A figure in a sentence: what it counts, its bounds, the words for it, who says it and where. */
    @ForPrograms("only what other programs read has it")
    public static String figure(Figure figure, Dataset dataset) {
        Measure measure = dataset.measures().get(figure.measure());
        String unit = measure.unit();
        boolean isNumber = figure.amount() != null;
        String qualified = FigureWords.qualified(figure);
        boolean isDoubted = figure.claimed() || figure.unconfirmed();
        String attributedTo = figure.attributedTo();
        String wording = "\u201c" + Citation.inOneLine(figure.wording()) + "\u201d";
        return measure.name() + ": "
                + (isNumber ? FigureWords.plainBounds(figure) + (unit == null ? "" : " " + unit) + " (" : "(") + wording
                + (qualified.isEmpty() ? "" : "; " + qualified)
                + (attributedTo == null
                        ? (isDoubted ? "" : ", in the source's own voice")
                        : ", attributed to " + attributedTo)
                + "; "
                + dataset.sources().get(figure.source()).label() + ", paragraph " + figure.paragraph() + ")";
    }
}
