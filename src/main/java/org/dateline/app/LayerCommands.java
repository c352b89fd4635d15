package org.dateline.app;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.background.Lane;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.geo.ReferenceLayer;
import org.dateline.maps.LayerRequest;
import org.dateline.maps.MapReader;
import org.dateline.maps.MapRequest;
import org.dateline.maps.ReferenceLayerReader;
import org.dateline.maps.layer.SeveralLayersException;
import org.dateline.problem.Failures;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;
import org.dateline.view.MainView;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.workspace.Workspace;

/** Adds layers to the map that is shown; all else in the window stays as it is. */
final class LayerCommands {

    private final ProgramWindow window;
    private final Refreshing refreshing;

    /** Shows what was shown with more on its map. */
    interface Refreshing {
        void show(ProgramWindow.Shown before, Workspace workspace, MapLayers layers, MapRequest map);
    }

    private record Added(Workspace workspace, MapLayers layers, MapRequest map) {}

    LayerCommands(ProgramWindow window, Refreshing refreshing) {
        this.window = window;
        this.refreshing = refreshing;
    }

    void fillIn(CommandTable<MainCommand> commands) {
        commands.put(MainCommand.ADD_LAYER, () -> window.shown().ifPresent(this::ask));
    }

    private void ask(ProgramWindow.Shown shown) {
        Path near = shown.map().layers().stream()
                .map(LayerRequest::file)
                .findFirst()
                .orElse(shown.map().file());
        new FileQuestion(window.stage(), tr("Add a layer to the map"), near)
                .toOpen(FileQuestion.MAPS)
                .ifPresent(file -> add(shown, new LayerRequest(file)));
    }

    /** Reads a layer in the background and draws it above the others; asks which if there are several, and says so if it cannot be read. */
    void add(ProgramWindow.Shown shown, LayerRequest wanted) {
        window.background()
                .run(
                        Lane.REFRESHING,
                        () -> read(shown, wanted),
                        added -> window.shown()
                                .filter(now -> now == shown)
                                .ifPresent(now -> refreshing.show(now, added.workspace(), added.layers(), added.map())),
                        failure -> failed(shown, wanted, failure));
    }

    private void failed(ProgramWindow.Shown shown, LayerRequest wanted, Exception failure) {
        if (failure instanceof SeveralLayersException several) {
            FileQuestion.layer(window.stage(), several)
                    .ifPresent(layer -> add(shown, new LayerRequest(layer, wanted.labelField())));
            return;
        }
        ProgramWindow.tell(
                window.stage(),
                failure instanceof UnreadableFileException
                        ? String.valueOf(failure.getMessage())
                        : tr("The layer cannot be read: {0}", Failures.reason(failure)));
    }

    private static Added read(ProgramWindow.Shown shown, LayerRequest wanted) throws UnreadableFileException {
        Workspace workspace = shown.opened().workspace();
        Loaded<ReferenceLayer> layer = new ReferenceLayerReader(new MapReader()).read(wanted);
        List<ReferenceLayer> all = new ArrayList<>(List.of(layer.value()));
        workspace.map().references().stream()
                .filter(other -> !other.id().equals(layer.value().id()))
                .forEach(all::add);
        Workspace with = workspace.with(workspace.map().withReferences(all)).withProblems(layer.problems());
        return new Added(with, MainView.prepareMap(with), shown.map().with(wanted));
    }
}
