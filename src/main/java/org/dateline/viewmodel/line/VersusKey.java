package org.dateline.viewmodel.line;

import static org.dateline.language.Tr.tr;

import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.query.change.Grouping;
import org.dateline.query.change.OtherWindow;
import org.dateline.text.Nearest;
import org.dateline.viewmodel.comparison.Versus;
import org.jspecify.annotations.Nullable;

/**
 * What the window of a view is compared with, as a value of its line: {@code before}, {@code week} and the like, or two times,
 * {@code 2024-08-19T00:00..2024-08-26T00:00}; behind a comma by what, if not as usual: {@code before,category}, {@code year,field:actors}.
 */
final class VersusKey {

    private VersusKey() {}

    static String format(Versus versus, Dataset dataset) {
        return PercentEncoding.encode(versus.other().format(dataset.zone()))
                + (versus.by().equals(Grouping.usual(dataset))
                        ? ""
                        : "," + PercentEncoding.encode(versus.by().toString()));
    }

    static @Nullable Versus parse(String key, @Nullable String text, Dataset dataset) throws MalformedViewException {
        if (text == null) {
            return null;
        }
        int comma = text.indexOf(',');
        String other = PercentEncoding.decode(key, comma < 0 ? text : text.substring(0, comma));
        return new Versus(
                other(key, other, dataset),
                comma < 0
                        ? Grouping.usual(dataset)
                        : by(key, PercentEncoding.decode(key, text.substring(comma + 1)), dataset));
    }

    private static OtherWindow other(String key, String text, Dataset dataset) throws MalformedViewException {
        return OtherWindow.parse(text, dataset.zone())
                .orElseThrow(() -> new MalformedViewException(key, OtherWindow.expected(), ViewLine.quoted(text)));
    }

    private static Grouping by(String key, String text, Dataset dataset) throws MalformedViewException {
        List<String> known =
                Grouping.of(dataset).stream().map(Grouping::toString).toList();
        return Grouping.parse(text)
                .filter(by -> by.isOf(dataset))
                .orElseThrow(() -> new MalformedViewException(
                        key,
                        tr(
                                "what to compare by, such as {0}",
                                ViewLine.quoted(Nearest.to(text, known).orElse(known.get(0)))),
                        ViewLine.quoted(text)));
    }
}
