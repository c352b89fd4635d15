package org.dateline.export.content;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.evidence.FigureComparison;
import org.dateline.evidence.Independence;
import org.dateline.evidence.IndependenceWords;
import org.dateline.evidence.Utterance;
import org.dateline.model.Figure;
import org.dateline.model.Source;
import org.dateline.words.FigureWords;
import org.dateline.words.NumberWords;

/** What is said of figures and quotes that stand side by side, in documents. */
public final class EvidenceWords {

    private EvidenceWords() {}

    /** Whether the figures of a measure agree, and which of them several sources give, in a sentence. */
    public static String verdict(FigureComparison comparison, Independence independence) {
        List<String> who = comparison.sources();
        if (comparison.figures().size() == 1) {
            return "In one source only.";
        }
        if (!comparison.differing()) {
            return who.size() == 1
                    ? "The same in " + NumberWords.count(comparison.figures().size(), "place") + " of one source."
                    : "The same in " + IndependenceWords.sources(who, independence) + ".";
        }
        if (comparison.conflicting()) {
            return "In conflict: " + each(comparison.inConflict(), independence) + ". No number fits all of them.";
        }
        return (comparison.hasSpans()
                        ? "Not all counted over the same time, as far as is said, so not set against one another: "
                        : "Different numbers that can all be true: ")
                + each(comparison.figures(), independence) + ".";
    }

    private static String each(List<Figure> figures, Independence independence) {
        return FigureComparison.agreements(figures).stream()
                .map(agreement -> FigureWords.plainBounds(agreement.first()) + " in "
                        + IndependenceWords.sources(agreement.sources(), independence))
                .collect(Collectors.joining("; "));
    }

    /**
     * Who prints these words, and whether they are printed alike.
     *
     * @param everywhere the same words with all that is printed of them in the dataset
     */
    public static String printed(Utterance utterance, Utterance everywhere, Independence independence) {
        if (everywhere.fromOneSource()) {
            return utterance.renderings().size() > 1 ? "In one source only, in several wordings" : "In one source only";
        }
        String told = IndependenceWords.sources(utterance.sources(), independence);
        if (utterance.varies()) {
            return "The same words as " + told + " print them; what differs is bolder";
        }
        return utterance.fromOneSource()
                ? "Other sources print these words with other events"
                : "Printed alike by " + told;
    }

    /** A source in words that stand alone: with its headline where it names no outlet, and with its origins. */
    public static String name(Source source) {
        String title = source.title();
        String name =
                source.outlet() == null && title != null ? "Unnamed outlet, \u201c" + title + "\u201d" : source.label();
        return source.origins().isEmpty()
                ? name + ", names no origin"
                : name + ", after " + String.join(" and ", source.origins());
    }
}
