package org.dateline.app.command;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.app.options.BarOptions;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.Counted;
import org.dateline.app.options.DatabaseOptions;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.MapOptions;
import org.dateline.app.options.TextTable;
import org.dateline.app.options.VersusOptions;
import org.dateline.app.source.SourceQuery;
import org.dateline.database.AskedSource;
import org.dateline.database.SourceFiles;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.Identified;
import org.dateline.model.TimeParser;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.Counts;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.GroupSums;
import org.dateline.query.Unplaced;
import org.dateline.query.WindowResult;
import org.dateline.query.measure.Quantity;
import org.dateline.query.measure.Sum;
import org.dateline.query.measure.SumPart;
import org.dateline.query.measure.SumWords;
import org.dateline.query.shape.DrawnShape;
import org.dateline.viewmodel.comparison.Comparison;
import org.dateline.words.ListWords;
import org.dateline.words.NumberWords;
import org.dateline.workspace.WorkspaceReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what a window shows. */
@Command(
        name = "query",
        description = "Print the events that are certainly or possibly in a span of time, and count them.",
        sortOptions = false)
final class QueryCommand extends DatasetCommand {

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Mixin
    private BarOptions bars = new BarOptions();

    @Option(
            names = "--measure",
            paramLabel = "NAME",
            description =
                    "Sum what the events give for this measure or field of numbers, which is named by its id or name;"
                            + " field:NAME where a measure is called alike.")
    private @Nullable String measure;

    @Option(
            names = "--rows",
            paramLabel = "FILE.csv",
            description = "Of a database: write all rows of the window to a table, which an import reads.")
    private @Nullable Path rows;

    @Option(
            names = "--allow-driver",
            description =
                    "Open a database whose driver does not come with the program: of a source file that you trust.")
    private boolean allowsDriver;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private MapOptions map = new MapOptions();

    @Mixin
    private VersusOptions versus = new VersusOptions();

    /** @param unplaced how many more may have happened in the shape, or null if there is none */
    private record Output(
            Span window,
            List<String> certain,
            List<String> possible,
            Counts counts,
            @Nullable Integer unplaced,
            @Nullable Sums sums) {}

    /** What events give for a quantity, those certainly in the window and all, and all by place and category. */
    private record Sums(String of, Total certain, Total shown, Map<String, Total> place, Map<String, Total> category) {}

    /**
     * A sum as programs read it.
     *
     * @param most null where an event may have more than any source says
     * @param made how many events and figures of each kind it is made of or leaves out, by the names of {@link SumPart}; only those there are
     */
    private record Total(
            String words, BigDecimal least, @Nullable BigDecimal most, Map<String, Long> made) {

        static Total of(Sum sum) {
            Map<String, Long> made = new LinkedHashMap<>();
            EnumSet.range(SumPart.GIVEN, SumPart.UNCONFIRMED).stream()
                    .filter(part -> sum.count(part) > 0)
                    .forEach(part ->
                            made.put(part.name().toLowerCase(Locale.ROOT).replace('_', '-'), sum.count(part)));
            return new Total(SumWords.of(sum), sum.lower(), sum.upper().orElse(null), made);
        }
    }

    private record Span(String from, String to) {}

    @Override
    public Integer call() throws UnreadableFileException {
        Optional<AskedSource> asked = asked(database);
        if (asked.isPresent() || SourceFiles.isSource(dataFile())) {
            return ask(asked);
        }
        if (rows != null) {
            throw new CommandException(tr("--rows is for databases; `export` writes the events of a dataset"));
        }
        EventIndex index = index();
        Dataset dataset = index.dataset();
        TimeParser times = new TimeParser(dataset.zone());
        tellDoubts(options.window(), dataset.zone());
        EventFilter filter = options.filter(index);
        if (bars.areAsked(wantsJson())) {
            BarOptions.Counted counted = bars.count(
                    index,
                    filter,
                    options.window(dataset),
                    Optional.ofNullable(measure).map(name -> quantity(dataset, name)));
            print(() -> bars.output(counted), () -> bars.print(counted, out()));
            return ExitCode.FINE;
        }
        WindowResult result = index.query(options.window(dataset), filter);
        if (versus.isGiven()) {
            Comparison comparison =
                    versus.comparison(index, result, measure == null ? null : quantity(dataset, measure));
            print(
                    () -> VersusOptions.output(dataset, comparison),
                    () -> VersusOptions.print(dataset, comparison, out()));
            return ExitCode.FINE;
        }
        Integer unplaced = filter.shape() == null
                ? null
                : Integer.valueOf(Unplaced.of(index, filter).in(result));
        Sums sums = measure == null ? null : sums(index, result, measure);
        print(() -> output(result, times, unplaced, sums), () -> {
            print(result, dataset, times, filter.shape(), unplaced);
            if (sums != null) {
                print(sums);
            }
        });
        return ExitCode.FINE;
    }

    /** A database counts itself. */
    private int ask(Optional<AskedSource> database) throws UnreadableFileException {
        if (bars.areAsked(wantsJson()) || versus.isGiven()) {
            throw new CommandException(
                    tr(
                            "a database is asked for counts, sums and a list only, not for bars or a comparison; `export --format counts` writes bars"));
        }
        SourceQuery.Asked wanted = options.ofSource(rows, allowsDriver);
        SourceQuery.Answer answer = database.isPresent()
                ? SourceQuery.ask(database.get(), wanted, measure)
                : SourceQuery.ask(dataFile(), wanted, measure);
        answer.problems().forEach(problem -> err().println(tr("dateline: {0}", problem.describe())));
        answer.notes().forEach(note -> err().println(tr("dateline: {0}", note)));
        tellDoubts(options.window(), answer.zone());
        print(answer::output, () -> answer.print(out()));
        return ExitCode.FINE;
    }

    /** The events; those of a map that is named know which of its areas they are in, also where the dataset does not say so. */
    private EventIndex index() throws UnreadableFileException {
        return root().isMapGiven(map)
                ? marked(WorkspaceReader.read(dataFile(), root().mapOr(map))).index()
                : marked(readDataset().value());
    }

    private static Sums sums(EventIndex index, WindowResult result, String wanted) {
        Dataset dataset = index.dataset();
        Quantity quantity = quantity(dataset, wanted);
        GroupSums.Tally places = index.sum(quantity, index.store().places()).of(result);
        GroupSums.Tally categories = index.sum(
                        quantity, index.store().byCategory(dataset.categories().size()))
                .of(result);
        return new Sums(
                quantity.name(dataset),
                Total.of(places.certain()),
                Total.of(places.shown()),
                byId(dataset.places(), places),
                byId(dataset.categories(), categories));
    }

    private static Quantity quantity(Dataset dataset, String wanted) {
        return Quantity.named(dataset, wanted)
                .orElseThrow(() -> new CommandException(Quantity.refused(dataset, wanted)
                        .map(refused -> tr("--measure: {0}", refused))
                        .orElseGet(() -> unknownQuantity(dataset, wanted))));
    }

    private static String unknownQuantity(Dataset dataset, String wanted) {
        List<String> known = Quantity.of(dataset).stream()
                .map(one -> tr("{0} ({1})", one, one.name(dataset)))
                .toList();
        return known.isEmpty()
                ? tr(
                        "--measure: expected none, as the dataset has no measure and no field of numbers, found \"{0}\"",
                        wanted)
                : tr("--measure: expected one of {0}, found \"{1}\"", ListWords.commas(known), wanted);
    }

    private static Map<String, Total> byId(Catalog<? extends Identified> catalog, GroupSums.Tally tally) {
        Map<String, Total> sums = new LinkedHashMap<>();
        for (int i = 0; i < catalog.size(); i++) {
            Sum sum = tally.shown(i);
            if (sum.events() > 0) {
                sums.put(catalog.list().get(i).id(), Total.of(sum));
            }
        }
        return sums;
    }

    private void print(Sums sums) {
        out().println();
        out().println(tr("{0}, summed over events", sums.of()));
        TextTable all = new TextTable();
        all.row(tr("certain"), sums.certain().words());
        all.row(tr("certain and possible"), sums.shown().words());
        out().print(all);
        printSums(tr("By place"), sums.place());
        printSums(tr("By category"), sums.category());
    }

    private void printSums(String heading, Map<String, Total> sums) {
        TextTable table = new TextTable();
        sums.forEach((id, sum) -> table.row(id, sum.words()));
        out().printf("%n%s%n%s", heading, table);
    }

    private static Output output(
            WindowResult result, TimeParser times, @Nullable Integer unplaced, @Nullable Sums sums) {
        return new Output(
                new Span(
                        times.format(result.window().from()),
                        times.format(result.window().to())),
                ids(result.certain()),
                ids(result.possible()),
                result.counts(),
                unplaced,
                sums);
    }

    private static List<String> ids(List<Event> events) {
        return events.stream().map(Event::id).toList();
    }

    private void print(
            WindowResult result,
            Dataset dataset,
            TimeParser times,
            @Nullable DrawnShape shape,
            @Nullable Integer unplaced) {
        PrintWriter out = out();
        out.println(tr(
                "{0} to {1} ({2}): {3} certain, {4} possible",
                times.format(result.window().from()),
                times.format(result.window().to()),
                dataset.zone(),
                Counted.events(result.certainSize()),
                NumberWords.digits(result.possibleSize())));
        if (shape != null && unplaced != null) {
            out.println(
                    shape.withUnplaced()
                            ? trn(
                                    unplaced,
                                    "{1} event among them of the window with a point not known: whether within is not known",
                                    "{1} events among them of the window with a point not known: whether within is not known",
                                    NumberWords.digits(unplaced))
                            : trn(
                                    unplaced,
                                    "{1} more event of the window with a point not known: left out; ;unplaced after the corners"
                                            + " adds them",
                                    "{1} more events of the window with a point not known: left out; ;unplaced after the corners"
                                            + " adds them",
                                    NumberWords.digits(unplaced)));
        }
        print(tr("Certain"), result.certain(), times);
        print(tr("Possible"), result.possible(), times);
        print(tr("By place"), result.counts().place());
        print(tr("By category"), result.counts().category());
        print(tr("By source"), result.counts().source());
    }

    private void print(String heading, List<Event> events, TimeParser times) {
        if (events.isEmpty()) {
            return;
        }
        TextTable table = new TextTable();
        for (Event event : events) {
            table.row(
                    times.format(event.time().start()),
                    times.format(event.time().end()),
                    event.id(),
                    event.title());
        }
        out().printf("%n%s%n%s", heading, table);
    }

    private void print(String heading, Map<String, Integer> counts) {
        if (counts.isEmpty()) {
            return;
        }
        TextTable table = new TextTable();
        counts.forEach((id, count) -> table.row(id, count.toString()));
        out().printf("%n%s%n%s", heading, table);
    }
}
