package org.dateline.app.options;

import static org.dateline.language.Tr.tr;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.Nullable;

/** The window that {@code --from} and {@code --to} name; each end is the dataset's own where it is not given. */
public record WindowOptions(@Nullable String from, @Nullable String to) {

    /** @throws CommandException if one of them is no time, or the window ends before it starts */
    public TimeWindow window(Dataset dataset) {
        return window(dataset.zone(), dataset.span());
    }

    /**
     * The same of what is no dataset.
     *
     * @param zone in which times are meant that do not name one
     * @throws CommandException if one of them is no time, or the window ends before it starts
     */
    public TimeWindow window(ZoneId zone, TimeWindow span) {
        TimeParser times = new TimeParser(zone);
        Instant start = time("--from", from, span.from(), times);
        Instant end = time("--to", to, span.to(), times);
        if (end.isBefore(start)) {
            throw new CommandException(tr(
                    "the window ends at {0}, before it starts at {1}; see --from and --to",
                    times.format(end), times.format(start)));
        }
        return new TimeWindow(start, end);
    }

    /** What is doubtful about the times that are given, since the clocks of a zone leave them out or show them twice, with what was taken. */
    public List<String> doubts(ZoneId zone) {
        TimeParser times = new TimeParser(zone);
        return Stream.concat(doubt("--from", from, times), doubt("--to", to, times))
                .toList();
    }

    private static Stream<String> doubt(String option, @Nullable String given, TimeParser times) {
        return Stream.ofNullable(given)
                .flatMap(text -> times.doubt(text).stream())
                .map(doubt -> tr("{0}: {1}", option, doubt));
    }

    /**
     * The same where nothing happened, so that it is only what is asked: empty unless both ends are.
     *
     * @throws CommandException if one of them is no time, or the window ends before it starts
     */
    public Optional<TimeWindow> windowOfNothing(ZoneId zone) {
        TimeParser times = new TimeParser(zone);
        Instant start = time("--from", from, Instant.EPOCH, times);
        time("--to", to, start, times);
        return from == null || to == null ? Optional.empty() : Optional.of(window(zone, new TimeWindow(start, start)));
    }

    private static Instant time(String option, @Nullable String given, Instant otherwise, TimeParser times) {
        if (given == null) {
            return otherwise;
        }
        return times.parse(given)
                .orElseThrow(() -> new CommandException(
                        tr("{0}: expected {1}, found \"{2}\"", option, TimeParser.expected(), given)));
    }
}
