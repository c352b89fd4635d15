package org.dateline.view.map;

import static java.util.Objects.requireNonNull;
import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.view.fold.Fold;
import org.dateline.view.fold.Folds;
import org.dateline.viewmodel.DatelineViewModel;

/**
 * The boxes at the left of the map: the events that no area of it has, and the legend, or in its place what the shades mean in few lines.
 * Both can be put away, and are where they would cover too much of a small map.
 */
final class MapBoxes {

    private static final double GAPS = 50;
    private static final double BETWEEN = 6;
    /** So much of the lower edge of the map its boxes leave free. */
    private static final double FOOT = 22;

    private final DatelineViewModel model;
    private final Folds folds;
    private final WideBox wide;
    private final LegendBox legend;
    private final ShadeStrip briefly;
    private final boolean hasWide;
    private final BoxFold wideFold;
    private final BoxFold legendFold;
    private boolean forPrint;
    private boolean legendIsKept;
    private boolean legendIsLeftOut;

    MapBoxes(DatelineViewModel model, WideBox wide, LegendBox legend, ShadeStrip briefly, Folds folds) {
        this.model = model;
        this.folds = folds;
        this.wide = wide;
        this.legend = legend;
        this.briefly = briefly;
        hasWide = wide.isVisible();
        wideFold = new BoxFold(wide, wide.title(), Pos.TOP_LEFT, Fold.OUTSIDE, folds);
        legendFold = new BoxFold(legend, tr("Legend"), Pos.BOTTOM_LEFT, Fold.LEGEND, folds);
        legendFold.name().getStyleClass().add("legend");
        place(wide, Pos.TOP_LEFT);
        place(legend, Pos.BOTTOM_LEFT);
        place(briefly, Pos.BOTTOM_LEFT);
        // The map moves below them; they are pictures as long as they stay as they are
        legend.setCache(true);
        wide.setCache(true);
    }

    /** Puts something into a corner of the map, no larger than it needs. */
    static void place(Region node, Pos corner) {
        StackPane.setAlignment(node, corner);
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /** All that is to be laid over the map. */
    List<Node> nodes() {
        return List.of(wide, legend, briefly, wideFold.name(), legendFold.name(), wideFold.close(), legendFold.close());
    }

    /** What the names of the map keep clear of. */
    List<Node> covering() {
        return List.of(wide, legend, briefly, wideFold.name(), legendFold.name());
    }

    /** The buttons of its boxes have no use on paper, and there is no way back to what is put away there. */
    void prepareForPrint() {
        forPrint = true;
        legend.prepareForPrint();
    }

    /** Keeps the legend from now on, or leaves it out, whatever there is room for; tells whether there was room for it. */
    boolean settleLegend() {
        legendIsKept = legend.isVisible();
        legendIsLeftOut = !legendIsKept;
        return legendIsKept;
    }

    /** Puts both boxes away, or shows those again that were seen before; where none was, both. */
    void toggle() {
        Map<Fold, BoxFold> both =
                hasWide ? Map.of(Fold.OUTSIDE, wideFold, Fold.LEGEND, legendFold) : Map.of(Fold.LEGEND, legendFold);
        if (areShown()) {
            folds.putAway(both.keySet());
        } else {
            folds.bringBack(
                    both.keySet(),
                    both.keySet().stream()
                            .filter(part -> requireNonNull(both.get(part)).isAwayByItself())
                            .collect(Collectors.toSet()));
        }
    }

    /** What {@link #toggle} would do now, in words. */
    String toggleWords() {
        return areShown() ? tr("Put the boxes over the map away") : tr("Show the boxes over the map");
    }

    private boolean areShown() {
        return wide.isVisible() || legend.isVisible();
    }

    /**
     * Gives them their places in a map of this size.
     *
     * @param top where the upper box can begin
     * @param foot how much of the lower edge of the map is covered below the legend
     */
    void lay(double width, double height, double top, double foot) {
        boolean fits = height - GAPS > (hasWide ? top + wide.getHeight() : 0) + legend.getHeight();
        if (forPrint) {
            layForPrint(height, top, fits);
            return;
        }
        double raised = Math.max(0, foot - FOOT);
        List.of(legend, briefly, legendFold.name())
                .forEach(node -> node.relocate(node.getLayoutX(), node.getLayoutY() - raised));
        boolean isSmall = BoxFold.isSmall(width, height);
        boolean wideAway = wideFold.isAway(isSmall || compares());
        wideFold.show(hasWide, wideAway);
        double used = !hasWide ? 0 : top + (wideAway ? wideFold.name().getHeight() : wide.getHeight());
        boolean legendAway = legendFold.isAway(isSmall || height - GAPS - raised <= used + legend.getHeight());
        legendFold.show(true, legendAway);
        double left =
                height - GAPS - raised - used - (legendAway ? legendFold.name().getHeight() + BETWEEN : 0);
        briefly.setVisible(legendAway && left > briefly.getHeight() && briefly.getHeight() < height / 4);
        Button name = legendFold.name();
        if (briefly.isVisible()) {
            name.relocate(name.getLayoutX(), briefly.getLayoutY() - name.getHeight() - BETWEEN);
        }
        if (hasWide) {
            Button other = wideFold.name();
            other.relocate(other.getLayoutX(), top);
            double aboveName = name.getLayoutY() + name.getTranslateY() - wide.getTranslateY() - BETWEEN;
            layWide(legendAway ? aboveName : height - legend.getHeight() - GAPS / 2, top);
        }
        wideFold.lay();
        legendFold.lay();
    }

    /** Without its legend a change says nothing; what the other box has, the table of changes has too. */
    private void layForPrint(double height, double top, boolean fits) {
        wideFold.show(hasWide && (fits || !compares()), false);
        legendFold.show(!legendIsLeftOut && (legendIsKept || fits || compares()), false);
        wideFold.close().setVisible(false);
        legendFold.close().setVisible(false);
        double used = hasWide ? top + wide.getHeight() : 0;
        briefly.setVisible(
                !legendIsLeftOut && !legendIsKept && !legend.isVisible() && height - GAPS > used + briefly.getHeight());
        layWide(height, top);
    }

    private void layWide(double height, double top) {
        wide.resizeRelocate(
                wide.getLayoutX(), top, wide.getWidth(), Math.max(0, Math.min(wide.getHeight(), height - top)));
    }

    private boolean compares() {
        return model.comparison().comparedProperty().get().other() != null;
    }
}
