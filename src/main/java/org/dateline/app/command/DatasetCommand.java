package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.DatabaseOptions;
import org.dateline.compare.Kind;
import org.dateline.data.DatasetReader;
import org.dateline.data.StoryFile;
import org.dateline.database.AskedSource;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Gazetteer;
import org.dateline.model.Identified;
import org.dateline.model.Place;
import org.dateline.model.Story;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.EventIndex;
import org.dateline.search.DatasetSearch;
import org.dateline.text.Nearest;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.line.MalformedViewException;
import org.dateline.viewmodel.line.ViewLine;
import org.dateline.words.ListWords;
import org.dateline.workspace.MarksStore;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A subcommand that reads a dataset and prints, for people or as JSON. */
public abstract class DatasetCommand extends PrintingCommand {

    private static final int MAX_SHOWN = 12;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "The dataset (default: the one that comes with the program).")
    private @Nullable String data;

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Whose stars, tags, notes and grades are meant (default: the name of the account).")
    private @Nullable String person;

    Path dataFile() {
        return root().dataOr(data);
    }

    /** The database that is named instead of a dataset; empty if none is, by its address or by these options. */
    Optional<AskedSource> asked(DatabaseOptions options) {
        return root().askedOr(data, options);
    }

    /** Reads the dataset; if something is wrong with it, says so on the error output and goes on with the rest. */
    Loaded<Dataset> readDataset() throws UnreadableFileException {
        Loaded<Dataset> loaded = DatasetReader.read(dataFile());
        tellProblems(dataFile(), loaded.problems().size());
        return loaded;
    }

    /** The events of the dataset with what is marked of them; if something is wrong with the files of marks, says so. */
    EventIndex marked(Dataset dataset) {
        MarksStore marks = marks(dataset);
        marks.problems().stream()
                .collect(Collectors.groupingBy(Problem::file, TreeMap::new, Collectors.counting()))
                .forEach((file, number) -> tellProblems(Path.of(file), number.intValue()));
        EventIndex index = DatasetSearch.eventsOf(dataset);
        index.mark(marks.marks(), marks.others());
        return index;
    }

    /** A workspace of the dataset with what is marked of it. */
    Workspace marked(Workspace workspace) {
        MarksStore marks = marks(workspace.dataset());
        workspace.index().mark(marks.marks(), marks.others());
        return workspace;
    }

    /** The marks beside the dataset. */
    MarksStore marks(Dataset dataset) {
        return MarksStore.open(dataFile(), dataset, root().personOr(person));
    }

    /** The stories of the dataset, then those in the file beside it; if something is wrong with that, says so. */
    Catalog<Story> stories(Dataset dataset) {
        Loaded<List<Story>> beside = StoryFile.open(dataFile(), dataset).read();
        tellProblems(StoryFile.beside(dataFile()), beside.problems().size());
        return Catalog.of(Stream.concat(dataset.stories().stream(), beside.value().stream())
                .toList());
    }

    /** The view that a line means. */
    public static ViewState view(Dataset dataset, String line) {
        try {
            return new ViewLine(dataset).parse(line);
        } catch (MalformedViewException malformed) {
            throw new CommandException(tr("--view: {0}", malformed.getMessage()));
        }
    }

    /** What a line wants in the middle of the window, beside what its view says itself. */
    static Optional<Screen> screen(Dataset dataset, String line) {
        try {
            return new ViewLine(dataset).screen(line);
        } catch (MalformedViewException malformed) {
            throw new CommandException(tr("--view: {0}", malformed.getMessage()));
        }
    }

    /** The place of this id or spelling; refuses what is none. */
    static Place place(Dataset dataset, String idOrSpelling) {
        Gazetteer gazetteer = dataset.gazetteer();
        return gazetteer.find(idOrSpelling).orElseThrow(() -> {
            List<String> spellings = dataset.places().stream()
                    .flatMap(place -> Stream.concat(Stream.of(place.id()), place.spellings()))
                    .toList();
            List<String> nearest = Nearest.among(idOrSpelling, spellings, spellings.size()).stream()
                    .flatMap(spelling -> gazetteer.find(spelling).stream())
                    .map(Place::id)
                    .distinct()
                    .toList();
            return unknown(Kind.PLACE, idOrSpelling, nearest, dataset.places());
        });
    }

    /** @throws CommandException if nothing in the catalog has the id */
    static void requireId(Catalog<? extends Identified> catalog, Kind kind, String id) {
        if (!catalog.has(id)) {
            throw unknown(kind, id, Nearest.among(id, ids(catalog), MAX_SHOWN), catalog);
        }
    }

    private static List<String> ids(Catalog<? extends Identified> catalog) {
        return catalog.stream().map(Identified::id).collect(Collectors.toList());
    }

    private static CommandException unknown(
            Kind kind, String id, List<String> nearest, Catalog<? extends Identified> catalog) {
        List<String> shown = nearest.isEmpty() ? ids(catalog) : nearest;
        String first = ListWords.commas(shown.stream().limit(MAX_SHOWN).toList());
        String list = shown.size() > MAX_SHOWN ? tr("{0}, ...", first) : first;
        return new CommandException(
                nearest.isEmpty()
                        ? tr("there is no {0} \"{1}\"; there are {2}", kind.oneInWords(), id, list)
                        : tr("there is no {0} \"{1}\"; the nearest are {2}", kind.oneInWords(), id, list));
    }
}
