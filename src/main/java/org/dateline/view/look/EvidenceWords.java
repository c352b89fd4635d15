package org.dateline.view.look;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dateline.evidence.FigureComparison;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.model.Figure;
import org.dateline.model.Source;
import org.dateline.words.FigureWords;
import org.dateline.words.ListWords;
import org.dateline.words.NumberWords;

/** What the evidence amounts to, in the words of the screen. */
public final class EvidenceWords {

    /** Nobody reads more in a sentence; each figure stands below it. */
    private static final int MOST_SAID = 12;

    private EvidenceWords() {}

    /** A source at the head of a narrow column: the shortest name, then on a line of its own the whole one. */
    public static String heading(Source source) {
        return (source.outlet() == null ? tr("Unnamed, {0}", source.hint()) : source.outlet()) + "\n" + source.label();
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
            others.removeAll(new HashSet<>(against));
            boolean isOne = against.stream().map(Figure::source).distinct().count() == 1;
            String said = said(against, comparison.hasSpans());
            String disagree = isOne
                    ? tr("One source, which disagrees with itself: {0}", said)
                    : tr("The sources disagree: {0}", said);
            return others.isEmpty()
                    ? disagree
                    : tr("{0}. Not set against these: {1}", disagree, said(others, comparison.hasSpans()));
        }
        List<Figure> numbers = comparison.figures().stream()
                .filter(figure -> figure.amount() != null)
                .toList();
        List<Figure> inWords = comparison.figures().stream()
                .filter(figure -> figure.amount() == null)
                .toList();
        if (!numbers.isEmpty() && !inWords.isEmpty()) {
            return tr(
                    "{0}; in words, which are not compared: {1}",
                    said(numbers, comparison.hasSpans()), said(inWords, comparison.hasSpans()));
        }
        String said = said(comparison.figures(), comparison.hasSpans());
        if (!comparison.differing()) {
            return tr("The sources agree: {0}", said);
        }
        return comparison.hasSpans()
                ? tr("Not all counted over the same time, as far as is said, so not set against one another: {0}", said)
                : tr("The numbers differ and can all be true: {0}", said);
    }

    private static String said(List<Figure> figures, boolean withSpan) {
        List<String> said = new ArrayList<>();
        List<FigureComparison.Agreement> agreements = FigureComparison.agreements(figures);
        for (FigureComparison.Agreement agreement : agreements.subList(0, Math.min(MOST_SAID, agreements.size()))) {
            int reports = agreement.sources().size();
            String span = agreement.first().scope().span();
            String number = FigureWords.bounds(agreement.first());
            String counted = withSpan && span != null ? tr("{0} ({1})", number, span) : number;
            String inWords = NumberWords.inWords(reports);
            said.add(
                    said.isEmpty()
                            ? trn(reports, "{1} in {2} report", "{1} in {2} reports", counted, inWords)
                            : tr("{0} in {1}", counted, inWords));
        }
        if (agreements.size() > MOST_SAID) {
            said.add(tr("and {0} more", NumberWords.number(agreements.size() - MOST_SAID)));
        }
        return ListWords.commas(said);
    }

    /** "30 of 31 quotes are verbatim. 4 of 5 texts are there, 1 of them has changed since it was recorded." */
    public static String checked(CheckedTexts.Tally tally) {
        int there = tally.sources() - tally.texts().missing().size();
        int changed = tally.texts().changed().size();
        String quotes = trn(
                tally.verbatim(),
                "{0} of {1} is verbatim.",
                "{0} of {1} are verbatim.",
                trn(tally.quotes(), "{0} quote", "{0} quotes"));
        String texts = trn(
                there, "{0} of {1} is there", "{0} of {1} are there", trn(tally.sources(), "{0} text", "{0} texts"));
        String since = changed == 0
                ? tr("{0}.", texts)
                : trn(
                        changed,
                        "{1}, {0} of them has changed since being recorded.",
                        "{1}, {0} of them have changed since being recorded.",
                        texts);
        return quotes + " " + since;
    }
}
