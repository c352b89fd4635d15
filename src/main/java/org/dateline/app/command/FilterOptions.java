package org.dateline.app.command;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.ShapeOption;
import org.dateline.app.options.WindowOptions;
import org.dateline.events.Dataset;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that choose events by time, category, place, source and words. */
final class FilterOptions {

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "The first moment, such as 2026-01-31 or 2026-01-31T06:30 (default: the dataset's first).")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "TIME",
            description = "The first moment after it (default: the dataset's last).")
    private @Nullable String to;

    @Option(names = "--category", paramLabel = "ID", description = "Only events of this category; may be repeated.")
    private Set<String> categories = new LinkedHashSet<>();

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "Only events at this place and in what lies in it; an id or a spelling.")
    private @Nullable String place;

    @Option(names = "--source", paramLabel = "ID", description = "Only events that this source tells.")
    private @Nullable String source;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Only events in which these words all occur; a phrase between double quotation marks.")
    private String text = "";

    @Mixin
    private ShapeOption within = new ShapeOption();

    boolean areNone() {
        return Stream.of(from, to, place, source).noneMatch(Objects::nonNull)
                && categories.isEmpty()
                && text.isEmpty()
                && within.isNone();
    }

    /** @throws CommandException if one of the times is none, or the window ends before it starts */
    TimeWindow window(Dataset dataset) {
        return new WindowOptions(from, to).window(dataset);
    }

    /** @throws CommandException if the dataset has no such category, place or source, of which it names the nearest, or the shape is none */
    EventFilter filter(Dataset dataset) {
        categories.forEach(category -> DatasetCommand.requireId(dataset.categories(), "category", category));
        if (source != null) {
            DatasetCommand.requireId(dataset.sources(), "source", source);
        }
        String placeId =
                place == null ? null : DatasetCommand.place(dataset, place).id();
        return new EventFilter(categories, placeId, source, text).withShape(within.shape());
    }
}
