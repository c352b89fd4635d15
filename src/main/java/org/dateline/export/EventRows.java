package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.evidence.OriginGroup;
import org.dateline.model.Category;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Report;

/** An event in print: what, when and how certainly, where, who tells it, in which words, with which numbers. */
final class EventRows {

    private static final double SIGN_RADIUS = 4;
    private static final double SIGN_ROOM = 13;
    private static final double BETWEEN_FACTS = 4;

    private final BriefDesign design;
    private final Dataset dataset;
    private final BriefWords words;
    private final SourceWords sources;
    private final QuoteRows quotes;
    private final FigureRows figures;

    EventRows(BriefDesign design, Dataset dataset, BriefWords words, SourceWords sources, List<Event> printed) {
        this.design = design;
        this.dataset = dataset;
        this.words = words;
        this.sources = sources;
        this.quotes = new QuoteRows(design, dataset, sources, printed);
        this.figures = new FigureRows(design, dataset, words, sources);
    }

    /**
     * The rows of an event.
     *
     * @param certainty how certainly it is in the window
     * @param sign the sign of its category, or empty
     */
    List<Row> of(Event event, Certainty certainty, Optional<CategorySign> sign) {
        List<Row> rows = new ArrayList<>();
        rows.add(heading(event, certainty, sign));
        String summary = event.summary();
        if (summary != null && !summary.isBlank()) {
            rows.add(Row.of(Role.TEXT, 3, design.body(BriefDesign.BODY, summary)));
        }
        rows.add(when(event, certainty));
        rows.add(where(event));
        rows.add(toldBy(event));
        rows.addAll(quotes.of(event));
        rows.addAll(figures.of(event));
        return rows;
    }

    private Row heading(Event event, Certainty certainty, Optional<CategorySign> sign) {
        String category =
                dataset.categories().find(event.category()).map(Category::name).orElse(event.category());
        Column title = design.body(BriefDesign.ENTRY, event.title());
        double middle = title.lines().isEmpty() ? 0 : title.lines().get(0).ascent() - 4;
        List<Ornament> ornaments = new ArrayList<>();
        sign.ifPresent(known -> ornaments.add(
                new Ornament.Sign(SIGN_RADIUS, middle, SIGN_RADIUS, known, certainty == Certainty.CERTAIN)));
        Row row = Row.of(Role.ENTRY, 20, design.label(category, sign.isPresent() ? SIGN_ROOM : 0), title);
        return row.with(ornaments.toArray(Ornament[]::new)).keepingNext().bookmarked(event.title());
    }

    private Row when(Event event, Certainty certainty) {
        List<List<Span>> paragraphs = new ArrayList<>();
        paragraphs.add(List.of(new Span(words.time(event.time()), BriefDesign.BODY)));
        String note = event.time().note();
        if (note != null && !note.isBlank()) {
            paragraphs.add(List.of(new Span("As the sources tell it: " + note, BriefDesign.NOTE)));
        }
        paragraphs.add(List.of(new Span(
                certainty == Certainty.CERTAIN
                        ? "Certainly in the window."
                        : "Possibly in the window: the sources do not date it exactly enough.",
                certainty == Certainty.CERTAIN ? BriefDesign.SMALL : BriefDesign.SMALL_STRONG)));
        return Row.of(Role.TEXT, BETWEEN_FACTS, design.label("When"), design.body(paragraphs, 1));
    }

    private Row where(Event event) {
        List<List<Span>> paragraphs = new ArrayList<>();
        for (Precision precision : Precision.values()) {
            String names = event.places().stream()
                    .filter(place -> place.precision() == precision)
                    .map(EventPlace::place)
                    .map(id -> dataset.places().find(id).map(Place::name).orElse(id))
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                paragraphs.add(List.of(
                        new Span(BriefWords.precision(precision) + " ", BriefDesign.BODY.with(BriefDesign.FAINT)),
                        new Span(names, BriefDesign.BODY)));
            }
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add(List.of(new Span("No source says where.", BriefDesign.BODY)));
        }
        return Row.of(Role.TEXT, BETWEEN_FACTS, design.label("Where"), design.body(paragraphs, 0));
    }

    private Row toldBy(Event event) {
        List<String> ids = event.sources().toList();
        List<List<Span>> paragraphs = new ArrayList<>();
        paragraphs.add(List.of(
                new Span(ids.isEmpty() ? "No source is named for it." : sources.counted(ids) + ".", BriefDesign.BODY)));
        for (OriginGroup group : sources.groups(ids)) {
            String told = event.reports().stream()
                    .filter(report -> group.sources().contains(report.source()))
                    .map(this::report)
                    .collect(Collectors.joining("; "));
            paragraphs.add(List.of(
                    new Span(sources.origins(group) + ": ", BriefDesign.NOTE), new Span(told, BriefDesign.SMALL)));
        }
        return Row.of(Role.TEXT, BETWEEN_FACTS, design.label("Told by"), design.body(paragraphs, 1));
    }

    private String report(Report report) {
        String paragraphs = report.paragraphs().isEmpty() ? "" : "\u00a0" + BriefWords.paragraphs(report.paragraphs());
        return sources.label(report.source()) + paragraphs;
    }
}
