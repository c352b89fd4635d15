package org.dateline.control.map.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import org.dateline.control.map.content.MapDensity;
import org.dateline.control.map.symbol.SymbolGroups;
import org.dateline.geo.LabelLayout;
import org.jspecify.annotations.Nullable;

/**
 * The map as sheets, one above the other; see {@link MapSheet} for how to add one. At rest each is drawn when something has
 * changed that it depends on. While the map is on its way the sheets are moved or, where it zooms, the lower ones stretched.
 */
public final class MapSheets {

    private final SymbolGroups groups = new SymbolGroups(MapSheet.MARGIN);
    private final MapSheet land = new CanvasSheet<>(new LandPainter());
    private final NamePainter names = new NamePainter(groups);
    private final DensitySheet density;
    private final MapSheet stretched;
    private final MapSheet beneathDensity;
    private final MapSheet aboveDensity;
    private final MapSheet words;
    private final MapSheet onTop;
    private final ZoomPicture zooming;
    private final RestingPicture resting;
    private final List<Node> nodes;
    private @Nullable MapScene drawn;

    /** @param meaning is told what squares mean that stand for symbols, or that there are none */
    public MapSheets(Consumer<Optional<MapDensity>> meaning) {
        beneathDensity = new SheetGroup(
                land, new CanvasSheet<>(new ShadingPainter()), new CanvasSheet<>(new ReferencePainter()));
        density = new DensitySheet(groups, meaning);
        aboveDensity = new SheetGroup(new CanvasSheet<>(new LinePainter()), new CanvasSheet<>(new OutlinePainter()));
        words = new SheetGroup(new CanvasSheet<>(names));
        onTop = new SheetGroup(
                new SymbolTiles(scene -> SymbolMarks.of(groups, names.placed(), scene)), new ScaleSheet());

        stretched = new SheetGroup(beneathDensity, density, aboveDensity);
        zooming = new ZoomPicture(stretched);
        Group belowSymbols = new Group(stretched.node(), zooming.node(), words.node());
        belowSymbols.setManaged(false);
        resting = new RestingPicture(belowSymbols, beneathDensity, aboveDensity, words);
        nodes = List.of(belowSymbols, resting.node(), onTop.node());
    }

    /** What is put on the screen, the lowest first. */
    public List<Node> nodes() {
        return nodes;
    }

    /** The symbols and how they are joined, as they were last drawn. */
    public SymbolGroups groups() {
        return groups;
    }

    /** The names that found room, as drawn; names of the land around are not among them. */
    public List<String> namesShown() {
        return names.placed().stream().map(LabelLayout.Placed::text).toList();
    }

    /** How often the land was drawn up to now. */
    public int landDrawings() {
        return land.drawings();
    }

    /** Draws what is not yet as in the scene, or moves what is drawn where that does. */
    public void show(MapScene scene) {
        MapScene before = drawn;
        if (before == null || scene.isAtRest()) {
            zooming.putAway();
            draw(scene);
        } else if (!before.isOfScale(scene.view())) {
            zoom(scene, before);
        } else {
            zooming.putAway();
            draw(before.reaches(scene.view()) ? scene.at(before.view()) : scene);
            List.of(stretched, words, onTop).forEach(sheet -> sheet.follow(scene.view()));
        }
    }

    private void draw(MapScene scene) {
        groups.join(scene.layers().events().points(), scene.view(), scene.content());
        boolean rests = rests(scene);
        drawn = scene;
        if (rests) {
            density.clear();
        } else {
            resting.putAway();
            density.draw(scene);
        }
        List.of(beneathDensity, aboveDensity, words, onTop).forEach(sheet -> sheet.draw(scene));
        if (rests) {
            density.squares(scene).ifPresent(squares -> resting.show(scene, squares));
        }
    }

    /** Whether the picture at rest is worth its while: squares follow a window that has moved since all else was drawn. */
    private boolean rests(MapScene scene) {
        MapScene before = drawn;
        return before != null
                && scene.isAtRest()
                && groups.isDense()
                && scene.isOfSameGround(before)
                && (resting.isShown() || scene.content() != before.content());
    }

    /** Stretches a picture of the lower sheets, which are drawn anew only where it does not fill the screen. */
    private void zoom(MapScene scene, MapScene before) {
        if (!zooming.isShown()) {
            resting.putAway();
            density.draw(before);
            zooming.take(before.view());
        }
        groups.join(scene.layers().events().points(), scene.view(), scene.content());
        if (!zooming.covers(scene.view())) {
            zooming.putAway();
            stretched.draw(scene);
            drawn = scene;
            zooming.take(scene.view());
        }
        zooming.follow(scene.view());
        words.draw(scene);
        onTop.draw(scene);
    }
}
