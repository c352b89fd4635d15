package org.dateline.view.map;

import static org.dateline.language.Tr.tr;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.language.Language;
import org.dateline.view.fold.Fold;
import org.dateline.view.fold.Folds;
import org.dateline.view.look.IconButton;
import org.dateline.view.look.Parts;
import org.kordamp.ikonli.javafx.FontIcon;

/** A box over the map that can be put away: a button in its corner does that, and one with its name stands in its place then. */
public final class BoxFold {

    private static final double LEAST_WIDTH = 560;
    private static final double LEAST_HEIGHT = 420;

    private static final double INSET = 3;

    private final Region box;
    private final Fold part;
    private final Folds folds;
    private final Button name;
    private final Button close;
    private boolean byItself;

    /** @param words what the box is called where it is put away */
    public BoxFold(Region box, String words, Pos corner, Fold part, Folds folds) {
        this.box = box;
        this.part = part;
        this.folds = folds;
        name = Parts.named(part.id() + "-name", Parts.uncut(new Button(words, new FontIcon("mdal-expand_more"))));
        name.getStyleClass().add("map-box-name");
        name.setAccessibleText(tr("Show the box \u201c{0}\u201d", words));
        name.setOnAction(event -> choose(false));
        StackPane.setAlignment(name, corner);
        close = IconButton.of("mdal-expand_less", tr("Put this box away"), () -> choose(true));
        close.setId(part.id() + "-away");
        close.getStyleClass().add("map-box-away");
        close.setManaged(false);
        name.setFocusTraversable(false);
        close.setFocusTraversable(false);
    }

    /** The button that stands for the box. */
    public Button name() {
        return name;
    }

    /** The button in the corner of the box. */
    public Button close() {
        return close;
    }

    /** Whether a map of this size has no room for boxes. */
    public static boolean isSmall(double width, double height) {
        return width < LEAST_WIDTH || height < LEAST_HEIGHT;
    }

    private void choose(boolean away) {
        folds.choose(part, away, byItself);
    }

    /** Whether the box is put away where it would be put away by itself, or not. */
    public boolean isAway(boolean itself) {
        byItself = itself;
        return folds.isAway(part, itself);
    }

    /** Whether the box would be put away now if nobody had said so. */
    boolean isAwayByItself() {
        return byItself;
    }

    /** Puts the box away, or shows it. */
    public void toggle() {
        choose(!isAway(byItself));
    }

    /**
     * Shows the box, or its name in its place.
     *
     * @param exists whether there is anything to show
     */
    public void show(boolean exists, boolean away) {
        box.setVisible(exists && !away);
        name.setVisible(exists && away);
        close.setVisible(box.isVisible());
    }

    /** Lays its button into the corner of the box where no line begins, which has its place. */
    public void lay() {
        if (close.isVisible()) {
            double size = close.prefHeight(-1);
            boolean isAtLeft = Language.current().isRightToLeft();
            close.resize(size, size);
            // Not by its layout, which would have those around laid out again while they are being laid out
            close.setTranslateX(
                    isAtLeft
                            ? box.getBoundsInParent().getMinX() + INSET
                            : box.getBoundsInParent().getMaxX() - size - INSET);
            close.setTranslateY(box.getBoundsInParent().getMinY() + INSET);
        }
    }
}
