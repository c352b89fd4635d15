package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.app.options.AskedLanguage;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.DatabaseOptions;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.HelpWords;
import org.dateline.app.options.Installation;
import org.dateline.app.options.LanguageOption;
import org.dateline.app.options.MapOptions;
import org.dateline.database.AskedSource;
import org.dateline.database.SourceFiles;
import org.dateline.maps.MapRequest;
import org.dateline.problem.Failures;
import org.dateline.problem.UnreadableFileException;
import org.dateline.workspace.MarksStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's command line: opens the window, or runs a subcommand. */
@Command(
        name = "dateline",
        description = "A viewer for news events on a map and a timeline, with the words and the sources behind them.",
        mixinStandardHelpOptions = true,
        versionProvider = DatelineCommand.Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Without a command it opens the window. Commands end with 0 (fine), 1 (problems found) or 2 (could not run)."
        })
public final class DatelineCommand implements Callable<Integer> {

    private static final String DEBUG = "dateline.debug";

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description =
                    "The dataset, or the address of a database, jdbc:... (default: the dataset that comes with the program).")
    private @Nullable String data;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The dataset; the same as --data FILE, as a desktop passes a file that is double-clicked.")
    private @Nullable String file;

    @Option(
            names = "--view",
            paramLabel = "LINE",
            description = "A saved view to open, such as dateline:?from=2026-01-31.")
    private @Nullable String view;

    @Option(
            names = "--texts",
            paramLabel = "FOLDER",
            description = "The folder with the archived texts that quotes are held against.")
    private @Nullable Path texts;

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "In whose name stars, tags, notes and grades are kept (default: the name of the account).")
    private @Nullable String person;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private MapOptions map = new MapOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    private final Window window;
    private final Installation installation = Installation.current();

    /** Shows a dataset on a map. */
    public interface Window {

        /**
         * Opens the window, and returns the exit code when it is closed.
         *
         * @throws UnreadableFileException if a file cannot be read at all
         */
        public int open(Opening opening) throws UnreadableFileException;

        /**
         * Opens the window with a page of what can be opened, and returns the exit code when it is closed.
         *
         * @param sample what comes with the program, which stands on the page, and is what is drawn where no window can be opened
         * @throws UnreadableFileException if a file cannot be read at all
         */
        default int begin(Opening sample) throws UnreadableFileException {
            return open(sample);
        }

        /**
         * Opens the window with events of a database, and returns the exit code when it is closed.
         *
         * @param with the map and whose marks; its dataset comes with the program
         * @throws UnreadableFileException if a file cannot be read at all
         */
        default int ask(AskedSource asked, Opening with) throws UnreadableFileException {
            throw new CommandException(tr("there is no display to show a database on; `query` counts its events"));
        }
    }

    private DatelineCommand(Window window) {
        this.window = window;
    }

    /** The command line with all its subcommands. */
    public static CommandLine commandLine(Window window, MapAccess maps) {
        CommandLine commandLine = new CommandLine(new DatelineCommand(window))
                .addSubcommand(new CheckCommand(maps))
                .addSubcommand(new QueryCommand())
                .addSubcommand(new SourcesCommand())
                .addSubcommand(new StoriesCommand())
                .addSubcommand(new VerifyCommand())
                .addSubcommand(new ProposeCommand())
                .addSubcommand(new AddCommand())
                .addSubcommand(new InspectCommand())
                .addSubcommand(new RenderCommand())
                .addSubcommand(new ExportCommand())
                .addSubcommand(new ImportCommand(maps))
                .addSubcommand(new NewCommand())
                .addSubcommand(new CompareCommand())
                .addSubcommand(new MergeCommand())
                .addSubcommand(new BuildMapsCommand())
                .setExecutionStrategy(AskedLanguage::run)
                .setParameterExceptionHandler(HelpWords::refuse)
                .setExecutionExceptionHandler((failure, command, parsed) -> tell(failure, command.getErr()));
        AskedLanguage.addTo(commandLine);
        HelpWords.translate(commandLine);
        return commandLine;
    }

    /** What the command line does without a word: opens what comes with the program. Failures are told alike. */
    public static int open(Window window, PrintWriter err) {
        Installation installation = Installation.current();
        try {
            return window.begin(new Opening(installation.dataset(), new MapRequest(installation.map())));
        } catch (UnreadableFileException | RuntimeException failure) {
            return tell(failure, err);
        }
    }

    private static int tell(Exception failure, PrintWriter err) {
        boolean expected = failure instanceof CommandException
                || failure instanceof UnreadableFileException
                || failure instanceof IOException
                || failure instanceof UncheckedIOException;
        err.println(tr(
                "dateline: {0}",
                expected
                        ? Failures.reason(failure)
                        : tr("something went wrong inside the program: {0}", Failures.oneLine(failure))));
        if (Boolean.getBoolean(DEBUG)) {
            failure.printStackTrace(err);
        }
        return ExitCode.COULD_NOT_RUN;
    }

    @Override
    public Integer call() throws UnreadableFileException {
        requireNoCommand();
        Optional<AskedSource> asked = askedOr(null, new DatabaseOptions());
        if (asked.isPresent()) {
            return window.ask(
                    asked.get(), new Opening(installation.dataset(), mapOr(new MapOptions()), null, texts, person));
        }
        Opening opening = new Opening(dataOr(null), mapOr(new MapOptions()), view, texts, person);
        return data == null && file == null && view == null ? window.begin(opening) : window.open(opening);
    }

    /** What is no file, and could be none, is a command that there is not. */
    private void requireNoCommand() {
        if (file != null && file.matches("[a-z-]+") && !Files.exists(Path.of(file))) {
            throw new NoSuchCommand(Objects.requireNonNull(spec).commandLine(), file);
        }
    }

    /**
     * The dataset to use: the one given to a subcommand, the one given to this command, or the program's own.
     *
     * @throws CommandException if that is no file, but an address of a database
     */
    Path dataOr(@Nullable String given) {
        Optional<String> named = namedOr(given);
        if (named.filter(AskedSource::isAddress).isPresent()) {
            throw new CommandException(
                    tr("--data: an address of a database is opened by the window, by `query` and by `export` only"));
        }
        named.map(Path::of)
                .filter(table -> SourceFiles.isTextTable(table) && Files.exists(table))
                .ifPresent(table -> {
                    throw new CommandException(tr(
                            "{0}: is a table, not a dataset. `import` makes a dataset of it; where it is too large for that, File > Open database, or --query \"SELECT * FROM files\" with `query` and `export`, asks it as it lies",
                            table));
                });
        return named.map(Path::of).orElseGet(installation::dataset);
    }

    /** The database to ask, if one is named by its address or by the options. */
    Optional<AskedSource> askedOr(@Nullable String given, DatabaseOptions options) {
        DatabaseOptions said = options.over(database);
        return said.asked(namedOr(given).orElseGet(() -> installation.dataset().toString()));
    }

    private Optional<String> namedOr(@Nullable String given) {
        if (data != null && file != null) {
            throw new CommandException(
                    Stream.of(data, file).anyMatch(AskedSource::isAddress)
                            ? tr("The data are named twice, with and without --data")
                            : tr("The dataset is named twice: {0} and --data {1}", file, data));
        }
        return Stream.of(Optional.ofNullable(given), Optional.ofNullable(data), Optional.ofNullable(file))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** In whose name marks are kept: the one given to a subcommand, the one given to this command, or that of the account. */
    String personOr(@Nullable String given) {
        return Optional.ofNullable(given).or(() -> Optional.ofNullable(person)).orElseGet(MarksStore::usualPerson);
    }

    /** The map to use: the one given to a subcommand, the one given to this command, or the program's own. */
    MapRequest mapOr(MapOptions given) {
        return given.over(map.over(new MapRequest(installation.map())));
    }

    /** Whether a map was given to a subcommand or to this command. */
    boolean isMapGiven(MapOptions given) {
        return given.nameMap() || map.nameMap();
    }

    /** Refused like what picocli itself cannot place, with the commands that are spelled alike. */
    private static final class NoSuchCommand extends UnmatchedArgumentException {

        private static final long serialVersionUID = 1;

        private final String word;

        NoSuchCommand(CommandLine commandLine, String word) {
            super(commandLine, List.of(word));
            this.word = word;
        }

        @Override
        public String getMessage() {
            return tr("There is neither a command nor a file of this name: {0}", word);
        }
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = DatelineCommand.class.getPackage().getImplementationVersion();
            return new String[] {tr("Dateline {0}", version == null ? tr("(not packaged)") : version)};
        }
    }
}
