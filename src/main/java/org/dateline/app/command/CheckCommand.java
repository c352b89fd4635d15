package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.app.options.Counted;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.MapOptions;
import org.dateline.data.DatasetReader;
import org.dateline.data.StoryFile;
import org.dateline.edit.ChangeLog;
import org.dateline.events.Dataset;
import org.dateline.evidence.Independence;
import org.dateline.evidence.IndependenceWords;
import org.dateline.evidence.IndependentCount;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.maps.MapRequest;
import org.dateline.model.Catalog;
import org.dateline.model.Identified;
import org.dateline.model.Place;
import org.dateline.model.Source;
import org.dateline.model.Story;
import org.dateline.model.mark.EventMark;
import org.dateline.model.mark.OutletGrade;
import org.dateline.model.mark.ReportGrade;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.field.MarkFields;
import org.dateline.viewmodel.story.StepViews;
import org.dateline.words.ListWords;
import org.dateline.words.NumberWords;
import org.dateline.workspace.MarksStore;
import org.dateline.workspace.NamedAreas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong with a dataset, a map and their join. */
@Command(
        name = "check",
        description =
                "Check a dataset, its log of changes, the stories and marks beside it and a map, and that they fit together.",
        sortOptions = false)
final class CheckCommand extends DatasetCommand {

    @Mixin
    private MapOptions map = new MapOptions();

    private final MapAccess maps;

    CheckCommand(MapAccess maps) {
        this.maps = maps;
    }

    private record Output(
            DatasetSummary dataset, List<MarksSummary> marks, MapSummary map, List<ProblemEntry> problems) {}

    /** What a person has marked: how many events, outlets and reports, and how many events have a star. */
    private record MarksSummary(String person, long events, long stars, long outlets, long reports) {

        static List<MarksSummary> of(MarksStore store) {
            return Stream.concat(Stream.of(store.marks()), store.others().stream())
                    .filter(marks -> !marks.areNone())
                    .map(marks -> new MarksSummary(
                            marks.person(),
                            marks.events().count(),
                            marks.events().filter(EventMark::star).count(),
                            marks.of(OutletGrade.class).count(),
                            marks.of(ReportGrade.class).count()))
                    .toList();
        }

        String words() {
            return tr(
                    "marks of {0}: {1}, {2} with a star; {3} and {4} graded",
                    person,
                    Counted.events((int) events),
                    NumberWords.digits(stars),
                    Counted.outlets((int) outlets),
                    Counted.reports((int) reports));
        }
    }

    private record DatasetSummary(
            String file,
            String title,
            int sources,
            IndependentCount independent,
            int mentions,
            int places,
            int categories,
            int measures,
            int events,
            int quotes,
            int figures,
            int stories) {

        static DatasetSummary of(String file, Dataset dataset, int storiesBeside) {
            return new DatasetSummary(
                    file,
                    dataset.title(),
                    dataset.sources().size(),
                    Independence.of(dataset)
                            .independent(
                                    dataset.sources().stream().map(Source::id).toList()),
                    sum(dataset.sources(), source -> source.mentions().size()),
                    dataset.places().size(),
                    dataset.categories().size(),
                    dataset.measures().size(),
                    dataset.events().size(),
                    sum(dataset.events(), event -> event.quotes().size()),
                    sum(dataset.events(), event -> event.figures().size()),
                    dataset.stories().size() + storiesBeside);
        }

        private static <T extends Identified> int sum(Catalog<T> catalog, ToIntFunction<T> number) {
            return catalog.stream().mapToInt(number).sum();
        }
    }

    /** How many features of the map have a place of the dataset, and the ids of the others, which is no problem. */
    private record MapSummary(String file, int features, int joined, List<String> withoutPlace) {

        static MapSummary of(String file, MapLayer layer, Dataset dataset) {
            Set<String> wanted = dataset.places().stream()
                    .map(Place::feature)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            List<String> others = layer.features().stream()
                    .map(MapFeature::id)
                    .filter(id -> !wanted.contains(id))
                    .toList();
            int features = layer.features().size();
            return new MapSummary(file, features, features - others.size(), others);
        }
    }

    @Override
    public Integer call() throws UnreadableFileException {
        String file = dataFile().toString();
        MapRequest request = root().mapOr(map);
        Loaded<Dataset> dataset = DatasetReader.read(dataFile());
        StoryFile stories = StoryFile.open(dataFile(), dataset.value());
        Loaded<MapLayer> layer = maps.read(request, dataset.value());
        List<Problem> problems = new ArrayList<>(dataset.problems());
        problems.addAll(stories.read().problems());
        problems.addAll(
                stepProblems(file, dataset.value(), dataset.value().stories().list()));
        problems.addAll(stepProblems(
                stories.path().toString(), dataset.value(), stories.read().value()));
        MarksStore marks = marks(dataset.value());
        problems.addAll(marks.problems());
        problems.addAll(layer.problems());
        NamedAreas.Joined joined = NamedAreas.join(file, dataset.value(), layer.value());
        problems.addAll(joined.problems());
        problems.addAll(ChangeLog.proveBeside(dataFile()));
        DatasetSummary data =
                DatasetSummary.of(file, dataset.value(), stories.read().value().size());
        int changes = ChangeLog.beside(dataFile()).read().value().size();
        MapSummary join = MapSummary.of(request.map().toString(), layer.value(), joined.dataset());
        print(
                () -> new Output(
                        data,
                        MarksSummary.of(marks),
                        join,
                        problems.stream().map(ProblemEntry::of).toList()),
                () -> print(data, changes, MarksSummary.of(marks), join, problems));
        return problems.isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS_FOUND;
    }

    private static List<Problem> stepProblems(String file, Dataset dataset, List<Story> stories) {
        StepViews views = new StepViews(dataset);
        List<Problem> problems = new ArrayList<>();
        for (Story story : stories) {
            for (int i = 0; i < story.steps().size(); i++) {
                StepViews.Shown shown = views.of(story.steps().get(i));
                String step = NumberWords.digits(i + 1);
                if (!shown.trouble().isEmpty()) {
                    problems.add(Problem.warning(
                            file,
                            tr(
                                    "story \"{0}\", step {1}: the view cannot be read: {2}",
                                    story.id(), step, shown.trouble())));
                }
                List<String> marks = shown.view().filter().fields().keySet().stream()
                        .filter(field ->
                                MarkFields.has(field) && !dataset.fields().has(field))
                        .sorted()
                        .toList();
                if (!marks.isEmpty()) {
                    problems.add(Problem.warning(
                            file,
                            tr(
                                    "story \"{0}\", step {1}: the view asks for {2}, so that it shows something only to who has"
                                            + " the file of these marks",
                                    story.id(), step, ListWords.commas(marks))));
                }
            }
        }
        return problems;
    }

    private void print(
            DatasetSummary data, int changes, List<MarksSummary> marks, MapSummary join, List<Problem> problems) {
        problems.forEach(problem -> out().println(problem.describe()));
        if (!problems.isEmpty()) {
            out().println();
        }
        out().println(tr(
                "{0}: {1}, {2} ({3}), {4}, {5}, {6}, {7}",
                data.file(),
                Counted.events(data.events()),
                Counted.sources(data.sources()),
                IndependenceWords.of(data.independent()),
                Counted.places(data.places()),
                Counted.quotes(data.quotes()),
                Counted.figures(data.figures()),
                Counted.stories(data.stories())));
        if (changes > 0) {
            out().println(tr("{0}: {1}", ChangeLog.beside(dataFile()).file(), Counted.changes(changes)));
        }
        marks.forEach(some -> out().println(some.words()));
        out().println(tr(
                "{0}: {1}, {2} with a place",
                join.file(), Counted.features(join.features()), NumberWords.digits(join.joined())));
        out().println(problems.isEmpty() ? tr("no problems") : Counted.problems(problems.size()));
    }
}
