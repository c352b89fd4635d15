package org.dateline.app;

import static org.dateline.language.Tr.tr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.app.command.Opening;
import org.dateline.app.source.DatabaseQuestion;
import org.dateline.app.start.WindowRest;
import org.dateline.background.Lane;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.database.AskedSource;
import org.dateline.language.Language;
import org.dateline.maps.LayerRequest;
import org.dateline.maps.MapRequest;
import org.dateline.problem.Loaded;
import org.dateline.settings.RecentFiles;
import org.dateline.settings.Settings;
import org.dateline.settings.Settings.PlaybackSettings;
import org.dateline.settings.WindowPlace;
import org.dateline.view.StartPage;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.FirstFrame;
import org.dateline.view.paragraph.WindowDirection;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Playback;
import org.dateline.viewmodel.PlaybackMode;
import org.dateline.viewmodel.line.MalformedViewException;
import org.dateline.viewmodel.line.ViewLine;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** What the window shows, one after the other: files, or the page that the program begins with. */
final class WindowContents implements StartPage.Actions {

    private final ProgramWindow window;
    private final Remembered remembered;
    private final Opening sample;
    private final FileOpening files;
    private final SourceOpening sources;
    private final ArchivedTexts texts;
    private final ReportAdding reports;
    private final FileCommands commands;
    private final VersionCommands versions;
    private final LayerCommands layers;
    private final Editing editing;
    private final Consumer<Opening> whole;
    private final WindowRest rest;

    /**
     * Shows nothing yet.
     *
     * @param sample what comes with the program
     * @param whole is told once files are shown as they were asked for, and all of the window is painted
     */
    WindowContents(ProgramWindow window, Remembered remembered, Opening sample, Consumer<Opening> whole) {
        this.whole = whole;
        this.window = window;
        this.remembered = remembered;
        this.sample = sample;
        files = new FileOpening(window, this::show, this::ask, this::begin);
        sources = new SourceOpening(window, this::fillInBeginning, files::refuse, this::begin);
        texts = new ArchivedTexts(window, sample.texts(), this::rememberNow);
        reports = new ReportAdding(window);
        versions = new VersionCommands(window, files);
        commands = new FileCommands(window, files, sources, texts, versions, reports);
        new Drops(window, reports, commands).accept(window.stage().getScene());
        layers = new LayerCommands(window, this::showWithLayers);
        editing = new Editing(window, this::refresh, commands::askForCopy);
        rest = WindowRest.of(window.stage(), window.background(), this::isMoving);
        window.folds().take(remembered.now().folds());
        window.folds()
                .chosenProperty()
                .subscribe((before, now) ->
                        remembered.change(all -> all.withFolds(window.folds().byId())));
    }

    FileOpening files() {
        return files;
    }

    /** Shows the page that the program begins with; what is wrong with the settings stands there too. */
    void begin(String refusal) {
        List<RecentFiles> recent = remembered.now().recent();
        String words = refusal.isEmpty() ? remembered.broken().orElse("") : refusal;
        StartPage page = new StartPage(words, recent, this);
        window.showMeanwhile(page);
        page.takeKeyboard();
        if (StartupTrial.isWanted()) {
            FirstFrame.whenPainted(window.stage().getScene(), StartupTrial::reportPage);
        }
        // A file may lie on a disk that answers late
        window.background().run(Lane.STARTING, () -> missing(recent), page::markMissing, failed -> {});
    }

    private static Set<Path> missing(List<RecentFiles> recent) {
        return recent.stream()
                .map(RecentFiles::data)
                .filter(data -> !Files.exists(data))
                .collect(Collectors.toSet());
    }

    @Override
    public void openDataset() {
        commands.openDataset();
    }

    @Override
    public void importEvents() {
        commands.importEvents();
    }

    @Override
    public void beginDataset() {
        versions.begin();
    }

    @Override
    public void openSample() {
        files.open(sample, List.of());
    }

    @Override
    public void open(RecentFiles recent) {
        if (window.mayLeave()) {
            MapRequest map = new MapRequest(
                    recent.map(),
                    recent.idField(),
                    recent.nameField(),
                    recent.layers().stream().map(LayerRequest::parse).toList());
            files.open(new Opening(recent.data(), map, recent.view(), recent.texts(), null), List.of());
        }
    }

    private void fillIn(CommandTable<MainCommand> table) {
        commands.fillIn(table);
        versions.fillIn(table);
        layers.fillIn(table);
        fillInOpening(table);
    }

    @Override
    public void fillInBeginning(CommandTable<MainCommand> table) {
        table.put(MainCommand.OPEN_DATASET, this::openDataset);
        table.put(MainCommand.OPEN_DATABASE, commands::openDatabase);
        table.put(MainCommand.IMPORT, this::importEvents);
        table.put(MainCommand.NEW_DATASET, this::beginDataset);
        fillInOpening(table);
    }

    private void fillInOpening(CommandTable<MainCommand> table) {
        table.put(MainCommand.OPEN_RECENT, this::askForRecent);
        table.put(MainCommand.LANGUAGE, this::chooseLanguage);
        table.vary(MainCommand.LANGUAGE, () -> SpokenLanguage.others(this::choose));
    }

    @Override
    public void chooseLanguage() {
        if (window.mayLeave()) {
            SpokenLanguage.ask(window.stage()).ifPresent(this::speak);
        }
    }

    private void choose(String tag) {
        if (window.mayLeave()) {
            SpokenLanguage.of(window.stage(), tag).ifPresent(this::speak);
        }
    }

    /** Speaks another language from now on; what is shown is opened again, since all its words are others. */
    private void speak(Loaded<Language> language) {
        SpokenLanguage.speak(language);
        WindowDirection.give(window.stage().getScene());
        remembered.change(all -> all.withLanguage(language.value().tag()));
        Optional<RecentFiles> shown = window.shown().map(this::recentNow);
        shown.ifPresentOrElse(this::open, () -> begin(SpokenLanguage.broken(language)));
    }

    private RecentFiles recentNow(ProgramWindow.Shown shown) {
        return recent(shown, shown.viewLine());
    }

    private void askForRecent() {
        RecentDialog.ask(window.stage(), remembered.now().recent()).ifPresent(this::open);
    }

    private void refresh(Workspace changed, MapLayers layers) {
        window.shown().ifPresent(before -> {
            ProgramWindow.Shown now = window.refresh(before, changed, layers, context -> fillIn(context.commands()));
            followMotion(now);
            texts.checkAgain(now);
        });
    }

    private void showWithLayers(ProgramWindow.Shown before, Workspace workspace, MapLayers projected, MapRequest map) {
        Opened opened = before.opened().on(map, workspace, projected);
        ProgramWindow.Shown now = window.refresh(before, opened, context -> fillIn(context.commands()));
        followMotion(now);
        texts.checkAgain(now);
    }

    /** Asks for events that are not read, in the place of files that are shown. */
    private void ask(Opening asked) {
        sources.open(asked.data(), asked.map(), window.atHand().zone());
    }

    /** Asks a database of which no file says what its columns mean. */
    void ask(AskedSource asked) {
        ProgramWindow.AtHand atHand = window.atHand();
        sources.open(new DatabaseQuestion.Answer(asked, Optional.empty(), false), atHand.map(), atHand.zone());
    }

    /** Shows files as they were asked for, in the place of those before. */
    void show(Opened opened, Opening asked) {
        rest.touch();
        sources.leave();
        window.shown().ifPresent(before -> remembered.change(leaving(before)));
        ProgramWindow.Shown shown = window.show(opened, context -> {
            fillIn(context.commands());
            prepare(context, asked);
        });
        followMotion(shown);
        useTexts(shown, asked);
        FirstFrame.whenPainted(window.stage().getScene(), () -> painted(shown, asked));
        texts.check(shown);
        remembered.change(all -> all.opened(recent(
                shown, all.of(absolute(opened.data())).map(RecentFiles::view).orElse(null))));
    }

    /** The folder that was asked for, else that with which the dataset was shown last, else that of the dataset before. */
    private void useTexts(ProgramWindow.Shown shown, Opening asked) {
        Optional<Path> before = remembered.now().of(absolute(shown.data())).map(RecentFiles::texts);
        if (asked.texts() != null || before.filter(Files::isDirectory).isPresent()) {
            texts.use(asked.texts() != null ? asked.texts() : before.orElseThrow());
        } else {
            before.ifPresent(gone -> shown.context()
                    .notice()
                    .say(tr("The folder with the archived texts is not there any more: {0}", gone)));
        }
    }

    private void prepare(WindowContext context, Opening asked) {
        DatelineViewModel model = context.model();
        Playback playback = model.playback();
        PlaybackSettings wanted = remembered.now().playback();
        playback.setSpeed(wanted.speed());
        playback.loop(wanted.looping());
        playback.play(wanted.growing() ? PlaybackMode.GROWING : PlaybackMode.MOVING);
        remembered.tell(context.notice()::say);
        if (asked.view() != null) {
            try {
                ViewLine line = new ViewLine(model.workspace().dataset());
                model.show(line.parse(asked.view()));
                line.screen(asked.view()).ifPresent(model::show);
            } catch (MalformedViewException malformed) {
                // The dataset has changed since
                context.notice()
                        .say(tr(
                                "The view that was shown last is no view of this dataset now. {0}",
                                malformed.getMessage()));
            }
        }
    }

    private void followMotion(ProgramWindow.Shown shown) {
        shown.view().reducedMotionProperty().set(remembered.now().lessMotion());
        shown.view()
                .reducedMotionProperty()
                .subscribe((before, now) -> remembered.change(all -> all.withLessMotion(now)));
    }

    /** Whether a file is being opened, or time is played. */
    private boolean isMoving() {
        return files.isOpening()
                || window.shown()
                        .filter(now -> now.context()
                                .model()
                                .playback()
                                .playingProperty()
                                .get())
                        .isPresent();
    }

    /** The window shows what it opened with; what can wait has waited until now. */
    private void painted(ProgramWindow.Shown shown, Opening asked) {
        if (StartupTrial.isWanted()) {
            StartupTrial.report();
        }
        shown.view().complete();
        // Lays out the rest too, whose classes a trial is to have used
        shown.view().focusList();
        if (StartupTrial.endsHere()) {
            FirstFrame.whenPainted(window.stage().getScene(), () -> {
                StartupTrial.reportWhole();
                StartupTrial.next()
                        .ifPresentOrElse(
                                file -> files.open(new Opening(file, shown.map()), List.of()), StartupTrial::rest);
            });
            return;
        }
        FirstFrame.whenPainted(window.stage().getScene(), () -> whole.accept(asked));
        window.painted();
        editing.follow(shown);
        reports.offer(shown);
        if (!remembered.now().hintsSeen() && !StartupTrial.isWanted()) {
            shown.view().showHints(() -> remembered.change(Settings::withHintsSeen));
        }
        remembered.broken().or(SpokenLanguage::wrong).ifPresent(shown.context().notice()::say);
    }

    /** Remembers what is shown and with what, as soon as that changes. */
    private void rememberNow() {
        window.shown().ifPresent(shown -> remembered.change(leaving(shown)));
    }

    /** Remembers all that changed without being remembered at once, before the window closes. */
    void rememberAtLast(Optional<WindowPlace> place) {
        UnaryOperator<Settings> left = window.shown().map(this::leaving).orElse(UnaryOperator.identity());
        remembered.changeAtLast(
                all -> place.map(known -> left.apply(all).withWindow(known)).orElseGet(() -> left.apply(all)));
    }

    /** What is to be remembered of what is shown when something else will be. */
    private UnaryOperator<Settings> leaving(ProgramWindow.Shown shown) {
        DatelineViewModel model = shown.context().model();
        RecentFiles files = recentNow(shown);
        Playback playback = model.playback();
        PlaybackSettings played = new PlaybackSettings(
                playback.speedProperty().get(),
                playback.loopingProperty().get(),
                playback.modeProperty().get() == PlaybackMode.GROWING);
        Optional<String> person = window.chosenPerson();
        return all -> person.map(all::withPerson).orElse(all).opened(files).withPlayback(played);
    }

    private RecentFiles recent(ProgramWindow.Shown shown, @Nullable String view) {
        MapRequest map = shown.map();
        return new RecentFiles(
                absolute(shown.data()),
                absolute(map.map()),
                map.idField(),
                map.nameField(),
                map.layers().stream()
                        .map(LayerRequest::absolute)
                        .map(LayerRequest::text)
                        .toList(),
                texts.chosen().map(WindowContents::absolute).orElse(null),
                view);
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
