package org.dateline.view;

import static org.dateline.language.Tr.tr;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.fold.Fold;
import org.dateline.view.fold.Folds;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Tips;
import org.dateline.view.look.WhileShown;
import org.dateline.view.page.PanelView;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.edit.EditingViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The middle of the window and the panel beside it. The panel can be put away, and is by itself in a narrow window; in its place a
 * strip stands then that brings it back. What is selected or edited is shown in any case, until it no longer is.
 */
final class PanelSplit extends BorderPane {

    /** A window that is narrower has room for one of the two. */
    static final double ROOM = 1000;

    private static final double PANEL_WIDTH = 400;
    private static final double LARGEST_SHARE = 0.42;

    private final DatelineViewModel model;
    private final Folds folds;
    private final PanelView panel;
    private final SplitPane split;
    private final StackPane strip;
    private double wanted = PANEL_WIDTH;
    private boolean open;

    PanelSplit(WindowContext context, Node middle, PanelView panel) {
        this.model = context.model();
        this.folds = context.folds();
        this.panel = panel;
        split = new SplitPane(middle);
        SplitPane.setResizableWithParent(panel, false);
        split.getStyleClass().add("middle");
        strip = strip(context);
        setCenter(split);
        context.commands().put(MainCommand.FOLD_PANEL, this::toggle);
        context.commands()
                .say(MainCommand.FOLD_PANEL, () -> isAway() ? tr("Show the panel") : tr("Put the panel away"));
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> takeWidth());
        widthProperty().subscribe((was, now) -> lay());
        model.selectionProperty().subscribe(now -> open());
        EditingViewModel editing = model.editing();
        WhileShown.follow(
                this,
                () -> editing.drafts()
                        .currentProperty()
                        .subscribe((was, now) -> open())
                        .and(folds.chosenProperty().subscribe((was, now) -> lay())));
    }

    private StackPane strip(WindowContext context) {
        Label words = Parts.label(tr("Panel"));
        words.setRotate(-90);
        VBox graphic = new VBox(6, new FontIcon("mdal-chevron_left"), new Group(words));
        graphic.setAlignment(Pos.TOP_CENTER);
        Button button = Parts.named("show-panel", new Button(null, graphic));
        button.getStyleClass().addAll("flat", "panel-strip-button");
        button.setMaxHeight(Double.MAX_VALUE);
        button.setAlignment(Pos.TOP_CENTER);
        String tip = MainCommand.FOLD_PANEL.tip(tr("Show the panel"));
        button.setAccessibleText(tip);
        Tips.give(button, tip);
        button.setOnAction(event -> context.commands().run(MainCommand.FOLD_PANEL));
        StackPane around = new StackPane(button);
        around.getStyleClass().add("panel-strip");
        return around;
    }

    /** As wide as in a window whose place this one takes. */
    void beAs(PanelSplit before) {
        wanted = before.wanted;
        open = before.open;
        lay();
    }

    /** Whether the panel is not to be seen. */
    boolean isAway() {
        return !split.getItems().contains(panel);
    }

    private boolean byItself() {
        return getWidth() > 0 && getWidth() < ROOM;
    }

    private void toggle() {
        boolean away = !isAway();
        open = false;
        folds.choose(Fold.PANEL, away, byItself());
        lay();
        if (away) {
            strip.getChildren().get(0).requestFocus();
        }
    }

    private void open() {
        open = !model.selectionProperty().get().equals(Selection.NOTHING)
                || model.editing().drafts().currentProperty().get().isPresent();
        lay();
    }

    /** Dragged to another width. */
    private void takeWidth() {
        if (!isAway() && panel.getWidth() > 0) {
            wanted = panel.getWidth();
        }
    }

    private void lay() {
        boolean away = !open && folds.isAway(Fold.PANEL, byItself());
        if (away != isAway()) {
            if (away) {
                split.getItems().remove(panel);
            } else {
                split.getItems().add(panel);
            }
        }
        setRight(away ? strip : null);
        if (!away && getWidth() > 0) {
            double most = getWidth() < ROOM ? Math.min(wanted, getWidth() * LARGEST_SHARE) : wanted;
            split.setDividerPositions(1 - Math.max(panel.getMinWidth(), most) / getWidth());
        }
    }
}
