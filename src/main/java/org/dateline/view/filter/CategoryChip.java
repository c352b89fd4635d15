package org.dateline.view.filter;

import static org.dateline.language.Tr.tr;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.model.Category;
import org.dateline.model.Certainty;
import org.dateline.query.Choice;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Theme;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the events of a category, or leaves them out, and says how many of them the window has or would have: so its number stays when
 * another is chosen.
 */
public final class CategoryChip extends ToggleButton {

    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final double PALE = 0.55;

    private final DatelineViewModel model;
    private final Category category;
    private @Nullable Menu asMenu;

    /** The chip of a category. */
    public CategoryChip(
            DatelineViewModel model, Category category, Categories categories, ObservableValue<Theme> theme) {
        this.model = model;
        this.category = category;
        setId("chip-" + category.id());
        setMnemonicParsing(false);
        getStyleClass().addAll("chip", "counted");
        theme.subscribe(now -> setGraphic(categories.glyph(category.id(), Certainty.CERTAIN, now)));
        model.resultProperty().subscribe(result -> {
            int events = result.countsOfAllCategories().getOrDefault(category.id(), 0);
            setText(category.name() + "  " + NumberWords.number(events));
        });
        setOnAction(event -> model.toggleCategory(category.id()));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        model.filterProperty().subscribe(filter -> show(filter.categories()));
        setContextMenu(new ContextMenu(items()));
        Tips.give(this, tr("Click: show only what is chosen. Alt and click: leave it out"));
    }

    /** Where Alt is held nothing is chosen; as some window managers take such a click, there is a menu too. */
    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isAltDown()) {
            event.consume();
            requestFocus();
            leaveOut();
        }
    }

    private void leaveOut() {
        model.showFilter(model.filterProperty().get().leavingOut(category.id()));
    }

    /** The same as words in a menu, which is always the same one. */
    public Menu asMenu() {
        Menu made = asMenu == null ? makeMenu() : asMenu;
        asMenu = made;
        return made;
    }

    private Menu makeMenu() {
        Menu menu = new Menu();
        menu.setMnemonicParsing(false);
        menu.textProperty().bind(textProperty());
        CheckMenuItem choose = new CheckMenuItem(tr("Show only what is chosen"));
        choose.setOnAction(event -> model.toggleCategory(category.id()));
        model.filterProperty()
                .subscribe(
                        filter -> choose.setSelected(filter.categories().only().contains(category.id())));
        menu.getItems().add(choose);
        menu.getItems().addAll(items());
        return menu;
    }

    private MenuItem[] items() {
        MenuItem only = new MenuItem(tr("Only this"));
        only.setOnAction(
                event -> model.showFilter(model.filterProperty().get().withCategories(Choice.only(category.id()))));
        MenuItem leaveOut = new MenuItem();
        leaveOut.setOnAction(event -> leaveOut());
        MenuItem all = new MenuItem(tr("All categories"));
        all.setOnAction(event -> model.showFilter(model.filterProperty().get().withCategories(Choice.ALL)));
        model.filterProperty()
                .subscribe(filter -> leaveOut.setText(
                        filter.categories().without().contains(category.id())
                                ? tr("No longer leave it out")
                                : tr("Leave it out")));
        return new MenuItem[] {only, leaveOut, all};
    }

    private void show(Choice chosen) {
        boolean isLeftOut = chosen.without().contains(category.id());
        setSelected(chosen.only().contains(category.id()));
        setOpacity(chosen.has(category.id()) ? 1 : PALE);
        pseudoClassStateChanged(LEFT_OUT, isLeftOut);
        setAccessibleRoleDescription(isLeftOut ? tr("left out") : null);
    }
}
