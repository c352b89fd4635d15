package org.dateline.view.story;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.growing;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;
import static org.dateline.view.look.Parts.smallButton;
import static org.dateline.view.look.Parts.uncut;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.EditorCommand;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.IconButton;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Tips;
import org.dateline.view.look.WrappedLabel;
import org.dateline.view.timeline.WrappingRow;
import org.dateline.viewmodel.story.StoriesViewModel;
import org.dateline.words.TimeWords;
import org.dateline.workspace.Saving;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page where stories are made: their titles, their steps in order, the words of each step. */
public final class StoryEditor extends VBox {

    private static final int NONE = StoriesViewModel.NO_STEP;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final WindowContext context;
    private final StoriesViewModel storiesModel;
    private final Storyteller storyteller;
    private final CommandTable<EditorCommand> commands = new CommandTable<>(EditorCommand.class);
    private final ComboBox<Story> choice = named("story-chosen", new ComboBox<>());
    private final TextField title = field("story-title", tr("Title of the story"));
    private final TextField note = field("story-note", tr("Content note, shown before the story starts"));
    private final ListView<StoryStep> steps = named("story-steps", new ListView<>());
    private final TextField author = field("story-author", tr("Who made the story"));
    private final TextField date = field("story-date", tr("The day on which it was made"));
    private final StepForm form;
    private final VBox story = new VBox();
    private final HBox saving = new HBox();
    private Optional<String> shownStory = Optional.empty();
    private int shown = NONE;
    private boolean showing;

    /** An editor of the stories of a window. */
    public StoryEditor(WindowContext context, Storyteller storyteller) {
        this.context = context;
        this.storiesModel = context.stories();
        this.storyteller = storyteller;
        this.form = new StepForm(context, this::commit);
        TimeWords times = context.times();
        fillIn();
        setId("stories-page");
        getStyleClass().add("story-editor");
        choice.setCellFactory(view -> Parts.cell(Storyteller::words));
        choice.setButtonCell(Parts.cell(Storyteller::words));
        choice.setMinWidth(0);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setOnAction(event -> {
            if (!showing && choice.getValue() != null) {
                commit();
                storiesModel.choose(choice.getValue().id());
            }
        });
        steps.getStyleClass().add("step-list");
        steps.setCellFactory(view -> new StepCell(times, this::move));
        steps.getSelectionModel().selectedIndexProperty().subscribe(index -> select(index.intValue()));
        Label empty = label(tr("No step yet. Choose a day, an event or a place, then add the view."), "empty");
        empty.setWrapText(true);
        steps.setPlaceholder(empty);
        VBox.setVgrow(steps, Priority.ALWAYS);
        steps.setMinHeight(100);
        note.setPromptText(tr("Content note: what to know before it starts"));
        author.setPromptText(tr("Author, if it is to be said"));
        date.setPromptText(tr("Day, 2026-02-05"));
        date.setPrefColumnCount(8);
        story.getStyleClass().add("story-fields");
        story.getChildren()
                .addAll(
                        name(tr("Title of the story"), title),
                        title,
                        note,
                        stepButtons(),
                        steps,
                        form,
                        row(6, growing(author), date));
        VBox.setVgrow(story, Priority.ALWAYS);
        saving.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head(), story, saving);
        choice.setAccessibleText(tr("Story"));
        steps.setAccessibleText(tr("Steps of the story"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        storiesModel.ownProperty().subscribe(all -> show());
        storiesModel.chosenProperty().subscribe(all -> show());
        storiesModel.savingProperty().subscribe(this::showSaving);
    }

    /** What it can be asked for. */
    public CommandTable<EditorCommand> commands() {
        return commands;
    }

    private void fillIn() {
        var anyStep = steps.getSelectionModel().selectedIndexProperty().greaterThanOrEqualTo(0);
        commands.put(EditorCommand.STEP_UP, anyStep, () -> moveBy(-1));
        commands.put(EditorCommand.STEP_DOWN, anyStep, () -> moveBy(1));
        commands.put(EditorCommand.DELETE_STEP, anyStep, this::deleteStep);
        commands.put(EditorCommand.UNDO_STORY, storiesModel.canUndoProperty(), storiesModel::undo);
        commands.put(EditorCommand.REDO_STORY, storiesModel.canRedoProperty(), storiesModel::redo);
    }

    private TextField field(String id, String spoken) {
        TextField field = named(id, new TextField());
        field.setAccessibleText(spoken);
        field.setOnAction(event -> commit());
        field.focusedProperty().addListener(change -> commit());
        return field;
    }

    private static Label name(String words, Node named) {
        Label label = label(words, "field-name");
        label.setLabelFor(named);
        return label;
    }

    private Node head() {
        MenuButton fresh = named("new-story", new MenuButton(null, new FontIcon("mdal-add")));
        fresh.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        Tips.give(fresh, tr("Make a story"));
        fresh.setAccessibleText(tr("Make a story"));
        fresh.getItems().add(item(tr("Empty story"), () -> {
            storiesModel.create(tr("My story"));
            title.requestFocus();
            title.selectAll();
        }));
        for (Story original : context.model().workspace().dataset().stories()) {
            fresh.getItems()
                    .add(item(tr("Copy of \u201c{0}\u201d", original.title()), () -> storiesModel.copy(original)));
        }
        Button delete = named(
                "delete-story",
                IconButton.of("mdal-delete", tr("Delete this story (can be undone)"), storiesModel::delete));
        delete.disableProperty().bind(storiesModel.chosenProperty().map(Optional::isEmpty));
        HBox row = row(
                0,
                growing(choice),
                fresh,
                delete,
                commands.iconButton(EditorCommand.UNDO_STORY),
                commands.iconButton(EditorCommand.REDO_STORY),
                named("present-story", IconButton.of("mdomz-slideshow", tr("Present this story"), this::present)));
        return new VBox(8, label(tr("Stories made here"), "page-title"), row);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private Node stepButtons() {
        Button add =
                button("add-view", tr("Add this view"), () -> context.commands().run(MainCommand.ADD_VIEW));
        add.setGraphic(new FontIcon("mdal-add_location"));
        Tips.give(
                add,
                MainCommand.ADD_VIEW.tip(
                        tr("Adds what is seen as a step: window, filter, selection, map, shading and layers")));
        Button use =
                button("use-view", tr("Use this view"), () -> context.commands().run(MainCommand.USE_VIEW));
        Tips.give(use, MainCommand.USE_VIEW.tip(tr("Lets the step show what is seen; its words stay")));
        use.disableProperty().bind(storiesModel.positionProperty().lessThan(0));
        add.getStyleClass().add("small");
        use.getStyleClass().add("small");
        WrappingRow buttons = new WrappingRow(4, 0);
        HBox symbols = uncut(row(
                0,
                commands.iconButton(EditorCommand.STEP_UP),
                commands.iconButton(EditorCommand.STEP_DOWN),
                commands.iconButton(EditorCommand.DELETE_STEP),
                named(
                        "export-story",
                        IconButton.of(
                                "mdal-get_app",
                                tr("Export this story: for browsers, or as a handout"),
                                () -> context.commands().run(MainCommand.EXPORT_STORY)))));
        buttons.getChildren().addAll(add, use, symbols);
        return buttons;
    }

    private void present() {
        commit();
        storiesModel
                .chosen()
                .filter(story -> !story.steps().isEmpty())
                .ifPresent(story -> storyteller.present(getScene(), story));
    }

    /** Takes over what is typed and not yet confirmed. */
    public void commit() {
        Optional<Story> chosen = storiesModel.chosen();
        boolean another = !shownStory.equals(chosen.map(Story::id));
        if (showing || another) {
            return;
        }
        if (chosen.isPresent() && !title.getText().strip().equals(chosen.get().title())) {
            storiesModel.rename(title.getText());
        }
        if (chosen.isPresent()
                && !note.getText().strip().equals(orEmpty(chosen.get().note()))) {
            storiesModel.note(note.getText());
        }
        chosen.ifPresent(this::commitAuthor);
        List<StoryStep> now = storiesModel.chosen().map(Story::steps).orElse(List.of());
        if (shown >= 0 && shown < now.size()) {
            form.commit(shown);
        }
        if (title.getText().isBlank() || shown >= 0 && form.isWithoutTitle()) {
            show();
        }
    }

    /** A day that is none stays as it is typed, is marked, and is not taken over. */
    private void commitAuthor(Story chosen) {
        Optional<LocalDate> day = day(date.getText().strip());
        date.pseudoClassStateChanged(WRONG, day.isEmpty() && !date.getText().isBlank());
        boolean isWrong = day.isEmpty() && !date.getText().isBlank();
        LocalDate wanted = isWrong ? chosen.date() : day.orElse(null);
        if (!author.getText().strip().equals(orEmpty(chosen.author())) || !Objects.equals(wanted, chosen.date())) {
            storiesModel.author(author.getText(), wanted);
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    /** Shows the last step, with its title to be typed over; the map stays as it is. */
    public void showLast() {
        selectQuietly(steps.getItems().size() - 1);
        steps.scrollTo(steps.getItems().size() - 1);
        form.focusTitle();
    }

    private void show() {
        showing = true;
        Optional<Story> chosen = storiesModel.chosen();
        shownStory = chosen.map(Story::id);
        choice.getItems().setAll(storiesModel.ownProperty().get());
        choice.setValue(chosen.orElse(null));
        choice.setDisable(chosen.isEmpty());
        choice.setPromptText(tr("No story yet"));
        title.setText(chosen.map(Story::title).orElse(""));
        title.setDisable(chosen.isEmpty());
        note.setText(chosen.map(Story::note).orElse(""));
        note.setDisable(chosen.isEmpty());
        author.setText(orEmpty(chosen.map(Story::author).orElse(null)));
        author.setDisable(chosen.isEmpty());
        String day = chosen.map(Story::date).map(LocalDate::toString).orElse("");
        if (!date.isFocused() || !day.isEmpty()) {
            date.setText(day);
        }
        date.setDisable(chosen.isEmpty());
        int selected = steps.getSelectionModel().getSelectedIndex();
        List<StoryStep> now = chosen.map(Story::steps).orElse(List.of());
        if (!now.equals(steps.getItems())) {
            steps.getItems().setAll(now);
            steps.getSelectionModel().clearSelection();
            steps.getSelectionModel().select(Math.min(selected, now.size() - 1));
        }
        showWords(steps.getSelectionModel().getSelectedIndex());
        showing = false;
    }

    private void select(int index) {
        if (!showing) {
            commit();
            showing = true;
            showWords(index);
            showing = false;
            if (index >= 0 && index < steps.getItems().size()) {
                storyteller.look(steps.getItems().get(index));
            }
        }
    }

    private void showWords(int index) {
        boolean any = index >= 0 && index < steps.getItems().size();
        shown = any ? index : NONE;
        storiesModel.workOn(shown);
        form.show(index + 1, any ? steps.getItems().get(index) : null);
    }

    private void moveBy(int direction) {
        int from = steps.getSelectionModel().getSelectedIndex();
        int to = from + direction;
        if (to >= 0 && to < steps.getItems().size()) {
            move(from, to);
        }
    }

    private void move(int from, int to) {
        commit();
        showing = true;
        steps.getSelectionModel().clearSelection();
        showing = false;
        storiesModel.moveStep(from, to);
        selectQuietly(to);
        steps.requestFocus();
    }

    private void deleteStep() {
        commit();
        storiesModel.deleteStep(steps.getSelectionModel().getSelectedIndex());
        steps.requestFocus();
    }

    private void selectQuietly(int index) {
        showing = true;
        steps.getSelectionModel().clearAndSelect(index);
        showWords(index);
        showing = false;
    }

    private void key(KeyEvent event) {
        commands.press(
                event,
                command -> command.keys().countAt(event.getTarget())
                        && (command != EditorCommand.DELETE_STEP || event.getTarget() == steps));
        if (event.getTarget() == steps && event.getCode() == KeyCode.ENTER) {
            form.focusTitle();
            event.consume();
        }
    }

    private void showSaving(Saving now) {
        boolean lost = now.state() == Saving.State.FAILED || now.state() == Saving.State.FILE_CHANGED;
        VBox box =
                growing(new VBox(6, named("saving", WrappedLabel.of(now.words(), lost ? "saving-failed" : "faint"))));
        if (now.state() == Saving.State.FILE_CHANGED) {
            box.getChildren()
                    .add(new HBox(
                            8,
                            smallButton("read-again", tr("Take the other version"), storiesModel::readAgain),
                            smallButton("save-anyway", tr("Keep mine"), storiesModel::saveAnyway)));
        } else if (now.state() == Saving.State.FAILED) {
            box.getChildren().add(smallButton("try-again", tr("Try again"), this::saveAgain));
        }
        Button copy = smallButton(
                "save-copy",
                tr("Save a copy of the dataset\u2026"),
                () -> context.commands().run(MainCommand.SAVE_COPY));
        Tips.give(copy, tr("Writes the dataset with these stories in it to another file"));
        box.getChildren().add(copy);
        saving.getChildren().setAll(box);
    }

    private void saveAgain() {
        // The button goes as it is pressed, and the page would be scrolled to what has the keyboard then
        steps.requestFocus();
        storiesModel.save();
    }
}
