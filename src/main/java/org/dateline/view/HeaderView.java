package org.dateline.view;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.gap;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;
import static org.dateline.view.look.Parts.uncut;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.edit.record.RecordKind;
import org.dateline.events.Dataset;
import org.dateline.problem.Problem;
import org.dateline.query.field.KnownFields;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.edit.EditDesk;
import org.dateline.view.filter.CategoryChip;
import org.dateline.view.filter.FieldsButton;
import org.dateline.view.filter.FilterLine;
import org.dateline.view.look.Categories;
import org.dateline.view.look.DeferredContent;
import org.dateline.view.look.Theme;
import org.dateline.view.look.Tips;
import org.dateline.view.search.SearchBox;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.words.NumberWords;
import org.kordamp.ikonli.javafx.FontIcon;

/** Title, search, category chips and the few buttons of the window. */
final class HeaderView extends VBox {

    /** That of the search field and the buttons, which come later. */
    private static final double ROW_HEIGHT = 36;

    private final DatelineViewModel model;
    private final Categories categories;
    private final ObjectProperty<Theme> theme;
    private final CommandTable<MainCommand> commands;
    private final SearchBox search;
    private final EditDesk desk;

    HeaderView(WindowContext context, EditDesk desk) {
        this.desk = desk;
        this.model = context.model();
        this.categories = context.categories();
        this.theme = context.theme();
        this.commands = context.commands();
        this.search = new SearchBox(model, categories, theme);
        getStyleClass().add("header");
        getChildren().addAll(titleRow(context.later()), chips(), new FilterLine(model, commands));
    }

    SearchBox search() {
        return search;
    }

    private Node titleRow(DeferredContent later) {
        Dataset dataset = model.workspace().dataset();
        Label title = named("dataset-title", label(dataset.title(), "dataset-title"));
        title.setMinWidth(80);
        HBox row = row(0, uncut(label("Dateline", "wordmark")), title, gap());
        row.getStyleClass().add("title-row");
        row.setMinHeight(ROW_HEIGHT);
        later.run(() -> addControls(row));
        return row;
    }

    private void addControls(HBox row) {
        List<Problem> problems = model.workspace().problems();
        if (!problems.isEmpty()) {
            row.getChildren().add(problemsButton(problems.size()));
        }
        row.getChildren().addAll(search, commands.iconButton(MainCommand.UNDO));
        row.getChildren().addAll(commands.iconButton(MainCommand.REDO), storyMenu(), presentButton());
        row.getChildren().addAll(themeButton(), fileMenu(), editMenu(), commands.iconButton(MainCommand.HELP));
    }

    private Node presentButton() {
        Button button = commands.button(MainCommand.PRESENT, "Present");
        button.getStyleClass().add("present-button");
        return button;
    }

    private Node storyMenu() {
        MenuButton menu = named("story-menu", new MenuButton(tr("Story"), new FontIcon("mdal-bookmark_border")));
        menu.getItems().addAll(commands.items(MainCommand.ADD_VIEW, MainCommand.USE_VIEW, MainCommand.STORIES));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(commands.items(MainCommand.COPY_VIEW, MainCommand.OPEN_VIEW));
        menu.getStyleClass().addAll("flat", "no-arrow");
        menu.setMinWidth(USE_PREF_SIZE);
        Tips.give(menu, "Stories and saved views");
        menu.setAccessibleText("Stories and saved views");
        return menu;
    }

    private Node fileMenu() {
        MenuButton menu = named("file", uncut(new MenuButton("File")));
        menu.getItems()
                .addAll(commands.items(
                        MainCommand.NEW_DATASET,
                        MainCommand.OPEN_DATASET,
                        MainCommand.OPEN_RECENT,
                        MainCommand.OPEN_MAP,
                        MainCommand.ADD_LAYER,
                        MainCommand.OPEN_TEXTS));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(commands.items(MainCommand.ADD_REPORT));
        menu.getItems()
                .addAll(commands.items(
                        MainCommand.IMPORT,
                        MainCommand.EXPORT,
                        MainCommand.EXPORT_TABLE,
                        MainCommand.COPY_CITATIONS,
                        MainCommand.SAVE_COPY));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(commands.items(MainCommand.COMPARE, MainCommand.MERGE, MainCommand.CHANGES));
        menu.getStyleClass().add("flat");
        Tips.give(menu, "Open, import and export");
        return menu;
    }

    private Node editMenu() {
        MenuButton menu = named("edit-menu", uncut(new MenuButton("Edit")));
        menu.getItems().addAll(commands.items(MainCommand.EDIT));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems()
                .addAll(commands.items(MainCommand.STAR, MainCommand.TAG, MainCommand.WRITE_NOTE, MainCommand.MARK_AS));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems()
                .addAll(commands.items(
                        MainCommand.NEW_EVENT,
                        MainCommand.NEW_PLACE,
                        MainCommand.NEW_SOURCE,
                        MainCommand.NEW_CATEGORY,
                        MainCommand.NEW_MEASURE));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(namedMenu("Category", RecordKind.CATEGORY), namedMenu("Measure", RecordKind.MEASURE));
        menu.getItems().addAll(commands.items(MainCommand.DATASET_SETTINGS));
        menu.getStyleClass().add("flat");
        Tips.give(menu, "Make and change what the dataset has");
        return menu;
    }

    /** The records of a kind that has no page, each to be edited. */
    private Menu namedMenu(String words, RecordKind kind) {
        Menu menu = new Menu("Edit a " + words.toLowerCase(Locale.ROOT));
        Dataset dataset = model.workspace().dataset();
        Stream<String[]> records = kind == RecordKind.CATEGORY
                ? dataset.categories().stream().map(known -> new String[] {known.id(), known.name()})
                : dataset.measures().stream().map(known -> new String[] {known.id(), known.name()});
        records.forEach(record -> {
            MenuItem item = new MenuItem(record[1]);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> desk.edit(kind, record[0]));
            menu.getItems().add(item);
        });
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private Node problemsButton(int number) {
        Button button = button(
                "problems", NumberWords.count(number, "problem"), () -> model.select(new Selection.OfProblems()));
        button.setGraphic(new FontIcon("mdomz-warning"));
        button.getStyleClass().addAll("warning", "problems-button");
        Tips.give(button, "What is wrong with the dataset or the map, and where");
        return button;
    }

    private Node themeButton() {
        Button button = commands.iconButton(MainCommand.THEME);
        theme.subscribe(now ->
                button.setGraphic(new FontIcon(now == Theme.LIGHT ? MainCommand.THEME.icon() : "mdal-brightness_7")));
        return button;
    }

    private Node chips() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        model.workspace()
                .dataset()
                .categories()
                .forEach(category -> chips.getChildren().add(new CategoryChip(model, category, categories, theme)));
        FieldsButton.addTo(chips, model);
        if (KnownFields.actors(model.workspace().dataset()).isPresent()) {
            Button actors = commands.button(MainCommand.ACTORS, "Actors");
            actors.getStyleClass().add("chip");
            chips.getChildren().add(actors);
        }
        return chips;
    }
}
