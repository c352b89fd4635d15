package org.dateline.app;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import org.dateline.app.command.DatasetCommand;
import org.dateline.app.command.DatelineCommand;
import org.dateline.app.command.Opening;
import org.dateline.app.command.Picture;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.PictureSize;
import org.dateline.data.DatasetReader;
import org.dateline.database.AskedSource;
import org.dateline.database.SourceFiles;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.maps.MapRequest;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;
import org.dateline.settings.Settings;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.ViewState;
import org.dateline.workspace.Workspace;
import org.dateline.workspace.WorkspaceReader;
import org.jspecify.annotations.Nullable;

/** What the program does without a subcommand: it opens the window or, where there is no display, draws what it would show. */
final class WindowCommand implements DatelineCommand.Window {

    private final PrintWriter out;
    private final Supplier<Loaded<Settings>> settings;

    /** @param settings gives what was remembered when the program was started, and what is wrong with that */
    WindowCommand(PrintWriter out, Supplier<Loaded<Settings>> settings) {
        this.out = out;
        this.settings = settings;
    }

    @Override
    public int begin(Opening sample) throws UnreadableFileException {
        return Display.isThere() && !StartupTrial.opensFiles()
                ? launch(sample, DatelineApplication.beginning(sample))
                : open(sample);
    }

    @Override
    public int open(Opening opening) throws UnreadableFileException {
        Path data = opening.data();
        MapRequest map = opening.map();
        String view = opening.view();
        if (opening.texts() != null) {
            CheckedTexts.requireFolder(opening.texts());
        }
        if (SourceFiles.isSource(data)) {
            return ask(opening);
        }
        if (!Display.isThere()) {
            Workspace workspace = WorkspaceReader.read(data, map);
            Path file = pictureFile();
            Optional<ViewState> saved =
                    Optional.ofNullable(view).map(line -> DatasetCommand.view(workspace.dataset(), line));
            new Picture(Theme.LIGHT, false, model -> saved.ifPresent(model::show))
                    .write(workspace, PictureSize.OF_THE_WINDOW, file);
            out.println(tr("There is no display: drew the opening view to {0}", file));
            return ExitCode.FINE;
        }
        requireReadable(data);
        requireReadable(map.file());
        if (view != null) {
            // Refused before a window opens
            DatasetCommand.view(DatasetReader.read(data).value(), view);
        }
        StartupTrial.prepare(opening);
        Opening named = named(opening);
        DatelineApplication.readAhead(named, settings);
        return launch(opening, DatelineApplication.arguments(named));
    }

    /** What is asked for instead of being read is not read ahead either. */
    private int ask(Opening opening) throws UnreadableFileException {
        if (!Display.isThere()) {
            throw new CommandException(tr("there is no display to show a database on; `query` counts its events"));
        }
        requireReadable(opening.data());
        requireReadable(opening.map().file());
        return launch(opening, DatelineApplication.arguments(named(opening)));
    }

    @Override
    public int ask(AskedSource asked, Opening with) throws UnreadableFileException {
        if (!Display.isThere()) {
            return DatelineCommand.Window.super.ask(asked, with);
        }
        requireReadable(with.map().file());
        DatelineApplication.askFor(asked);
        try {
            return launch(DatelineApplication.arguments(named(with)));
        } catch (UnsupportedOperationException noWindows) {
            throw new CommandException(tr("no window can be opened here: {0}", noWindows.getMessage()));
        }
    }

    /** In the name that was chosen last, where none is given. */
    private Opening named(Opening opening) {
        String chosen = opening.person() == null && !StartupTrial.isWanted()
                ? settings.get().value().person()
                : opening.person();
        return new Opening(opening.data(), opening.map(), opening.view(), opening.texts(), chosen);
    }

    private int launch(Opening opening, String[] arguments) {
        try {
            return launch(arguments);
        } catch (UnsupportedOperationException noWindows) {
            return drawInAnotherProcess(opening.data(), opening.map(), opening.view(), noWindows);
        }
    }

    private int launch(String[] arguments) {
        DatelineApplication.remember(settings);
        Application.launch(DatelineApplication.class, arguments);
        return ExitCode.FINE;
    }

    /** For a display that windows cannot be opened on, as without GTK: the toolkit cannot be started a second time. */
    private int drawInAnotherProcess(
            Path data, MapRequest map, @Nullable String view, UnsupportedOperationException reason) {
        Path file = pictureFile();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "render",
                "--data=" + data,
                "--map=" + map.map(),
                "--out=" + file,
                "--width=" + PictureSize.OF_THE_WINDOW.width(),
                "--height=" + PictureSize.OF_THE_WINDOW.height()));
        Stream.ofNullable(view).map(line -> "--view=" + line).forEach(command::add);
        Stream.ofNullable(map.idField()).map(field -> "--map-id=" + field).forEach(command::add);
        Stream.ofNullable(map.nameField()).map(field -> "--map-name=" + field).forEach(command::add);
        try {
            int exitCode = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            if (exitCode == ExitCode.FINE) {
                out.println(tr(
                        "No window can be opened here ({0}): drew the opening view to {1}", reason.getMessage(), file));
            }
            return exitCode;
        } catch (IOException failed) {
            throw new CommandException(tr("no window can be opened here: {0}", reason.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return ExitCode.COULD_NOT_RUN;
        }
    }

    private static void requireReadable(Path file) throws UnreadableFileException {
        if (!Files.isReadable(file)) {
            throw new UnreadableFileException(
                    file.toString(), Files.exists(file) ? tr("cannot be read") : tr("there is no such file"), null);
        }
    }

    private static Path pictureFile() {
        Path target = Path.of("target");
        return Files.isDirectory(target) ? target.resolve("dateline.png") : Path.of("dateline.png");
    }
}
