package org.dateline.evidence.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dateline.evidence.text.ArchivedText.Stretch;
import org.dateline.evidence.text.MarkedReport.Linked;
import org.dateline.evidence.text.MarkedReport.Missing;
import org.dateline.evidence.text.MarkedReport.Paragraph;
import org.dateline.evidence.text.MarkedReport.Run;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Marks in a report what is recorded of it. Quotes are marked where {@link CheckedTexts#check} finds them, figures where
 * their wording stands in their paragraph, mentions where their paragraph spells the place as a word of its own.
 */
public final class ReportMarker {

    private final Source source;
    private final @Nullable CheckedTexts texts;
    private final @Nullable ArchivedText text;
    private final Map<Integer, Found> byParagraph = new TreeMap<>();
    private final Set<String> unplaced = new LinkedHashSet<>();

    /** What has been found out of a paragraph so far. */
    private static final class Found {
        private final List<Placed> placed = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();
        private final Set<String> events = new LinkedHashSet<>();
        private final List<Linked> links = new ArrayList<>();
        private final Set<Mark> repeated = new LinkedHashSet<>();
    }

    private record Placed(Stretch stretch, Mark mark) {

        boolean covers(int from) {
            return stretch.from() <= from && from < stretch.to();
        }
    }

    private ReportMarker(Source source, @Nullable CheckedTexts texts) {
        this.source = source;
        this.texts = texts;
        this.text = texts == null ? null : texts.textOf(source.id()).orElse(null);
    }

    /**
     * Marks a report. This takes as long as the events are many.
     *
     * @param source the report
     * @param events those that may have something of it; others are passed over
     * @param places the gazetteer
     * @param texts the archived texts, or null if none are at hand
     */
    public static MarkedReport mark(
            Source source, Iterable<Event> events, Catalog<Place> places, @Nullable CheckedTexts texts) {
        ReportMarker marker = new ReportMarker(source, texts);
        for (Event event : events) {
            marker.addReports(event);
            marker.addQuotes(event);
            marker.addFigures(event);
            marker.addLinks(event);
        }
        source.mentions().forEach(mention -> marker.addMention(mention, places.get(mention.place())));
        return marker.report();
    }

    private Found of(int paragraph) {
        return byParagraph.computeIfAbsent(paragraph, number -> new Found());
    }

    private void addReports(Event event) {
        for (Report report : event.reports()) {
            if (report.source().equals(source.id())) {
                report.paragraphs().forEach(number -> of(number).events.add(event.id()));
                if (report.paragraphs().isEmpty()) {
                    unplaced.add(event.id());
                }
            }
        }
    }

    private void addQuotes(Event event) {
        for (int i = 0; i < event.quotes().size(); i++) {
            Quote quote = event.quotes().get(i);
            if (quote.source().equals(source.id())) {
                add(new Mark.Quoted(event.id(), i, quote));
            }
        }
    }

    private void add(Mark.Quoted mark) {
        Quote quote = mark.quote();
        Optional<Integer> standsIn = texts != null && texts.check(quote) instanceof QuoteCheck.Found found
                ? Optional.of(found.passage().paragraph())
                : Optional.empty();
        standsIn.ifPresent(number -> place(mark, number, quoted(quote.text(), number)));
        if (!standsIn.equals(Optional.of(quote.paragraph()))) {
            of(quote.paragraph()).missing.add(new Missing(mark, standsIn.orElse(null)));
        }
    }

    /** Where the words stand between quotation marks; if nowhere so, wherever they stand. */
    private List<Stretch> quoted(String words, int number) {
        ArchivedText archived = Objects.requireNonNull(text);
        List<Stretch> all = archived.stretches(words, number);
        List<Stretch> between = all.stream()
                .filter(stretch -> archived.isBetweenMarks(stretch, number))
                .toList();
        return between.isEmpty() ? all : between;
    }

    private void addFigures(Event event) {
        for (int i = 0; i < event.figures().size(); i++) {
            Figure figure = event.figures().get(i);
            if (figure.source().equals(source.id())) {
                int number = figure.paragraph();
                placeOrMiss(
                        new Mark.Counted(event.id(), i, figure),
                        number,
                        text == null ? List.of() : text.stretches(figure.wording(), number));
            }
        }
    }

    private void addLinks(Event event) {
        event.links().stream()
                .filter(link -> link.source().equals(source.id()))
                .forEach(link -> of(link.paragraph()).links.add(new Linked(event.id(), link)));
    }

    private void addMention(Mention mention, Place place) {
        for (int number : mention.paragraphs()) {
            List<Stretch> named = text == null
                    ? List.of()
                    : place.spellings()
                            .flatMap(name -> text.named(name, number).stream())
                            .distinct()
                            .toList();
            Mark mark = new Mark.Named(place.id());
            placeOrMiss(mark, number, named);
            // Each of them is a mention
            of(number).repeated.remove(mark);
        }
    }

    private void placeOrMiss(Mark mark, int number, List<Stretch> stretches) {
        if (stretches.isEmpty()) {
            of(number).missing.add(new Missing(mark, null));
        } else {
            place(mark, number, stretches);
        }
    }

    private void place(Mark mark, int number, List<Stretch> stretches) {
        stretches.forEach(stretch -> of(number).placed.add(new Placed(stretch, mark)));
        if (stretches.size() > 1) {
            of(number).repeated.add(mark);
        }
    }

    private MarkedReport report() {
        IntStream.rangeClosed(1, text == null ? 0 : text.size()).forEach(this::of);
        List<Paragraph> paragraphs = new ArrayList<>();
        byParagraph.forEach((number, found) -> paragraphs.add(new Paragraph(
                number,
                runs(number, found.placed),
                List.copyOf(found.events),
                found.links,
                found.missing,
                List.copyOf(found.repeated))));
        return new MarkedReport(paragraphs, List.copyOf(unplaced));
    }

    /** The paragraph cut wherever a mark begins or ends. */
    private List<Run> runs(int number, List<Placed> placed) {
        Optional<String> printed = Optional.ofNullable(text).flatMap(archived -> archived.printed(number));
        if (printed.isEmpty()) {
            return List.of();
        }
        String words = printed.get();
        Set<Integer> cuts = new TreeSet<>(Set.of(0, words.length()));
        placed.forEach(mark ->
                cuts.addAll(List.of(mark.stretch().from(), mark.stretch().to())));
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
                runs.add(new Run(words.substring(from, to), marksAt(from, placed)));
                from = to;
            }
        }
        return runs;
    }

    private static List<Mark> marksAt(int position, List<Placed> placed) {
        return placed.stream()
                .filter(mark -> mark.covers(position))
                .map(Placed::mark)
                .distinct()
                .sorted(Comparator.comparing(Mark::kind))
                .toList();
    }
}
