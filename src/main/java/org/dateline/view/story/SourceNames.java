package org.dateline.view.story;

import static org.dateline.language.Tr.tr;

import java.util.List;
import org.dateline.model.Source;
import org.dateline.words.ParagraphWords;

/** Sources in words that stand alone, for a class. */
final class SourceNames {

    private SourceNames() {}

    /** A source with its headline where it names no outlet, and with its origins. */
    static String of(Source source) {
        return source.origins().isEmpty()
                ? tr("{0}, names no origin", brief(source))
                : tr("{0}, after {1}", brief(source), String.join(" and ", source.origins()));
    }

    /** The same without its origins. */
    static String brief(Source source) {
        String title = source.title();
        return source.outlet() == null && title != null ? tr("Unnamed outlet, “{0}”", title) : source.label();
    }

    /** A source, and where in it something stands. */
    static String at(Source source, int paragraph) {
        return source.label() + "\u2002" + ParagraphWords.marked(List.of(paragraph));
    }
}
