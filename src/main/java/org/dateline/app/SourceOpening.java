package org.dateline.app;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Alert.AlertType;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.dateline.app.source.DatabaseQuestion;
import org.dateline.app.source.SourceAccess;
import org.dateline.background.Lane;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.database.AskedSource;
import org.dateline.database.Engine;
import org.dateline.database.EngineException;
import org.dateline.database.EventSource;
import org.dateline.database.SourceFiles;
import org.dateline.maps.MapRequest;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.cube.Dimension;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.imports.DatabaseGuide;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.source.SourceView;
import org.dateline.viewmodel.source.SourceGuideViewModel;
import org.dateline.viewmodel.source.SourceViewModel;
import org.dateline.workspace.PlacesOfSource;
import org.dateline.workspace.Workspace;

/** Opens what names events that stay in a database, and shows it in the place of all else. */
final class SourceOpening {

    private static final int MOST_TOLD = 6;

    private final ProgramWindow window;
    private final Consumer<CommandTable<MainCommand>> fillIn;
    private final Consumer<String> refuse;
    private final Consumer<String> begin;
    private final SourceAccess access = new SourceAccess();
    private Optional<SourceViewModel> shown = Optional.empty();

    /** Places on a map, and that in its plane. */
    private record OnMap(PlacesOfSource places, MapLayers layers) {}

    /**
     * @param fillIn puts in the commands that can be given there
     * @param refuse says why something cannot be opened
     * @param begin shows the page that the program begins with, with the reason why there is nothing else, or an empty text
     */
    SourceOpening(
            ProgramWindow window,
            Consumer<CommandTable<MainCommand>> fillIn,
            Consumer<String> refuse,
            Consumer<String> begin) {
        this.window = window;
        this.begin = begin;
        this.fillIn = fillIn;
        this.refuse = refuse;
    }

    /** Opens a source file, or a table itself. */
    void open(Path file, MapRequest map, ZoneId zone) {
        Optional<Path> sourceFile = Optional.of(file).filter(SourceFiles::saysColumns);
        open(new DatabaseQuestion.Answer(SourceFiles.asked(file), sourceFile, false), map, zone);
    }

    /** Opens a database; where it is not clear which of its tables is meant, or what their columns stand for, that is asked first. */
    void open(DatabaseQuestion.Answer wanted, MapRequest map, ZoneId zone) {
        AskedSource asked = wanted.asked();
        if (wanted.showsColumns() && wanted.sourceFile().isEmpty()) {
            guide(asked, Optional.empty(), map, zone);
            return;
        }
        window.background()
                .run(
                        Lane.OPENING,
                        () -> wanted.sourceFile().isPresent()
                                ? SourceFiles.open(wanted.sourceFile().get(), zone, access)
                                : SourceFiles.open(asked, zone, access),
                        opened -> {
                            if (wanted.showsColumns()) {
                                guide(opened.engine(), map);
                            } else if (opened.isSure()) {
                                show(opened.engine(), map);
                                tell(opened.problems());
                            } else {
                                guide(asked, Optional.empty(), map, zone);
                            }
                        },
                        failed -> refuse(failed, wanted, map, zone));
    }

    private void tell(List<Problem> problems) {
        if (!problems.isEmpty()) {
            String words =
                    problems.stream().limit(MOST_TOLD).map(Problem::describe).collect(Collectors.joining("\n"));
            OwnedDialog.alert(
                            window.stage(),
                            AlertType.WARNING,
                            trn(
                                    problems.size(),
                                    "{0} problem in what says where the events are",
                                    "{0} problems in what says where the events are"),
                            words)
                    .show();
        }
    }

    private void refuse(Exception failed, DatabaseQuestion.Answer wanted, MapRequest map, ZoneId zone) {
        String message = String.valueOf(failed.getMessage());
        EngineException.Reason reason = failed instanceof EngineException told ? told.reason() : null;
        if (reason == EngineException.Reason.UNDECIDED) {
            guide(wanted.asked(), Optional.empty(), map, zone);
        } else if (access.goesOn(reason, message, wanted.asked().at(), window.stage())) {
            open(wanted, map, zone);
        } else if (shown.isPresent() || window.shown().isPresent()) {
            OwnedDialog.alert(window.stage(), AlertType.ERROR, tr("This database cannot be opened"), message)
                    .showAndWait();
        } else {
            begin.accept(tr("This database cannot be opened. {0}", message));
        }
    }

    /** Shows what the columns of a database that is open stand for, to be changed. */
    private void guide(Engine engine, MapRequest map) {
        EventSource source = engine.source();
        guide(engine.asked(), Optional.of(source), map, source.zone());
    }

    private void guide(AskedSource asked, Optional<EventSource> known, MapRequest map, ZoneId zone) {
        SourceGuideViewModel model = new SourceGuideViewModel(asked, known, zone, access, window.background());
        Guided guided = new Guided(map, zone);
        Stage stage = DatabaseGuide.show(window.stage(), model, guided);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden -> Platform.runLater(guided::left));
        access.follow(model, stage);
    }

    /** What the guide asks of the program. */
    private final class Guided implements DatabaseGuide.Actions {

        private final MapRequest map;
        private final ZoneId zone;
        private boolean goesOn;

        Guided(MapRequest map, ZoneId zone) {
            this.map = map;
            this.zone = zone;
        }

        @Override
        public Optional<Path> chooseSource(Window owner, Path suggested) {
            return new FileQuestion(owner, tr("Save the source file"), suggested)
                    .toSave(FileQuestion.SOURCES, String.valueOf(suggested.getFileName()));
        }

        @Override
        public void open(Path source) {
            goesOn = true;
            SourceOpening.this.open(source, map, zone);
        }

        @Override
        public void open(Engine engine) {
            goesOn = true;
            show(engine, map);
        }

        /** Where nothing was shown before, and nothing is to be now, there is the page to begin with. */
        void left() {
            if (!goesOn && shown.isEmpty() && window.shown().isEmpty()) {
                begin.accept("");
            }
        }
    }

    private void show(Engine engine, MapRequest map) {
        leave();
        window.leave();
        SourceViewModel model = new SourceViewModel(engine, window.background());
        shown = Optional.of(model);
        SourceView view = new SourceView(model, window.theme(), window.folds(), fillIn);
        window.showMeanwhile(view);
        // Otherwise the search would have the keyboard, and its ring
        view.requestFocus();
        view.offerColumns(() -> guide(engine, map));
        window.stage().setTitle(tr("{0} \u2013 Dateline", engine.source().title()));
        place(view, () -> PlacesOfSource.none(map));
        AtomicReference<List<String>> placed = new AtomicReference<>(List.of());
        model.knownProperty()
                .subscribe(step -> step.filter(known -> known.survey().pairs().containsKey(Dimension.PLACES))
                        .filter(known -> !known.survey().keys().places().equals(placed.get()))
                        .ifPresent(known -> {
                            placed.set(known.survey().keys().places());
                            place(
                                    view,
                                    () -> PlacesOfSource.on(
                                            map,
                                            known.survey(),
                                            engine.source().places().list()));
                        }));
        access.follow(model, window.stage());
        model.open();
    }

    /** Finds places on a map. */
    private interface Finding {
        PlacesOfSource find() throws UnreadableFileException;
    }

    private void place(SourceView view, Finding finding) {
        window.background()
                .run(
                        Lane.STARTING,
                        () -> onMap(finding.find()),
                        found -> view.show(found.places(), found.layers()),
                        failed -> refuse.accept(String.valueOf(failed.getMessage())));
    }

    private static OnMap onMap(PlacesOfSource places) {
        Workspace.OpenedMap on = places.map();
        return new OnMap(
                places,
                MapLayers.of(
                        on.areas(),
                        on.context(),
                        on.projection(),
                        places.areas().stream().collect(Collectors.toSet()),
                        Map.of(),
                        on.areas().attribution()));
    }

    /** Leaves off what is asked, as something else is shown. */
    void leave() {
        shown.ifPresent(SourceViewModel::abandon);
        shown = Optional.empty();
    }
}
