package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.dateline.app.options.Counted;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.TextTable;
import org.dateline.data.write.ExhibitFormatter;
import org.dateline.events.Dataset;
import org.dateline.evidence.StepSources;
import org.dateline.model.Catalog;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.model.TimeParser;
import org.dateline.model.exhibit.Exhibit;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.EventIndex;
import org.dateline.view.command.MainCommand;
import org.dateline.view.story.ExhibitWords;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.story.StepViews;
import org.dateline.words.ListWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Prints the stories and their steps. */
@Command(
        name = "stories",
        description = "Print the stories of a dataset, and those made beside it, with their steps.",
        sortOptions = false)
final class StoriesCommand extends DatasetCommand {

    private record Entry(
            String id,
            String title,
            @Nullable String note,
            @Nullable String author,
            @Nullable String date,
            List<StepEntry> steps) {}

    private record StepEntry(
            String title,
            @Nullable String caption,
            String from,
            String to,
            @Nullable String event,
            @Nullable String place,
            List<String> sources,
            @Nullable String view,
            @Nullable Map<String, Object> exhibit,
            @Nullable String notes) {}

    @Override
    public Integer call() throws UnreadableFileException {
        Dataset dataset = readDataset().value();
        Catalog<Story> stories = stories(dataset);
        TimeParser times = new TimeParser(dataset.zone());
        StepContents contents = new StepContents(dataset, marked(dataset));
        List<Entry> entries = stories.stream()
                .map(story -> new Entry(
                        story.id(),
                        story.title(),
                        story.note(),
                        story.author(),
                        story.date() == null ? null : story.date().toString(),
                        story.steps().stream()
                                .map(step -> entry(step, times, contents))
                                .toList()))
                .toList();
        print(() -> entries, () -> print(entries, stories, new ExhibitWords(dataset)));
        return ExitCode.FINE;
    }

    private void print(List<Entry> entries, Catalog<Story> stories, ExhibitWords exhibits) {
        for (Entry entry : entries) {
            print(entry, stories.get(entry.id()), exhibits);
        }
        if (entries.isEmpty()) {
            out().println(tr("no stories; in the window {0} adds a view to a new one", MainCommand.ADD_VIEW.keys()));
        }
    }

    /** What steps show of their windows, by their views. */
    private static final class StepContents {

        private final StepSources sources;
        private final StepViews views;
        private final EventIndex index;

        StepContents(Dataset dataset, EventIndex index) {
            sources = new StepSources(dataset);
            views = new StepViews(dataset);
            this.index = index;
        }

        List<String> sourcesOf(StoryStep step) {
            ViewState view = views.of(step).view();
            IntPredicate shown = index.passing(view.filter(), view.window(), view.certainOnly());
            return sources.of(step, event -> shown.test(index.store().positionOf(event.id()))).stream()
                    .map(Report::source)
                    .toList();
        }
    }

    private static StepEntry entry(StoryStep step, TimeParser times, StepContents contents) {
        return new StepEntry(
                step.title(),
                step.caption(),
                times.formatWithoutDoubt(step.window().from()),
                times.formatWithoutDoubt(step.window().to()),
                step.event(),
                step.place(),
                contents.sourcesOf(step),
                step.view(),
                step.exhibit() == null ? null : ExhibitFormatter.values(step.exhibit()),
                step.notes());
    }

    private void print(Entry story, Story told, ExhibitWords exhibits) {
        out().println(tr(
                "{0}: {1}, {2}",
                story.id(), story.title(), Counted.steps(story.steps().size())));
        TextTable head = new TextTable();
        row(head, tr("author"), story.author());
        row(head, tr("date"), story.date());
        row(head, tr("note"), story.note());
        out().print(head);
        for (int number = 1; number <= story.steps().size(); number++) {
            StepEntry step = story.steps().get(number - 1);
            out().printf("%n%3d  %s%n", number, step.title());
            TextTable table = new TextTable();
            table.row("   ", tr("window"), tr("{0} to {1}", step.from(), step.to()));
            row(table, tr("event"), step.event());
            row(table, tr("place"), step.place());
            row(table, tr("sources"), step.sources().isEmpty() ? null : ListWords.commas(step.sources()));
            row(table, tr("caption"), step.caption());
            row(table, tr("view"), step.view());
            Exhibit exhibit = told.steps().get(number - 1).exhibit();
            row(table, tr("beside it"), exhibit == null ? null : exhibits.of(exhibit));
            row(table, tr("notes"), step.notes());
            out().print(table);
        }
        out().println();
    }

    private static void row(TextTable table, String name, @Nullable String value) {
        if (value != null) {
            table.row("   ", name, value);
        }
    }
}
