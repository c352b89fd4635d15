package org.dateline.app.source;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.TextTable;
import org.dateline.app.options.WindowOptions;
import org.dateline.database.Access;
import org.dateline.database.AskedSource;
import org.dateline.database.Counting;
import org.dateline.database.EngineConnection;
import org.dateline.database.EngineException;
import org.dateline.database.EventPages;
import org.dateline.database.EventRows;
import org.dateline.database.EventSource;
import org.dateline.database.ListedEvent;
import org.dateline.database.SourceColumns;
import org.dateline.database.SourceFiles;
import org.dateline.database.SourceFilter;
import org.dateline.database.WindowCounts;
import org.dateline.export.rows.RowExport;
import org.dateline.export.rows.RowForms;
import org.dateline.files.Progress;
import org.dateline.language.ForPrograms;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.cube.CubeSum;
import org.dateline.words.ListWords;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;

/** Asks a database what {@code query} says of a dataset: how many events a window has, and which are the first. */
public final class SourceQuery {

    private static final int LISTED = 20;

    private SourceQuery() {}

    /**
     * What is asked.
     *
     * @param categories of which categories; none for all
     * @param rows where all rows are written, or null
     * @param allowsDriver whether a driver may be used that does not come with the program
     */
    public record Asked(
            WindowOptions window,
            SourceFilter filter,
            Set<String> categories,
            @Nullable Path rows,
            boolean allowsDriver)
            implements Access {

        @Override
        public Optional<String> password(EventSource.Database database) {
            return ENVIRONMENT.password(database);
        }

        @Override
        public boolean allows(String address) {
            return allowsDriver;
        }

        /** Which events are meant whatever their time, in the words that options have. */
        @ForPrograms("it stands in files that programs read")
        String words(boolean certainOnly) {
            List<String> parts = new ArrayList<>();
            categories.forEach(one -> parts.add("category " + one));
            filter.places().forEach(one -> parts.add("place " + one));
            filter.sources().forEach(one -> parts.add("source " + one));
            filter.words().forEach(one -> parts.add("text " + one));
            if (certainOnly) {
                parts.add("only what is certainly in the window");
            }
            return parts.isEmpty() ? "all events" : String.join("; ", parts);
        }
    }

    /**
     * What a database answers.
     *
     * @param window null where there is no event, and none is asked for
     * @param leftOut how many rows are left out, by why
     * @param problems what is wrong with the source file
     * @param notes what else is to be said of it, each in a sentence without a full stop
     */
    public record Answer(
            @Nullable TimeWindow window,
            ZoneId zone,
            WindowCounts counts,
            List<ListedEvent> first,
            boolean hasMore,
            OptionalLong written,
            Map<String, Long> leftOut,
            List<Problem> problems,
            List<String> notes) {

        /** As programs read it. */
        public Object output() {
            TimeParser times = new TimeParser(zone);
            Map<String, @Nullable Object> output = new LinkedHashMap<>();
            output.put("window", output(window, times));
            output.put("certain", counts.certain());
            output.put("possible", counts.shown() - counts.certain());
            output.put("category", counts.categories());
            output.put("place", counts.places());
            output.put("source", counts.sources());
            if (!counts.sums().isEmpty()) {
                output.put("sums", counts.sums().stream().map(Answer::sum).toList());
            }
            output.put("leftOut", leftOut);
            written.ifPresent(rows -> output.put("rows", rows));
            output.put(
                    "first", first.stream().map(event -> listed(event, times)).toList());
            return output;
        }

        static @Nullable Map<String, String> output(@Nullable TimeWindow window, TimeParser times) {
            if (window == null) {
                return null;
            }
            Map<String, String> span = new LinkedHashMap<>();
            span.put("from", times.format(window.from()));
            span.put("to", times.format(window.to()));
            return span;
        }

        /** A sum that nobody knows is null, never 0. */
        private static Map<String, @Nullable Object> sum(CubeSum.OfWindow sum) {
            Map<String, @Nullable Object> output = new LinkedHashMap<>();
            output.put("measure", sum.measure());
            output.put("sum", sum.shown().known().orElse(null));
            output.put("events", sum.shown().given());
            output.put("without", sum.shown().without());
            output.put("certainSum", sum.certain().known().orElse(null));
            output.put("certainEvents", sum.certain().given());
            output.put("certainWithout", sum.certain().without());
            return output;
        }

        private static Map<String, @Nullable Object> listed(ListedEvent event, TimeParser times) {
            Map<String, @Nullable Object> listed = new LinkedHashMap<>();
            listed.put("id", event.id());
            listed.put("title", event.title());
            listed.put("start", times.format(event.time().start()));
            listed.put("end", times.format(event.time().end()));
            listed.put("category", event.category());
            listed.put("place", event.place());
            listed.put("source", event.sources());
            return listed;
        }

        /** For people. */
        public void print(PrintWriter out) {
            TimeParser times = new TimeParser(zone);
            long possible = counts.shown() - counts.certain();
            out.println(
                    window == null
                            ? tr("There is no event, and so there is no window.")
                            : tr(
                                    "{0} to {1} ({2}): {3} certain, {4} possible",
                                    times.format(window.from()),
                                    times.format(window.to()),
                                    zone,
                                    trn(
                                            counts.certain(),
                                            "{1} event",
                                            "{1} events",
                                            NumberWords.digits(counts.certain())),
                                    NumberWords.digits(possible)));
            written.ifPresent(rows -> out.println(trn(rows, "{0} row written", "{0} rows written")));
            if (!counts.sums().isEmpty()) {
                out.printf(
                        "%n%s%n",
                        tr(
                                "Sums over these events, each with all that it gives, also where it reaches beyond the window"));
                counts.sums().forEach(sum -> out.println("  " + sum.words()));
            }
            print(out, tr("By category"), counts.categories(), tr("no category"));
            print(out, tr("By place"), counts.places(), tr("no place"));
            print(out, tr("By source"), counts.sources(), tr("no source"));
            if (!first.isEmpty()) {
                TextTable table = new TextTable();
                for (ListedEvent event : first) {
                    table.row(
                            times.format(event.time().start()),
                            times.format(event.time().end()),
                            words(event.id()),
                            words(event.title()),
                            words(event.place()));
                }
                out.printf("%n%s%n%s", hasMore ? tr("The first events") : tr("Events"), table);
            }
        }

        private static String words(@Nullable String cell) {
            return Objects.requireNonNullElse(cell, "");
        }

        private static void print(PrintWriter out, String heading, Map<String, Long> counts, String nothing) {
            if (!counts.isEmpty()) {
                TextTable table = new TextTable();
                counts.forEach((key, count) ->
                        table.row(key.equals(SourceFilter.NOTHING) ? nothing : key, NumberWords.digits(count)));
                out.printf("%n%s%n%s", heading, table);
            }
        }
    }

    private static void checkMeasure(EventSource source, @Nullable String measure) {
        List<String> known = source.columns().measures().stream()
                .map(SourceColumns.SummedColumn::name)
                .toList();
        if (measure != null && !known.contains(measure)) {
            throw new CommandException(
                    known.isEmpty()
                            ? tr("--measure: expected none, as the source names none, found \"{0}\"", measure)
                            : tr("--measure: expected one of {0}, found \"{1}\"", ListWords.commas(known), measure));
        }
    }

    /**
     * Asks.
     *
     * @param measure whose sum alone is told, by its name; null for all
     * @throws UnreadableFileException if the source file cannot be read
     * @throws CommandException if the database does not answer
     */
    public static Answer ask(Path file, Asked asked, @Nullable String measure) throws UnreadableFileException {
        return ask(() -> SourceFiles.open(file, ZoneOffset.UTC, asked), asked, measure);
    }

    /**
     * Asks a database of which no source file says what its columns mean.
     *
     * @throws UnreadableFileException if a file cannot be read
     * @throws CommandException if the database does not answer, or several of its tables may be meant
     */
    public static Answer ask(AskedSource database, Asked asked, @Nullable String measure)
            throws UnreadableFileException {
        return ask(() -> SourceFiles.open(database, ZoneOffset.UTC, asked), asked, measure);
    }

    static CommandException told(EngineException failed) {
        return new CommandException(
                failed.reason() == EngineException.Reason.UNTRUSTED
                        ? tr("{0}; --allow-driver opens it", failed.getMessage())
                        : String.valueOf(failed.getMessage()));
    }

    /** Opens a database. */
    interface Opening {
        SourceFiles.Opened open() throws UnreadableFileException, EngineException;
    }

    private static Answer ask(Opening opening, Asked asked, @Nullable String measure) throws UnreadableFileException {
        try {
            SourceFiles.Opened opened = opening.open();
            ZoneId zone = opened.engine().source().zone();
            checkMeasure(opened.engine().source(), measure);
            Surveyed surveyed = Surveyed.of(opened.engine(), asked);
            Counting.Step known = surveyed.some();
            Optional<TimeWindow> named = surveyed.window(asked.window(), zone);
            TimeWindow window = named.orElse(surveyed.all().span());
            try (EngineConnection connection = opened.engine().connect()) {
                WindowCounts counts =
                        WindowCounts.of(connection, known.table(), asked.filter(), window, asked.categories());
                EventPages.Wanted wanted = new EventPages.Wanted(asked.filter(), window, false, asked.categories());
                EventPages.Page page = new EventPages(known.table(), known.survey())
                        .page(connection, wanted, Optional.empty(), LISTED);
                OptionalLong written = asked.rows() == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(RowExport.write(
                                connection,
                                new EventRows(known, wanted),
                                RowForms.csv(false),
                                asked.rows(),
                                Progress.UNSEEN));
                return new Answer(
                        named.orElse(null),
                        zone,
                        measure == null ? counts : counts.withOnly(measure),
                        page.events(),
                        page.next().isPresent(),
                        written,
                        surveyed.leftOut(),
                        opened.problems(),
                        surveyed.notes());
            }
        } catch (IOException notWritten) {
            throw new CommandException(tr("{0}: {1}", asked.rows(), notWritten.getMessage()));
        } catch (EngineException failed) {
            throw told(failed);
        }
    }
}
