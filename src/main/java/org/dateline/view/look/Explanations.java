package org.dateline.view.look;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;

/** What the terms of the screen mean, a sentence each, to be said where they stand. */
public enum Explanations {
    /** The sign before the number of a paragraph. */
    PARAGRAPH(
            key("\u00b6"),
            key(
                    "\u00b6: a paragraph of the report; its lines that are not empty are counted, from 1, its head included.")),
    /** Of sources. */
    INDEPENDENT(
            key("\\bindependent\\b"),
            key(
                    "Independent: sources that share no origin, neither directly nor through a third; those that share one count"
                            + " once, and of those that name none, or credit only or also \u201cAgencies\u201d and the like, it is not"
                            + " known, so that a count may have a least and a most.")),
    /** Of a source. */
    NO_ORIGIN(
            key("\\b[Nn]ames? no origin\\b"),
            key(
                    "Names no origin: the text credits no agency and no other outlet, so it does not say where its reporting is"
                            + " from.")),
    /** Of an event in the window. */
    CERTAINLY(
            key("\\b[Cc]ertain(ly)?\\b"),
            key(
                    "Certainly: whatever the sources leave open, it was going on in the window, or lies in it as a whole.")),
    /** Of an event in the window. */
    POSSIBLY(
            key("\\b[Pp]ossib(ly|le)\\b"),
            key("Possibly: the sources do not date it so exactly that it must lie in the window; it may.")),
    /** Of a source, on a place. */
    TELLS(
            key("\\btells[ \u00a0][0-9]"),
            key("Tells: the source reports so many events there, which it can do without naming the place."));

    private final String term;
    private final String sentence;

    /** @param term a pattern of the words, which a language has for its own */
    Explanations(String term, String sentence) {
        this.term = term;
        this.sentence = sentence;
    }

    /** The sentence. */
    public String sentence() {
        return tr(sentence);
    }

    /** The sentences for the terms that stand in the program's own words, a line each; empty if none does. */
    public static String of(String words) {
        return Arrays.stream(values())
                .filter(each -> each.isIn(words))
                .map(Explanations::sentence)
                .collect(Collectors.joining("\n"));
    }

    /** A pattern that its language has not written as one is passed over, as what it would explain can be read without. */
    private boolean isIn(String words) {
        try {
            return Pattern.compile(tr(term)).matcher(words).find();
        } catch (PatternSyntaxException malformed) {
            return false;
        }
    }

    /** Gives a control whose words are the program's own the sentences for their terms, if it has any. */
    public static <C extends Labeled> C explain(C control) {
        String sentences = of(control.getText());
        if (!sentences.isEmpty()) {
            Tips.give(control, sentences);
        }
        return control;
    }
}
