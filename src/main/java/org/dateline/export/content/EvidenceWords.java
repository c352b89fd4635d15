package org.dateline.export.content;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.language.Tr.trn;

import java.util.List;
import org.dateline.evidence.FigureComparison;
import org.dateline.evidence.Independence;
import org.dateline.evidence.IndependenceWords;
import org.dateline.evidence.Utterance;
import org.dateline.model.Figure;
import org.dateline.model.Source;
import org.dateline.words.FigureWords;
import org.dateline.words.ListWords;

/** What is said of figures and quotes that stand side by side, in documents. */
public final class EvidenceWords {

    private EvidenceWords() {}

    /** Whether the figures of a measure agree, and which of them several sources give, in a sentence. */
    public static String verdict(FigureComparison comparison, Independence independence) {
        List<String> who = comparison.sources();
        if (comparison.figures().size() == 1) {
            return tr("In one source only.");
        }
        if (!comparison.differing()) {
            return who.size() == 1
                    ? trn(
                            comparison.figures().size(),
                            "The same in {0} place of one source.",
                            "The same in {0} places of one source.")
                    : tr("The same in {0}.", IndependenceWords.sources(who, independence));
        }
        if (comparison.conflicting()) {
            return tr("In conflict: {0}. No number fits all of them.", each(comparison.inConflict(), independence));
        }
        return comparison.hasSpans()
                ? tr(
                        "Not all counted over the same time, as far as is said, so not set against one another: {0}.",
                        each(comparison.figures(), independence))
                : tr("Different numbers that can all be true: {0}.", each(comparison.figures(), independence));
    }

    private static String each(List<Figure> figures, Independence independence) {
        return ListWords.clauses(FigureComparison.agreements(figures).stream()
                .map(agreement -> trc(
                        "sources",
                        "{0} in {1}",
                        FigureWords.plainBounds(agreement.first()),
                        IndependenceWords.sources(agreement.sources(), independence)))
                .toList());
    }

    /**
     * Who prints these words, and whether they are printed alike.
     *
     * @param everywhere the same words with all that is printed of them in the dataset
     */
    public static String printed(Utterance utterance, Utterance everywhere, Independence independence) {
        if (everywhere.fromOneSource()) {
            return utterance.renderings().size() > 1
                    ? tr("In one source only, in several wordings")
                    : tr("In one source only");
        }
        String told = IndependenceWords.sources(utterance.sources(), independence);
        if (utterance.compared() < utterance.renderings().size()) {
            return tr(
                    "The same words as {0} print them; what differs is bolder, in the first {1} of them",
                    told, utterance.compared());
        }
        if (utterance.varies()) {
            return tr("The same words as {0} print them; what differs is bolder", told);
        }
        return utterance.fromOneSource()
                ? tr("Other sources print these words with other events")
                : tr("Printed alike by {0}", told);
    }

    /** A source in words that stand alone: with its headline where it names no outlet, and with its origins. */
    public static String name(Source source) {
        String title = source.title();
        String name = source.outlet() == null && title != null
                ? tr("Unnamed outlet, \u201c{0}\u201d", title)
                : source.label();
        return source.origins().isEmpty()
                ? tr("{0}, names no origin", name)
                : tr("{0}, after {1}", name, ListWords.and(source.origins()));
    }
}
