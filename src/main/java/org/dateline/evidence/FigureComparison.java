package org.dateline.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.text.Amount;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What the sources of an event say of one measure, side by side. Figures are set against one another only where they count
 * over the same time, as far as is said; words such as "dozens" and what its source calls unconfirmed against nothing.
 *
 * @param measure the id of the measure
 * @param figures all figures of it, in the order of the event
 * @param conflicting whether there are some that are set against one another and that no number fits
 */
public record FigureComparison(String measure, List<Figure> figures, boolean conflicting) {

    public FigureComparison {
        Objects.requireNonNull(measure);
        figures = List.copyOf(figures);
    }

    private FigureComparison(String measure, List<Figure> figures) {
        this(measure, figures, spans(figures).anyMatch(FigureComparison::conflict));
    }

    /** The event's figures by measure, in the order of the first figure of each. */
    public static List<FigureComparison> of(Event event) {
        Map<String, List<Figure>> byMeasure = new LinkedHashMap<>();
        for (Figure figure : event.figures()) {
            byMeasure
                    .computeIfAbsent(figure.measure(), measure -> new ArrayList<>())
                    .add(figure);
        }
        return byMeasure.entrySet().stream()
                .map(entry -> new FigureComparison(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The figures by the time that they count over. */
    private static Stream<List<Figure>> spans(List<Figure> figures) {
        Map<Optional<String>, List<Figure>> spans = new LinkedHashMap<>();
        for (Figure figure : figures) {
            spans.computeIfAbsent(figure.scope().foldedSpan(), span -> new ArrayList<>())
                    .add(figure);
        }
        return spans.values().stream();
    }

    private static boolean conflict(List<Figure> figures) {
        List<Amount> amounts = figures.stream()
                .filter(figure -> !figure.unconfirmed())
                .flatMap(figure -> Stream.ofNullable(figure.amount()))
                .toList();
        return !Amount.agree(amounts);
    }

    /** Whether they do not all count over the same time, or some do not say it. */
    public boolean hasSpans() {
        return spans(figures).count() > 1;
    }

    /** The figures that are in conflict with others. */
    public List<Figure> inConflict() {
        return spans(figures)
                .filter(FigureComparison::conflict)
                .flatMap(List::stream)
                .filter(figure -> figure.amount() != null && !figure.unconfirmed())
                .toList();
    }

    /** Whether the figures do not all say the same; "at least 31" and "at least 17" differ without conflict. */
    public boolean differing() {
        return agreements().size() > 1;
    }

    /** The figures by what they say, those that most sources give first. */
    public List<Agreement> agreements() {
        return agreements(figures);
    }

    /** The same of some of them. */
    public static List<Agreement> agreements(List<Figure> figures) {
        Map<Said, List<Figure>> bySaid = new LinkedHashMap<>();
        figures.forEach(figure -> bySaid.computeIfAbsent(Said.by(figure), said -> new ArrayList<>())
                .add(figure));
        Map<Agreement, Integer> sources = new IdentityHashMap<>();
        List<Agreement> agreements = new ArrayList<>();
        bySaid.values().forEach(same -> {
            Agreement agreement = new Agreement(same);
            agreements.add(agreement);
            sources.put(agreement, agreement.sources().size());
        });
        agreements.sort(Comparator.comparingInt((Agreement agreement) -> sources.getOrDefault(agreement, 0))
                .reversed());
        return List.copyOf(agreements);
    }

    /** What a figure says: its number, or its words; over which time. */
    private record Said(@Nullable Amount amount, String words, String span) {

        static Said by(Figure figure) {
            String span = figure.scope().span();
            return new Said(
                    figure.amount(),
                    figure.amount() == null ? Folding.fold(figure.wording()) : "",
                    span == null ? "" : Folding.fold(span));
        }
    }

    /** The ids of the sources that give a figure, each once. */
    public List<String> sources() {
        return figures.stream().map(Figure::source).distinct().toList();
    }

    /**
     * Figures that say the same.
     *
     * @param figures at least one
     */
    public record Agreement(List<Figure> figures) {

        public Agreement {
            figures = List.copyOf(figures);
        }

        /** One of them, for what it says. */
        public Figure first() {
            return figures.get(0);
        }

        /** The ids of the sources that give them, each once. */
        public List<String> sources() {
            return figures.stream().map(Figure::source).distinct().toList();
        }
    }
}
