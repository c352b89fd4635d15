package org.dateline.view;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.uncut;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.dateline.edit.record.RecordKind;
import org.dateline.events.Dataset;
import org.dateline.model.Category;
import org.dateline.problem.Problem;
import org.dateline.query.field.KnownFields;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.edit.EditDesk;
import org.dateline.view.filter.CategoryChip;
import org.dateline.view.filter.FieldsButton;
import org.dateline.view.filter.FilterLine;
import org.dateline.view.fold.FoldingRow;
import org.dateline.view.look.Categories;
import org.dateline.view.look.DeferredContent;
import org.dateline.view.look.Theme;
import org.dateline.view.look.Tips;
import org.dateline.view.search.SearchBox;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.kordamp.ikonli.javafx.FontIcon;

/** Title, search, category chips and the few buttons of the window; what has no room stands as words in a menu. */
final class HeaderView extends VBox {

    /** That of the search field and the buttons, which come later. */
    private static final double ROW_HEIGHT = 36;

    private static final double SPACING = 10;
    private static final double CHIP_SPACING = 6;
    private static final double LEAST_TITLE = 60;
    /** A window that is lower has one line of categories. */
    private static final double LOW = 680;

    private static final int MOST_LINES = 3;
    private static final String STORIES = key("Stories and saved views");

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
        Label title = Tips.whole(named("dataset-title", label(dataset.title(), "dataset-title")));
        title.setMinWidth(LEAST_TITLE);
        FoldingRow row = new FoldingRow("header-more", SPACING, ROW_HEIGHT);
        row.add(uncut(label(tr("Dateline"), "wordmark")));
        row.add(title);
        row.more().getStyleClass().add("flat");
        Tips.give(row.more(), tr("What has no room beside it"));
        later.run(() -> addControls(row));
        return row;
    }

    /** With where there is no room the least used first as words in a menu. */
    private void addControls(FoldingRow row) {
        List<Problem> problems = model.workspace().problems();
        Node first = problems.isEmpty() ? search : problemsButton(problems.size());
        if (first != search) {
            row.add(first);
        }
        row.atEnd(first);
        row.add(search);
        add(row, 3, commands.iconButton(MainCommand.UNDO), MainCommand.UNDO);
        add(row, 3, commands.iconButton(MainCommand.REDO), MainCommand.REDO);
        row.add(storyMenu(), () -> 4, () -> List.of(menu(tr(STORIES), storyItems())));
        add(row, 5, presentButton(), MainCommand.PRESENT);
        add(row, 7, themeButton(), MainCommand.THEME);
        row.add(fileMenu(), () -> 1, () -> List.of(menu(tr("File"), fileItems())));
        row.add(editMenu(), () -> 2, () -> List.of(menu(tr("Edit"), editItems())));
        add(row, 6, commands.iconButton(MainCommand.HELP), MainCommand.HELP);
    }

    private void add(FoldingRow row, int rank, Node button, MainCommand command) {
        row.add(button, () -> rank, () -> commands.items(command));
    }

    private static Menu menu(String words, List<MenuItem> items) {
        Menu menu = new Menu(words);
        menu.getItems().setAll(items);
        return menu;
    }

    private Node presentButton() {
        Button button = commands.button(MainCommand.PRESENT, tr("Present"));
        button.getStyleClass().add("present-button");
        return button;
    }

    private Node storyMenu() {
        MenuButton menu = named("story-menu", new MenuButton(tr("Story"), new FontIcon("mdal-bookmark_border")));
        menu.getItems().setAll(storyItems());
        menu.getStyleClass().addAll("flat", "no-arrow");
        Tips.give(menu, tr(STORIES));
        menu.setAccessibleText(tr(STORIES));
        return uncut(menu);
    }

    private List<MenuItem> storyItems() {
        return groups(
                commands.items(
                        MainCommand.ADD_VIEW, MainCommand.USE_VIEW, MainCommand.STORIES, MainCommand.EXPORT_STORY),
                commands.items(MainCommand.COPY_VIEW, MainCommand.OPEN_VIEW));
    }

    private Node fileMenu() {
        MenuButton menu = named("file", uncut(new MenuButton(tr("File"))));
        menu.getItems().setAll(fileItems());
        menu.getStyleClass().add("flat");
        Tips.give(menu, tr("Open, import and export"));
        return menu;
    }

    private List<MenuItem> fileItems() {
        return groups(
                commands.items(
                        MainCommand.NEW_DATASET,
                        MainCommand.OPEN_DATASET,
                        MainCommand.OPEN_DATABASE,
                        MainCommand.OPEN_RECENT,
                        MainCommand.OPEN_MAP,
                        MainCommand.ADD_LAYER,
                        MainCommand.OPEN_TEXTS),
                commands.items(
                        MainCommand.ADD_REPORT,
                        MainCommand.IMPORT,
                        MainCommand.EXPORT,
                        MainCommand.EXPORT_STORY,
                        MainCommand.EXPORT_TABLE,
                        MainCommand.COPY_CITATIONS,
                        MainCommand.SAVE_COPY),
                commands.items(MainCommand.COMPARE, MainCommand.MERGE, MainCommand.CHANGES),
                commands.items(MainCommand.LANGUAGE));
    }

    private Node editMenu() {
        MenuButton menu = named("edit-menu", uncut(new MenuButton(tr("Edit"))));
        menu.getItems().setAll(editItems());
        menu.getStyleClass().add("flat");
        Tips.give(menu, tr("Make and change what the dataset has"));
        return menu;
    }

    private List<MenuItem> editItems() {
        return groups(
                commands.items(MainCommand.EDIT),
                commands.items(MainCommand.STAR, MainCommand.TAG, MainCommand.WRITE_NOTE, MainCommand.MARK_AS),
                commands.items(
                        MainCommand.NEW_EVENT,
                        MainCommand.NEW_PLACE,
                        MainCommand.NEW_SOURCE,
                        MainCommand.NEW_CATEGORY,
                        MainCommand.NEW_MEASURE),
                Stream.concat(
                                Stream.of(
                                        namedMenu(tr("Edit a category"), RecordKind.CATEGORY),
                                        namedMenu(tr("Edit a measure"), RecordKind.MEASURE)),
                                commands.items(MainCommand.DATASET_SETTINGS).stream())
                        .toList());
    }

    /** Items one group after the other, parted by lines. */
    @SafeVarargs
    private static List<MenuItem> groups(List<MenuItem>... groups) {
        List<MenuItem> items = new ArrayList<>();
        for (List<MenuItem> group : groups) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.addAll(group);
        }
        return items;
    }

    /** The records of a kind that has no page, each to be edited. */
    private Menu namedMenu(String words, RecordKind kind) {
        Menu menu = new Menu(words);
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
                "problems", trn(number, "{0} problem", "{0} problems"), () -> model.select(new Selection.OfProblems()));
        button.setGraphic(new FontIcon("mdomz-warning"));
        button.getStyleClass().addAll("warning", "problems-button");
        Tips.give(button, tr("What is wrong with the dataset or the map, and where"));
        return button;
    }

    private Node themeButton() {
        Button button = commands.iconButton(MainCommand.THEME);
        theme.subscribe(now ->
                button.setGraphic(new FontIcon(now == Theme.LIGHT ? MainCommand.THEME.icon() : "mdal-brightness_7")));
        return button;
    }

    private Node chips() {
        FoldingRow chips = new FoldingRow("chips-more", CHIP_SPACING, 0);
        chips.getStyleClass().add("chips");
        List<Category> known = model.workspace().dataset().categories().list();
        for (int i = 0; i < known.size(); i++) {
            CategoryChip chip = new CategoryChip(model, known.get(i), categories, theme);
            int rank = i + 1;
            chips.add(uncut(chip), () -> rank, () -> List.of(chip.asMenu()));
        }
        FieldsButton.of(model).ifPresent(fields -> {
            chips.add(uncut(fields));
            commands.put(MainCommand.FIELDS, fields::fire);
        });
        if (KnownFields.actors(model.workspace().dataset()).isPresent()) {
            Button actors = commands.button(MainCommand.ACTORS, tr("Actors"));
            actors.getStyleClass().add("chip");
            chips.add(actors);
        }
        chips.more().getStyleClass().add("chip");
        Tips.give(chips.more(), tr("Categories that have no room beside these"));
        sceneProperty().flatMap(Scene::heightProperty).subscribe(height -> {
            if (height != null) {
                chips.setMostLines(height.doubleValue() < LOW ? 1 : MOST_LINES);
            }
        });
        return chips;
    }
}
