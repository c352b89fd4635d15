package org.dateline.app;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.app.source.SourceAccess;
import org.dateline.background.Lane;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.database.Engine;
import org.dateline.database.SourceFiles;
import org.dateline.maps.MapRequest;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.cube.Dimension;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.source.SourceView;
import org.dateline.viewmodel.source.SourceViewModel;
import org.dateline.workspace.PlacesOfSource;
import org.dateline.workspace.Workspace;

/** Opens what names events that stay in a database, and shows it in the place of all else. */
final class SourceOpening {

    private final ProgramWindow window;
    private final Consumer<CommandTable<MainCommand>> fillIn;
    private final Consumer<String> refuse;
    private final SourceAccess access = new SourceAccess();
    private Optional<SourceViewModel> shown = Optional.empty();

    /** Places on a map, and that in its plane. */
    private record OnMap(PlacesOfSource places, MapLayers layers) {}

    /**
     * @param fillIn puts in the commands that can be given there
     * @param refuse says why something cannot be opened
     */
    SourceOpening(ProgramWindow window, Consumer<CommandTable<MainCommand>> fillIn, Consumer<String> refuse) {
        this.window = window;
        this.fillIn = fillIn;
        this.refuse = refuse;
    }

    /** Opens a source file, or a table itself. */
    void open(Path file, MapRequest map, ZoneId zone) {
        window.background()
                .run(
                        Lane.OPENING,
                        () -> SourceFiles.open(file, zone, access),
                        opened -> show(opened.engine(), map),
                        failed -> refuse.accept(String.valueOf(failed.getMessage())));
    }

    private void show(Engine engine, MapRequest map) {
        leave();
        window.leave();
        SourceViewModel model = new SourceViewModel(engine, window.background());
        shown = Optional.of(model);
        SourceView view = new SourceView(model, window.theme(), fillIn);
        window.showMeanwhile(view);
        // Otherwise the search would have the keyboard, and its ring
        view.requestFocus();
        window.stage().setTitle(tr("{0} \u2013 Dateline", engine.source().title()));
        place(view, () -> PlacesOfSource.none(map));
        AtomicReference<List<String>> placed = new AtomicReference<>(List.of());
        model.knownProperty()
                .subscribe(step -> step.filter(known -> known.survey().pairs().containsKey(Dimension.PLACES))
                        .filter(known -> !known.survey().keys().places().equals(placed.get()))
                        .ifPresent(known -> {
                            placed.set(known.survey().keys().places());
                            place(view, () -> PlacesOfSource.on(
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
