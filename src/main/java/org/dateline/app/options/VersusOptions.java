package org.dateline.app.options;

import static org.dateline.language.Tr.tr;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventIndex;
import org.dateline.query.GroupSums;
import org.dateline.query.WindowResult;
import org.dateline.query.change.Grouping;
import org.dateline.query.change.Groups;
import org.dateline.query.change.OtherWindow;
import org.dateline.query.change.Range;
import org.dateline.query.change.Shared;
import org.dateline.query.change.Side;
import org.dateline.query.measure.Quantity;
import org.dateline.viewmodel.comparison.Compared;
import org.dateline.viewmodel.comparison.Comparison;
import org.dateline.viewmodel.comparison.ComparisonRow;
import org.dateline.viewmodel.comparison.ComparisonTable;
import org.dateline.viewmodel.comparison.ComparisonWords;
import org.dateline.words.TimeWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that compare a window with another, and what is printed of it. */
public final class VersusOptions {

    @Option(
            names = "--versus",
            paramLabel = "WINDOW",
            description =
                    "Compare with another window instead: before, after (the same length), week, month, year (the same"
                            + " so long before), all-before, all-after, or FROM..TO.")
    private @Nullable String versus;

    @Option(
            names = "--versus-by",
            paramLabel = "WHAT",
            description =
                    "With --versus: by district or another kind of place, category, source, actor, or a field of the"
                            + " dataset (default: the places that areas of the map are).")
    private @Nullable String by;

    /**
     * A comparison as programs read it.
     *
     * @param other the other window, as far as it lies within the time of the dataset
     * @param ratio how many times as long as the window it is
     * @param shared how many events are in both, and how many of these are only possibly in either
     */
    private record Output(
            Span window,
            Span other,
            double ratio,
            Shared shared,
            String by,
            @Nullable String of,
            Row all,
            List<Row> rows) {}

    private record Span(String from, String to) {}

    private record Row(
            String id, String name, Count window, Count other, Bounds change, Bounds alikeLong, String certain) {}

    private record Count(
            int certain, int possible, @Nullable Bounds sum, long withoutNumber) {}

    private record Bounds(
            @Nullable BigDecimal least, @Nullable BigDecimal most) {

        static Bounds of(Range range) {
            return new Bounds(range.least(), range.most());
        }
    }

    /** Whether another window was given. */
    public boolean isGiven() {
        return versus != null;
    }

    /**
     * What both windows show.
     *
     * @param quantity what is summed; null to count events
     * @throws CommandException if nothing or no known thing is to be compared, or there is nothing to compare with
     */
    public Comparison comparison(EventIndex index, WindowResult now, @Nullable Quantity quantity) {
        Dataset dataset = index.dataset();
        String wanted = String.valueOf(versus);
        OtherWindow window = OtherWindow.parse(wanted, dataset.zone())
                .orElseThrow(() -> new CommandException(
                        tr("--versus: expected {0}; found \"{1}\"", OtherWindow.expected(), wanted)));
        TimeWindow span = dataset.span();
        if (now.window().from().isBefore(span.from()) || now.window().to().isAfter(span.to())) {
            throw new CommandException(tr(
                    "--versus: expected a window within the days of the dataset, {0}, beyond which nothing is known; found one"
                            + " that goes beyond them",
                    TimeWords.inDocuments(dataset.zone()).spanWithZone(span)));
        }
        Compared compared = Compared.of(now, window, span, dataset.zone());
        WindowResult other = compared.other();
        if (other == null || now.window().isEmpty()) {
            throw new CommandException(tr(
                    "--versus: {0}",
                    new ComparisonWords(dataset, TimeWords.inDocuments(dataset.zone())).nothing(compared)));
        }
        Groups groups = Groups.of(index, grouping(dataset));
        GroupSums sums = quantity == null ? null : index.sum(quantity, groups.events());
        return Comparison.of(compared, other, groups, index.count(groups.events()), sums, dataset.zone());
    }

    private Grouping grouping(Dataset dataset) {
        String wanted = by;
        return wanted == null
                ? Grouping.usual(dataset)
                : Grouping.named(dataset, wanted)
                        .orElseThrow(() -> new CommandException(tr(
                                "--versus-by: expected one of {0}; found \"{1}\"",
                                Grouping.of(dataset).stream()
                                        .map(known -> known.id().isEmpty() ? known.toString() : known.id())
                                        .collect(Collectors.joining(", ")),
                                wanted)));
    }

    /** Prints a comparison: its headline, what is to be known of it, and its table. */
    public static void print(Dataset dataset, Comparison comparison, PrintWriter out) {
        var table = new ComparisonTable(dataset, comparison).of(comparison.rows());
        TextTable lines = new TextTable();
        lines.row(table.header().toArray(String[]::new));
        for (int row = 0; row < table.size(); row++) {
            lines.row(table.row().apply(row).toArray(String[]::new));
        }
        table.caption().forEach(out::println);
        out.printf("%n%s", lines);
    }

    /** The same as programs read it. */
    public static Object output(Dataset dataset, Comparison comparison) {
        ComparisonWords words = new ComparisonWords(dataset, TimeWords.inDocuments(dataset.zone()));
        WindowResult other = comparison.compared().other();
        Quantity quantity = comparison.quantity();
        return new Output(
                span(comparison.compared().now().window(), dataset),
                span(other == null ? comparison.compared().now().window() : other.window(), dataset),
                comparison.all().ratio(),
                comparison.shared(),
                comparison.by().toString(),
                quantity == null ? null : quantity.toString(),
                row(comparison.all(), comparison, words),
                comparison.rows().stream()
                        .map(row -> row(row, comparison, words))
                        .toList());
    }

    private static Span span(TimeWindow window, Dataset dataset) {
        TimeParser times = new TimeParser(dataset.zone());
        return new Span(times.format(window.from()), times.format(window.to()));
    }

    private static Row row(ComparisonRow row, Comparison comparison, ComparisonWords words) {
        return new Row(
                row.group().id(),
                row.group().name(),
                count(row.now()),
                count(row.other()),
                Bounds.of(row.change()),
                Bounds.of(row.alikeLong()),
                words.certain(comparison, row));
    }

    private static Count count(Side side) {
        return new Count(
                side.certain(),
                side.possible(),
                side.sums() == null ? null : Bounds.of(side.range()),
                side.withoutNumber());
    }
}
