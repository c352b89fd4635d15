package org.dateline.viewmodel.line;

import static org.dateline.language.Tr.tr;

import java.util.List;
import org.dateline.text.Nearest;

/** What is expected in the place of what a line says, in words. */
final class Expected {

    private Expected() {}

    /** What a key names, in the words of a sentence. */
    static String noun(String key) {
        return switch (key) {
            case ViewLine.EVENT -> tr("event");
            case ViewLine.PLACE -> tr("place");
            case ViewLine.SOURCE -> tr("source");
            case ViewLine.MEASURE -> tr("measure");
            default -> key;
        };
    }

    /** What is expected, with what of what is known may be meant. */
    static String near(String expected, String wanted, List<String> known) {
        return Nearest.to(wanted, known)
                .map(near -> tr("{0}, such as {1}", expected, ViewLine.quoted(near)))
                .orElse(expected);
    }
}
