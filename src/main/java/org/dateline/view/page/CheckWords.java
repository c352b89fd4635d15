package org.dateline.view.page;

import static org.dateline.language.Tr.tr;

import org.dateline.evidence.text.QuoteCheck;

/** How a page says what came of holding a quote against the archived text of its source. */
record CheckWords(String words, String icon, String styleClass) {

    private static final String GOOD = "check-good";
    private static final String DOUBT = "check-doubt";
    private static final String BAD = "check-bad";
    private static final String WARNING = "mdomz-warning";

    static CheckWords of(QuoteCheck check) {
        if (check instanceof QuoteCheck.Found found) {
            return found(found);
        }
        if (check instanceof QuoteCheck.Differs differs) {
            return new CheckWords(
                    differs.textChanged() ? tr("differs; text changed since") : tr("differs from the text"),
                    "mdal-close",
                    BAD);
        }
        if (check instanceof QuoteCheck.TextMissing) {
            return new CheckWords(tr("text missing"), WARNING, DOUBT);
        }
        return new CheckWords(tr("not checked"), "mdal-help_outline", "check-unknown");
    }

    private static CheckWords found(QuoteCheck.Found found) {
        if (found.textChanged()) {
            return new CheckWords(tr("text changed since"), WARNING, DOUBT);
        }
        return found.asCited()
                ? new CheckWords(tr("verbatim"), "mdal-check", GOOD)
                : new CheckWords(
                        tr(
                                "stands in \u00b6\u00a0{0}, not here",
                                found.passage().paragraph()),
                        WARNING,
                        DOUBT);
    }
}
