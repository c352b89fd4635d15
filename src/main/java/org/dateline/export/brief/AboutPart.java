package org.dateline.export.brief;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.SortedSet;
import java.util.stream.Collectors;
import org.dateline.evidence.IndependenceWords;
import org.dateline.export.content.ExportedView;

/** The end of a brief: what its words mean, how to see the same again, and which characters it could not print. */
final class AboutPart {

    private AboutPart() {}

    /** Writes it. To be called when all else is written, whose characters it is about. */
    static void write(Markup markup, ExportedView view, Typefaces typefaces) {
        write(
                markup,
                tr("Certain, possible"),
                tr(
                        "An event is certainly in the window if the sources leave no doubt that it was going on then, or if all"
                                + " the time within which it can have happened lies in the window. It is possibly in the window if"
                                + " only a part of that time does."));
        write(
                markup,
                tr("Independence"),
                tr(
                        "{0} {1}",
                        tr(
                                "A source\u2019s origins are the agencies and outlets on whose reporting it relies, as it says itself."
                                        + " Sources that share one count as one."),
                        IndependenceWords.whyTwoNumbers()));
        write(
                markup,
                tr("Quotes, figures"),
                tr(
                        "Quotes are to the letter. Titles and summaries are the dataset\u2019s own words. Every figure is kept as its"
                                + " source gives it; none is added up or averaged. \u00b6 counts the paragraphs of the source\u2019s"
                                + " text from 1."));
        write(markup, tr("The same view"), sameView(view));
        if (!typefaces.missing().isEmpty()) {
            write(markup, tr("Not shown"), missing(typefaces.missing()));
        }
    }

    private static void write(Markup markup, String label, String words) {
        markup.fact(label, "body", words).addClass("about");
    }

    private static String sameView(ExportedView view) {
        return view.line().isEmpty()
                ? tr("No line of text shows exactly this view.")
                : tr("With {0}, this line shows the same view in Dateline:", view.file()) + "\n" + view.line();
    }

    /** Names the characters that could not be printed. */
    static String missing(SortedSet<Integer> characters) {
        String names = characters.stream()
                .map(character -> String.format("U+%04X", character))
                .collect(Collectors.joining(", "));
        return trn(
                characters.size(),
                "The typefaces of this document lack {0} character, for which an empty square ({1}) stands above: {2}.",
                "The typefaces of this document lack {0} characters, for which an empty square ({1}) stands above: {2}.",
                Typefaces.REPLACEMENT,
                names);
    }
}
