package org.dateline.control.map.sheet;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapDensity;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.raster.PixelPicture;
import org.dateline.control.map.symbol.Squares;
import org.dateline.control.map.symbol.SymbolGroups;
import org.dateline.geo.Viewport;
import org.dateline.query.PointTally;
import org.jspecify.annotations.Nullable;

/** The sheet of the squares that stand for symbols which would cover one another. */
final class DensitySheet implements MapSheet {

    private record Drawn(Viewport view, MapPalette palette, double sharpness, int joined) {}

    private final PixelPicture picture = new PixelPicture();
    private final SymbolGroups groups;
    private final Consumer<Optional<MapDensity>> meaning;
    /** Of what the squares have over the whole span, so that classes stay the same while the window moves. */
    private final Memo<Squares, PointTally, ShadeClasses> classes = new Memo<>((squares, wholeSpan) -> ShadeClasses.of(
            Arrays.stream(squares.count(wholeSpan).shown()).asDoubleStream().toArray()));

    private @Nullable Drawn drawn;
    private int drawings;

    /** @param meaning is told what the squares mean, or that there are none */
    DensitySheet(SymbolGroups groups, Consumer<Optional<MapDensity>> meaning) {
        this.groups = groups;
        this.meaning = meaning;
    }

    @Override
    public Node node() {
        return picture.node();
    }

    @Override
    public int drawings() {
        return drawings;
    }

    @Override
    public void draw(MapScene scene) {
        Drawn wanted = new Drawn(scene.view(), scene.palette(), scene.sharpness(), groups.joined());
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            drawings++;
            squares(scene).ifPresentOrElse(squares -> paint(scene, squares), picture::putAway);
        }
        follow(scene.view());
    }

    private void paint(MapScene scene, DensityPainter squares) {
        Viewport wide = squares.squares().view();
        if (!picture.resize(wide.width(), wide.height(), scene.sharpness())) {
            Arrays.fill(picture.pixels().argb(), 0);
        }
        squares.paint(picture.pixels(), scene.palette(), 0, 0, scene.sharpness());
        picture.show();
    }

    /** Leaves nothing to be seen until it is drawn again. */
    void clear() {
        picture.putAway();
        drawn = null;
    }

    @Override
    public void follow(Viewport view) {
        if (drawn != null) {
            CanvasSheet.place(picture.node(), drawn.view, view);
        }
    }

    /** The squares that stand for symbols, if so, of which it says then what they mean. */
    Optional<DensityPainter> squares(MapScene scene) {
        MapContent content = scene.content();
        PointTally shown = content.points();
        if (!groups.isDense() || shown == null) {
            meaning.accept(Optional.empty());
            return Optional.empty();
        }
        Squares squares = groups.squares(CanvasSheet.wide(scene.view()));
        PointTally wholeSpan = content.wholeSpan();
        ShadeClasses shades = wholeSpan == null ? ShadeClasses.FEW : classes.of(squares, wholeSpan);
        meaning.accept(Optional.of(new MapDensity(shades, kilometres(squares, scene))));
        return Optional.of(new DensityPainter(squares, squares.count(shown), shades));
    }

    private static double kilometres(Squares squares, MapScene scene) {
        double stretch = scene.layers()
                .projection()
                .scaleAt(scene.view().centreX(), scene.view().centreY());
        return squares.metres() / (stretch > 0 ? stretch : 1) / 1000;
    }
}
