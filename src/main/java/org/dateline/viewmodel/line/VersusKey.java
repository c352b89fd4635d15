package org.dateline.viewmodel.line;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
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

    private static final String DOTS = "..";
    private static final String EXPECTED = Stream.of(OtherWindow.Kind.values())
            .filter(kind -> kind != OtherWindow.Kind.OWN)
            .map(OtherWindow.Kind::word)
            .collect(Collectors.joining(", "));

    private VersusKey() {}

    static String format(Versus versus, Dataset dataset) {
        TimeWindow own = versus.other().own();
        TimeParser times = new TimeParser(dataset.zone());
        String other = own == null
                ? versus.other().kind().word()
                : times.formatWithoutDoubt(own.from()) + DOTS + times.formatWithoutDoubt(own.to());
        return PercentEncoding.encode(other)
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
        Optional<OtherWindow.Kind> kind = OtherWindow.Kind.ofWord(text);
        if (kind.isPresent()) {
            return OtherWindow.of(kind.get());
        }
        int dots = text.indexOf(DOTS);
        if (dots < 0) {
            throw new MalformedViewException(key, "one of " + EXPECTED + ", or FROM..TO", ViewLine.quoted(text));
        }
        Instant from = time(key, text.substring(0, dots), dataset);
        Instant to = time(key, text.substring(dots + DOTS.length()), dataset);
        if (to.isBefore(from)) {
            throw new MalformedViewException(key, "a window that ends after it starts", ViewLine.quoted(text));
        }
        return OtherWindow.own(new TimeWindow(from, to));
    }

    private static Instant time(String key, String text, Dataset dataset) throws MalformedViewException {
        return new TimeParser(dataset.zone())
                .parse(text)
                .orElseThrow(() -> new MalformedViewException(key, TimeParser.EXPECTED, ViewLine.quoted(text)));
    }

    private static Grouping by(String key, String text, Dataset dataset) throws MalformedViewException {
        List<String> known =
                Grouping.of(dataset).stream().map(Grouping::toString).toList();
        return Grouping.parse(text)
                .filter(by -> by.isOf(dataset))
                .orElseThrow(() -> new MalformedViewException(
                        key,
                        "what to compare by, such as "
                                + ViewLine.quoted(Nearest.to(text, known).orElse(known.get(0))),
                        ViewLine.quoted(text)));
    }
}
