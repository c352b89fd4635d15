package org.dateline.data;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.data.write.DatasetFormatter;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.EventDetails;
import org.dateline.model.EventLink;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.field.FieldValue;
import org.dateline.text.Amount;
import org.jspecify.annotations.Nullable;

/** Parses the entries of {@code events}. For one thread. */
final class EventParser {

    private static final int MOST_SHOWN = 20;
    private static final String PRECISIONS =
            Stream.of(Precision.values()).map(Precision::word).collect(Collectors.joining(", "));

    private static final String LINK_TYPES =
            Stream.of(EventLink.Type.values()).map(EventLink.Type::word).collect(Collectors.joining(", "));

    private static final Map<String, Precision> PRECISION_OF_WORD =
            Stream.of(Precision.values()).collect(Collectors.toMap(Precision::word, precision -> precision));

    private static final String SAME = "same";
    static final String POSSIBLE = DatasetFormatter.POSSIBLE;

    private final Catalog<Source> sources;
    private final Catalog<Place> places;
    private final Catalog<Category> categories;
    private final Catalog<Measure> measures;
    private final ZoneId zone;
    private final boolean keepsDetails;
    private final FigureParser figures;
    private final FieldParser fields;
    private final DatasetTimes times;

    /** @param keepsDetails whether events get their summary, quotes, figures and fields; these are looked at in any case */
    EventParser(
            Catalog<Source> sources,
            Catalog<Place> places,
            Catalog<Category> categories,
            Catalog<Measure> measures,
            ZoneId zone,
            FigureParser figures,
            FieldParser fields,
            boolean keepsDetails) {
        this.sources = sources;
        this.places = places;
        this.categories = categories;
        this.measures = measures;
        this.zone = zone;
        this.figures = figures;
        this.fields = fields;
        this.keepsDetails = keepsDetails;
        this.times = new DatasetTimes(zone);
    }

    /** Another one, for another thread. */
    EventParser copy() {
        return new EventParser(sources, places, categories, measures, zone, figures, fields, keepsDetails);
    }

    Optional<Event> parse(ObjectParser event) {
        String id = CatalogBuilder.id(event);
        String title = event.text("title");
        String summary = event.optionalText("summary");
        String category = CatalogBuilder.reference(event, "category", categories, key("category"));
        Optional<EventTime> time = event.object("time", this::time);
        Set<String> seenPlaces = new HashSet<>();
        List<EventPlace> where = event.objects("places", key("place"), item -> place(item, seenPlaces));
        Set<String> seenSources = new HashSet<>();
        List<Report> reports = event.objects("reports", key("report"), item -> report(item, seenSources));
        Reported reported = new Reported(reports);
        List<Quote> quotes = event.objects("quotes", key("quote"), item -> quote(item, reported));
        List<Figure> given = event.objects("figures", key("figure"), item -> figure(item, reported));
        Set<EventLink> seenLinks = new HashSet<>();
        List<EventLink> links = event.objects("links", key("link"), item -> link(item, id, seenLinks));
        List<FieldValue> own = fields.values(event);
        if (reports.isEmpty()) {
            event.warn("reports", tr("no source tells this event"), tr("a report"), null);
        }
        return event.finish(() -> {
            EventDetails details =
                    keepsDetails ? new EventDetails.InMemory(summary, quotes, given, links, own) : onlyLinks(links);
            return new Event(id, title, category, time.orElseThrow(), where, reports, details);
        });
    }

    /** What is kept until it is known whether the other events are there. */
    private static EventDetails onlyLinks(List<EventLink> links) {
        return links.isEmpty()
                ? EventDetails.InMemory.NONE
                : new EventDetails.InMemory(null, List.of(), List.of(), links, List.of());
    }

    private Optional<EventTime> time(ObjectParser time) {
        Instant start = time.time("start", times);
        Instant end = time.time("end", times, start);
        Instant startLatest = time.time("startLatest", times, start);
        Instant endEarliest = time.time("endEarliest", times, end);
        String note = time.optionalText("note");
        if (!time.isBroken()) {
            if (end.isBefore(start)) {
                leaveOutDisordered(time, "end", end, tr("a time not before \"start\", {0}", times.format(start)));
            } else {
                leaveOutOutside(time, "startLatest", startLatest, start, end);
                leaveOutOutside(time, "endEarliest", endEarliest, start, end);
            }
        }
        return time.finish(() -> new EventTime(start, startLatest, endEarliest, end, note));
    }

    private void leaveOutDisordered(ObjectParser time, String key, Instant found, String expected) {
        time.leaveOut(key, tr("the times are out of order"), expected, times.format(found));
    }

    private void leaveOutOutside(ObjectParser time, String key, Instant found, Instant start, Instant end) {
        if (found.isBefore(start) || found.isAfter(end)) {
            String between = tr("a time from \"start\" to \"end\", {0} to {1}", times.format(start), times.format(end));
            leaveOutDisordered(time, key, found, between);
        }
    }

    private Optional<EventPlace> place(ObjectParser item, Set<String> seen) {
        String place = CatalogBuilder.reference(item, "place", places, key("place"));
        String word = item.text("precision");
        Optional<Precision> precision = Optional.ofNullable(PRECISION_OF_WORD.get(word));
        if (precision.isEmpty() && !word.isEmpty()) {
            item.leaveOut(
                    "precision", tr("no precision has this name"), tr("one of {0}", PRECISIONS), "\"" + word + "\"");
        }
        warnOfSecond(item, "place", place, seen);
        return item.finish(() -> new EventPlace(place, precision.orElseThrow()));
    }

    private Optional<Report> report(ObjectParser report, Set<String> seen) {
        String source = CatalogBuilder.reference(report, "source", sources, key("source"));
        List<Integer> paragraphs = report.knownParagraphs("paragraphs");
        Set<String> seenPlaces = new HashSet<>();
        List<EventPlace> said = report.objects("places", key("place"), item -> place(item, seenPlaces));
        List<EventPlace> ownPlaces = report.has("places") ? said : null;
        String placeNote = report.optionalText("placeNote");
        EventTime ownTime = report.object("time").flatMap(this::time).orElse(null);
        warnOfSecond(report, "source", source, seen);
        return report.finish(() -> new Report(source, paragraphs, ownPlaces, placeNote, ownTime));
    }

    private static void warnOfSecond(ObjectParser item, String key, String id, Set<String> seen) {
        boolean isNew = seen.add(id);
        if (!id.isEmpty() && !isNew) {
            item.warn(
                    key, tr("the event names this {0} twice", tr(key)), tr("each {0} once", tr(key)), "\"" + id + "\"");
        }
    }

    private <T> Optional<T> finish(ObjectParser detail, Supplier<T> read) {
        if (keepsDetails) {
            return detail.finish(read);
        }
        detail.reportUnknownKeys();
        return Optional.empty();
    }

    private static boolean isPossible(ObjectParser quote) {
        if (!quote.has("utteranceMatch")) {
            return false;
        }
        String match = quote.optionalText("utteranceMatch");
        if (match != null && !match.equals(SAME) && !match.equals(POSSIBLE)) {
            quote.warn(
                    "utteranceMatch",
                    tr("not a degree; the words may be the same"),
                    tr("{0} or {1}", SAME, POSSIBLE),
                    match);
        }
        return !SAME.equals(match);
    }

    private Optional<Quote> quote(ObjectParser quote, Reported reports) {
        String source = CatalogBuilder.reference(quote, "source", sources, key("source"));
        int paragraph = quote.paragraph("paragraph");
        String speaker = quote.text("speaker");
        String role = quote.optionalText("role");
        String text = quote.text("text");
        String utterance = quote.optionalText("utterance");
        boolean perhapsSame = isPossible(quote);
        warnOfUnreported(quote, source, paragraph, reports);
        return finish(quote, () -> new Quote(source, paragraph, speaker, role, text, utterance, perhapsSame));
    }

    private Optional<Figure> figure(ObjectParser figure, Reported reports) {
        String measure = CatalogBuilder.reference(figure, "measure", measures, key("measure"));
        Amount given = figures.given(figure);
        String wording = figure.text("wording");
        Amount amount = figures.asWorded(figure, given, wording);
        Figure.Scope scope = figures.scope(figure);
        String attributedTo = figure.optionalText("attributedTo");
        boolean claimed = figures.isSaid(figure, "claimed");
        boolean unconfirmed = figures.isSaid(figure, "unconfirmed");
        String source = CatalogBuilder.reference(figure, "source", sources, key("source"));
        int paragraph = figure.paragraph("paragraph");
        warnOfUnreported(figure, source, paragraph, reports);
        return finish(
                figure,
                () -> new Figure(
                        measure, amount, wording, scope, attributedTo, claimed, unconfirmed, source, paragraph));
    }

    private Optional<EventLink> link(ObjectParser link, String event, Set<EventLink> seen) {
        String word = link.text("type");
        Optional<EventLink.Type> type = EventLink.Type.ofWord(word);
        if (type.isEmpty() && !word.isEmpty()) {
            link.leaveOut("type", tr("no link has this type"), tr("one of {0}", LINK_TYPES), "\"" + word + "\"");
        }
        String other = link.text("event");
        if (!other.isEmpty() && other.equals(event)) {
            link.leaveOut("event", tr("an event cannot be linked to itself"), tr("another event"), "\"" + other + "\"");
        }
        String source = CatalogBuilder.reference(link, "source", sources, key("source"));
        int paragraph = link.paragraph("paragraph");
        Optional<EventLink> read = link.finish(() -> new EventLink(type.orElseThrow(), other, source, paragraph));
        if (read.isPresent() && !seen.add(read.get())) {
            link.warn(
                    "event",
                    tr("the same link stands there twice; it counts once"),
                    tr("each link once"),
                    "\"" + other + "\"");
            return Optional.empty();
        }
        return read;
    }

    private static void warnOfUnreported(ObjectParser item, String source, int paragraph, Reported reports) {
        if (source.isEmpty() || paragraph == 0) {
            return;
        }
        Set<Integer> reported = reports.paragraphs(source);
        if (reported == null) {
            item.warn(
                    "source",
                    tr("the event has no report of this source"),
                    tr("a source of its reports"),
                    "\"" + source + "\"");
        } else if (!reported.isEmpty() && !reported.contains(paragraph)) {
            List<Integer> some = reported.stream().limit(MOST_SHOWN).toList();
            item.warn(
                    "paragraph",
                    tr("the event's report of \"{0}\" lacks this paragraph", source),
                    reported.size() == 1 ? some.get(0).toString() : tr("one of {0}", some),
                    "" + paragraph);
        }
    }

    /** The paragraphs of an event's reports by source, once they are asked for. */
    private static final class Reported {

        private final List<Report> reports;
        private @Nullable Map<String, Set<Integer>> bySource;

        Reported(List<Report> reports) {
            this.reports = reports;
        }

        /** Null if the source has no report; empty if its paragraphs are not known. */
        @Nullable
        Set<Integer> paragraphs(String source) {
            Map<String, Set<Integer>> known = bySource;
            if (known == null) {
                known = new HashMap<>();
                for (Report report : reports) {
                    known.computeIfAbsent(report.source(), first -> new LinkedHashSet<>())
                            .addAll(report.paragraphs());
                }
                bySource = known;
            }
            return known.get(source);
        }
    }
}
