package org.dateline.view.look;

import java.util.StringJoiner;
import org.dateline.evidence.FigureComparison;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.model.Source;
import org.dateline.words.FigureWords;
import org.dateline.words.NumberWords;

/** What the evidence amounts to, in the words of the screen. */
public final class EvidenceWords {

    private EvidenceWords() {}

    /** A source at the head of a narrow column: the shortest name, then on a line of its own the whole one. */
    public static String heading(Source source) {
        String dateline = source.dateline();
        String title = source.title();
        String hint = dateline != null ? dateline : title != null ? title : source.id();
        return (source.outlet() == null ? "Unnamed, " + hint : source.outlet()) + "\n" + source.label();
    }

    /**
     * What the sources say of a measure, in words: "The sources disagree: at least 31 in four reports, 18 in one". A report
     * is what one source says.
     */
    public static String agreement(FigureComparison comparison) {
        if (comparison.sources().size() == 1 && !comparison.differing()) {
            return "One source only";
        }
        String said = said(comparison);
        if (comparison.conflicting()) {
            return (comparison.sources().size() == 1
                            ? "One source, which disagrees with itself: "
                            : "The sources disagree: ")
                    + said;
        }
        return comparison.differing() ? "The bounds differ and can all be true: " + said : "The sources agree: " + said;
    }

    private static String said(FigureComparison comparison) {
        StringJoiner said = new StringJoiner(", ");
        for (FigureComparison.Agreement agreement : comparison.agreements()) {
            int reports = agreement.sources().size();
            String noun = said.length() > 0 ? "" : reports == 1 ? " report" : " reports";
            said.add(FigureWords.bounds(agreement.first()) + " in " + NumberWords.inWords(reports) + noun);
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
