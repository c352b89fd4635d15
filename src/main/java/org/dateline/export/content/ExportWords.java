package org.dateline.export.content;

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
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
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
    public static String certainty(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    /** The least exact of the precisions with which an event's places are known; empty if it has no place. */
    public static Optional<Precision> leastExact(Event event) {
        return event.places().stream().map(EventPlace::precision).max(Comparator.naturalOrder());
    }

    /** The places with their precisions: "Mastung (district), Quetta (town)"; empty if there are none. */
    public static String places(Collection<EventPlace> places, Dataset dataset) {
        return places.stream()
                .map(where -> dataset.places().get(where.place()).name() + " ("
                        + where.precision().word() + ")")
                .collect(Collectors.joining(", "));
    }

    /** What an event is to another, and who says so: "Denies: Title of the other (Outlet, paragraph 8)". */
    public static String link(EventLink link, Dataset dataset) {
        String type = link.type().word();
        return type.substring(0, 1).toUpperCase(Locale.ENGLISH) + type.substring(1) + ": "
                + dataset.events().find(link.event()).map(Event::title).orElse(link.event()) + " ("
                + dataset.sources().get(link.source()).label() + ", paragraph " + link.paragraph() + ")";
    }

    /** What a report says instead of the event's place and time; empty if it says these. */
    public String ofItsOwn(Report report, Dataset dataset) {
        List<String> said = new ArrayList<>();
        String note = report.placeNote();
        if (note != null) {
            said.add("\u201c" + note + "\u201d");
        }
        List<EventPlace> where = report.places();
        if (where != null && (note == null || !where.isEmpty())) {
            said.add(where.isEmpty() ? "not where" : places(where, dataset));
        }
        EventTime time = report.time();
        if (time != null) {
            said.add(times.known(time) + (time.note() == null ? "" : " (" + time.note() + ")"));
        }
        return said.isEmpty()
                ? ""
                : dataset.sources().get(report.source()).label() + " says: " + String.join("; ", said);
    }

    /** A figure in a sentence: what it counts, its bounds, the words for it, who says it and where. */
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
