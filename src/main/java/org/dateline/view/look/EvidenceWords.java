package org.dateline.view.look;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.dateline.evidence.FigureComparison;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.model.Figure;
import org.dateline.model.Source;
import org.dateline.words.FigureWords;
import org.dateline.words.NumberWords;

/** What the evidence amounts to, in the words of the screen. */
public final class EvidenceWords {

    private EvidenceWords() {}

    /** A source at the head of a narrow column: the shortest name, then on a line of its own the whole one. */
    public static String heading(Source source) {
        return (source.outlet() == null ? "Unnamed, " + source.hint() : source.outlet()) + "\n" + source.label();
    }

    /**
     * What the sources say of a measure, in words: "The sources disagree: at least 31 in four reports, 18 in one". A report
     * is what one source says.
     */
    public static String agreement(FigureComparison comparison) {
        if (comparison.sources().size() == 1 && !comparison.differing()) {
            return tr("One source only");
        }
        if (comparison.conflicting()) {
            List<Figure> against = comparison.inConflict();
            List<Figure> others = new ArrayList<>(comparison.figures());
            others.removeAll(against);
            boolean isOne = against.stream().map(Figure::source).distinct().count() == 1;
            return (isOne ? tr("One source, which disagrees with itself: ") : tr("The sources disagree: "))
                    + said(against, comparison.hasSpans())
                    + (others.isEmpty() ? "" : ". Not set against these: " + said(others, comparison.hasSpans()));
        }
        List<Figure> numbers = comparison.figures().stream()
                .filter(figure -> figure.amount() != null)
                .toList();
        List<Figure> inWords = comparison.figures().stream()
                .filter(figure -> figure.amount() == null)
                .toList();
        if (!numbers.isEmpty() && !inWords.isEmpty()) {
            return said(numbers, comparison.hasSpans()) + "; in words, which are not compared: "
                    + said(inWords, comparison.hasSpans());
        }
        String said = said(comparison.figures(), comparison.hasSpans());
        if (!comparison.differing()) {
            return "The sources agree: " + said;
        }
        return (comparison.hasSpans()
                        ? tr("Not all counted over the same time, as far as is said, so not set against one another: ")
                        : tr("The numbers differ and can all be true: "))
                + said;
    }

    private static String said(List<Figure> figures, boolean withSpan) {
        StringJoiner said = new StringJoiner(", ");
        for (FigureComparison.Agreement agreement : FigureComparison.agreements(figures)) {
            int reports = agreement.sources().size();
            String noun = said.length() > 0 ? "" : reports == 1 ? tr(" report") : tr(" reports");
            String span = agreement.first().scope().span();
            said.add(FigureWords.bounds(agreement.first()) + (withSpan && span != null ? " (" + span + ")" : "")
                    + " in " + NumberWords.inWords(reports) + noun);
        }
        return said.toString();
    }

    /** "30 of 31 quotes are verbatim. 4 of 5 texts are there, 1 of them has changed since it was recorded." */
    public static String checked(CheckedTexts.Tally tally) {
        int there = tally.sources() - tally.texts().missing().size();
        int changed = tally.texts().changed().size();
        String quotes = NumberWords.number(tally.verbatim()) + " of " + NumberWords.count(tally.quotes(), "quote") + " "
                + (tally.verbatim() == 1 ? "is" : "are") + " verbatim. ";
        String texts = NumberWords.number(there) + " of " + NumberWords.count(tally.sources(), "text") + " "
                + (there == 1 ? "is" : "are") + " there";
        String since = changed == 0
                ? ""
                : ", " + NumberWords.number(changed) + " of them " + (changed == 1 ? "has" : "have")
                        + " changed since being recorded";
        return quotes + texts + since + ".";
    }
}
