package org.dateline.export.brief;

import java.util.SortedSet;
import java.util.stream.Collectors;
import org.dateline.evidence.IndependenceWords;
import org.dateline.export.content.ExportedView;
import org.dateline.words.NumberWords;

/** The end of a brief: what its words mean, how to see the same again, and which characters it could not print. */
final class AboutPart {

    private AboutPart() {}

    /** Writes it. To be called when all else is written, whose characters it is about. */
    static void write(Markup markup, ExportedView view, Typefaces typefaces) {
        write(
                markup,
                "Certain, possible",
                "An event is certainly in the window if the sources leave no doubt that it was going on then, or if all"
                        + " the time within which it can have happened lies in the window. It is possibly in the window if"
                        + " only a part of that time does.");
        write(
                markup,
                "Independence",
                "A source\u2019s origins are the agencies and outlets on whose reporting it relies, as it says itself."
                        + " Sources that share one count as one. " + IndependenceWords.WHY_TWO_NUMBERS);
        write(
                markup,
                "Quotes, figures",
                "Quotes are to the letter. Titles and summaries are the dataset\u2019s own words. Every figure is kept as its"
                        + " source gives it; none is added up or averaged. \u00b6 counts the paragraphs of the source\u2019s"
                        + " text from 1.");
        write(markup, "The same view", sameView(view));
        if (!typefaces.missing().isEmpty()) {
            write(markup, "Not shown", missing(typefaces.missing()));
        }
    }

    private static void write(Markup markup, String label, String words) {
        markup.fact(label, "body", words).addClass("about");
    }

    private static String sameView(ExportedView view) {
        return view.line().isEmpty()
                ? "No line of text shows exactly this view."
                : "With " + view.file() + ", this line shows the same view in Dateline:\n" + view.line();
    }

    /** Names the characters that could not be printed. */
    static String missing(SortedSet<Integer> characters) {
        String names = characters.stream()
                .map(character -> String.format("U+%04X", character))
                .collect(Collectors.joining(", "));
        return "The typefaces of this document lack " + NumberWords.count(characters.size(), "character")
                + ", for which an empty square (" + Typefaces.REPLACEMENT + ") stands above: " + names + ".";
    }
}
