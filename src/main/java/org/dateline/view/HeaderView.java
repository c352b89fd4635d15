package org.dateline.view;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.events.Dataset;
import org.dateline.model.Category;
import org.dateline.model.Certainty;
import org.dateline.problem.Problem;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.kordamp.ikonli.javafx.FontIcon;

/** Title, search, category chips and the few buttons of the window. */
final class HeaderView extends VBox {

    /** That of the search field and the buttons, which come later. */
    private static final double ROW_HEIGHT = 36;

    private final DatelineViewModel model;
    private final Categories categories;
    private final ObjectProperty<Theme> theme;
    private final SearchBox search;
    private final Runnable onHelp;
    private final WindowActions actions;
    private final Commands commands;

    /** What the header's buttons do besides. */
    interface Commands {

        /** Presents a story. */
        void present();

        /** Adds what is seen to a story. */
        void addView();

        /** Copies what is seen as a line of text. */
        void copyView();

        /** Asks for a line of text and opens its view. */
        void openView();

        /** Asks what to write of what is seen, and where to. */
        void export();

        /** Copies the citations of what is seen. */
        void copyCitations();
    }

    HeaderView(
            DatelineViewModel model,
            Categories categories,
            ObjectProperty<Theme> theme,
            WindowActions actions,
            Commands commands,
            Runnable onHelp,
            Later later) {
        this.commands = commands;
        this.model = model;
        this.categories = categories;
        this.theme = theme;
        this.actions = actions;
        this.onHelp = onHelp;
        this.search = new SearchBox(model, categories, theme);
        getStyleClass().add("header");
        getChildren().addAll(titleRow(later), chips());
    }

    SearchBox search() {
        return search;
    }

    private Node titleRow(Later later) {
        Dataset dataset = model.workspace().dataset();
        Label mark = new Label("Dateline");
        mark.getStyleClass().add("wordmark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Label title = new Label(dataset.title());
        title.setId("dataset-title");
        title.getStyleClass().add("dataset-title");
        title.setMinWidth(80);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(mark, title, gap);
        row.getStyleClass().add("title-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(ROW_HEIGHT);
        later.run(() -> addControls(row));
        return row;
    }

    private void addControls(HBox row) {
        List<Problem> problems = model.workspace().problems();
        if (!problems.isEmpty()) {
            row.getChildren().add(problemsButton(problems.size()));
        }
        row.getChildren().addAll(search, undoButton(), redoButton(), storyMenu(), presentButton(), themeButton());
        row.getChildren().addAll(fileMenu(), IconButton.of("mdal-help_outline", "Keys and help (F1)", onHelp));
    }

    private Node undoButton() {
        Button button = IconButton.of("mdomz-undo", "Undo (Ctrl+Z)", model::undo);
        button.setId("undo");
        button.disableProperty().bind(model.canUndoProperty().map(can -> !can));
        return button;
    }

    private Node redoButton() {
        Button button = IconButton.of("mdomz-redo", "Redo (Ctrl+Shift+Z)", model::redo);
        button.setId("redo");
        button.disableProperty().bind(model.canRedoProperty().map(can -> !can));
        return button;
    }

    private Node presentButton() {
        Button button = new Button("Present", new FontIcon("mdomz-slideshow"));
        button.setId("present");
        button.getStyleClass().addAll("flat", "present-button");
        Tips.give(button, "Present a story, full screen (F5)");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> commands.present());
        return button;
    }

    private Node storyMenu() {
        MenuButton menu = new MenuButton(
                null,
                new FontIcon("mdal-bookmark_border"),
                item("Add this view to a story", "Shortcut+Shift+A", commands::addView),
                item("Make and change stories", "Shortcut+Shift+E", () -> model.select(new Selection.OfStories())),
                new SeparatorMenuItem(),
                item("Copy this view as a line of text", "Shortcut+Shift+C", commands::copyView),
                item("Open a view from its line\u2026", "Shortcut+Shift+V", commands::openView));
        menu.setId("story-menu");
        menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        Tips.give(menu, "Stories and saved views");
        menu.setAccessibleText("Stories and saved views");
        return menu;
    }

    private static MenuItem item(String words, String key, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setAccelerator(KeyCombination.valueOf(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private Node fileMenu() {
        MenuItem copy = new MenuItem("Save a copy of the dataset\u2026");
        copy.setOnAction(event -> actions.saveCopy());
        MenuButton menu = new MenuButton(
                "File",
                null,
                item("Open dataset\u2026", "Shortcut+O", actions::openDataset),
                item("Open map\u2026", "Shortcut+Shift+O", actions::openMap),
                item("Archived texts\u2026", "Shortcut+T", actions::openTexts),
                new SeparatorMenuItem(),
                item("Import events\u2026", "Shortcut+I", actions::importEvents),
                item("Export\u2026", "Shortcut+E", commands::export),
                item("Copy the citations of what is shown", "Shortcut+Shift+K", commands::copyCitations),
                copy);
        menu.setId("file");
        menu.getStyleClass().add("flat");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        Tips.give(menu, "Open, import and export");
        return menu;
    }

    private Node problemsButton(int number) {
        Button button = new Button(Wording.count(number, "problem"), new FontIcon("mdomz-warning"));
        button.setId("problems");
        button.getStyleClass().addAll("warning", "problems-button");
        Tips.give(button, "What is wrong with the dataset or the map, and where");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> model.select(new Selection.OfProblems()));
        return button;
    }

    private Node themeButton() {
        Button button = IconButton.of(
                "mdal-brightness_4",
                "Dark or light (Ctrl+D)",
                () -> theme.set(theme.get().other()));
        theme.subscribe(
                now -> button.setGraphic(new FontIcon(now == Theme.LIGHT ? "mdal-brightness_4" : "mdal-brightness_7")));
        return button;
    }

    private Node chips() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (Category category : model.workspace().dataset().categories()) {
            chips.getChildren().add(chip(category));
        }
        Button all = new Button("All categories");
        all.getStyleClass().addAll("flat", "small", "show-all");
        all.setOnAction(event -> model.showAllCategories());
        model.filterProperty()
                .subscribe(filter -> all.setVisible(!filter.categories().isEmpty()));
        all.managedProperty().bind(all.visibleProperty());
        chips.getChildren().add(all);
        return chips;
    }

    private Node chip(Category category) {
        ToggleButton chip = new ToggleButton();
        chip.setId("chip-" + category.id());
        chip.getStyleClass().add("chip");
        theme.subscribe(now -> chip.setGraphic(categories.glyph(category.id(), Certainty.CERTAIN, now)));
        model.resultProperty()
                .subscribe(result -> chip.setText(category.name() + "  "
                        + Wording.number(result.countsByCategory().getOrDefault(category.id(), 0))));
        chip.setOnAction(event -> model.toggleCategory(category.id()));
        model.filterProperty().subscribe(filter -> {
            boolean chosen = filter.categories().contains(category.id());
            chip.setSelected(chosen);
            chip.setOpacity(chosen || filter.categories().isEmpty() ? 1 : 0.55);
        });
        Tips.give(chip, "Show only what is chosen; nothing chosen shows everything");
        return chip;
    }
}
