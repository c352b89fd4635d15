package org.dateline.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.TextTable;
import org.dateline.events.Dataset;
import org.dateline.model.Event;
import org.dateline.model.TimeParser;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.Counts;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.Unplaced;
import org.dateline.query.WindowResult;
import org.dateline.query.shape.DrawnShape;
import org.dateline.search.DatasetSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what a window shows. */
@Command(
        name = "query",
        description = "Print the events that are certainly or possibly in a span of time, and count them.",
        sortOptions = false)
final class QueryCommand extends DatasetCommand {

    @Mixin
    private FilterOptions options = new FilterOptions();

    /** @param unplaced how many more may have happened in the shape, or null if there is none */
    private record Output(
            Span window,
            List<String> certain,
            List<String> possible,
            Counts counts,
            @Nullable Integer unplaced) {}

    private record Span(String from, String to) {}

    @Override
    public Integer call() throws UnreadableFileException {
        Dataset dataset = readDataset().value();
        TimeParser times = new TimeParser(dataset.zone());
        EventIndex index = DatasetSearch.eventsOf(dataset);
        EventFilter filter = options.filter(index);
        WindowResult result = index.query(options.window(dataset), filter);
        Integer unplaced = filter.shape() == null
                ? null
                : Integer.valueOf(Unplaced.of(index, filter).in(result));
        print(() -> output(result, times, unplaced), () -> print(result, dataset, times, filter.shape(), unplaced));
        return ExitCode.FINE;
    }

    private static Output output(WindowResult result, TimeParser times, @Nullable Integer unplaced) {
        return new Output(
                new Span(
                        times.format(result.window().from()),
                        times.format(result.window().to())),
                ids(result.certain()),
                ids(result.possible()),
                result.counts(),
                unplaced);
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
        out.printf(
                "%s to %s (%s): %s certain, %d possible%n",
                times.format(result.window().from()),
                times.format(result.window().to()),
                dataset.zone(),
                count(result.certainSize(), "event"),
                result.possibleSize());
        if (shape != null && unplaced != null) {
            boolean shown = shape.withUnplaced();
            out.printf(
                    "%s%s of the window with a point not known: %s%n",
                    count(unplaced, shown ? "event" : "more event"),
                    shown ? " among them" : "",
                    shown ? "whether within is not known" : "left out; ;unplaced after the corners adds them");
        }
        print("Certain", result.certain(), times);
        print("Possible", result.possible(), times);
        print("By place", result.counts().place());
        print("By category", result.counts().category());
        print("By source", result.counts().source());
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
