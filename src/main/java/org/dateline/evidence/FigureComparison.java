package org.dateline.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.Event;
import org.dateline.model.Figure;

/**
 * What the sources of an event say of one measure, side by side.
 *
 * @param measure the id of the measure
 * @param figures all figures of it, in the order of the event
 * @param conflicting whether no number fits all of them; a missing bound fits any number
 */
public record FigureComparison(String measure, List<Figure> figures, boolean conflicting) {

    public FigureComparison {
        Objects.requireNonNull(measure);
        figures = List.copyOf(figures);
    }

    /** The event's figures by measure, in the order of the first figure of each. */
    public static List<FigureComparison> of(Event event) {
        Map<String, List<Figure>> byMeasure = new LinkedHashMap<>();
        event.figures()
                .forEach(figure -> byMeasure
                        .computeIfAbsent(figure.measure(), measure -> new ArrayList<>())
                        .add(figure));
        List<FigureComparison> comparisons = new ArrayList<>();
        byMeasure.forEach((measure, figures) -> comparisons.add(compare(measure, figures)));
        return List.copyOf(comparisons);
    }

    /** Whether the figures do not all have the same bounds; "at least 31" and "at least 17" differ without conflict. */
    public boolean differing() {
        return figures.stream()
                        .map(figure -> Arrays.asList(figure.min(), figure.max()))
                        .distinct()
                        .count()
                > 1;
    }

    /** The figures by what they say, those that most sources give first. */
    public List<Agreement> agreements() {
        Map<List<Double>, List<Figure>> byBounds = new LinkedHashMap<>();
        for (Figure figure : figures) {
            byBounds.computeIfAbsent(Arrays.asList(figure.min(), figure.max()), bounds -> new ArrayList<>())
                    .add(figure);
        }
        return byBounds.values().stream()
                .map(Agreement::new)
                .sorted(Comparator.comparingInt(
                                (Agreement agreement) -> agreement.sources().size())
                        .reversed())
                .toList();
    }

    /** The ids of the sources that give a figure, each once. */
    public List<String> sources() {
        return figures.stream().map(Figure::source).distinct().toList();
    }

    /**
     * Figures with the same bounds.
     *
     * @param figures at least one
     */
    public record Agreement(List<Figure> figures) {

        public Agreement {
            figures = List.copyOf(figures);
        }

        /** One of them, for its bounds. */
        public Figure first() {
            return figures.get(0);
        }

        /** The ids of the sources that give them, each once. */
        public List<String> sources() {
            return figures.stream().map(Figure::source).distinct().toList();
        }
    }

    private static FigureComparison compare(String measure, List<Figure> figures) {
        double highestMin = Double.NEGATIVE_INFINITY;
        double lowestMax = Double.POSITIVE_INFINITY;
        for (Figure figure : figures) {
            highestMin = figure.min() == null ? highestMin : Math.max(highestMin, figure.min());
            lowestMax = figure.max() == null ? lowestMax : Math.min(lowestMax, figure.max());
        }
        return new FigureComparison(measure, figures, highestMin > lowestMax);
    }
}
