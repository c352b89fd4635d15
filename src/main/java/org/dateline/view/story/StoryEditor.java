package org.dateline.view.story;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.view.look.IconButton;
import org.dateline.view.look.Tips;
import org.dateline.view.look.Wording;
import org.dateline.viewmodel.StoryDesk;
import org.dateline.workspace.Saving;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page where stories are made: their titles, their steps in order, the words of each step. */
public final class StoryEditor extends VBox {

    private static final KeyCombination UP = KeyCombination.valueOf("Alt+Up");
    private static final KeyCombination DOWN = KeyCombination.valueOf("Alt+Down");
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final int NONE = -1;

    private final StoryDesk desk;
    private final Actions actions;
    private final ComboBox<Story> choice = new ComboBox<>();
    private final TextField title = new TextField();
    private final TextField note = new TextField();
    private final ListView<StoryStep> steps = new ListView<>();
    private final TextField stepTitle = new TextField();
    private final TextArea caption = new TextArea();
    private final Label stepName = name("", stepTitle);
    private final VBox story = new VBox();
    private final VBox words = new VBox();
    private final HBox saving = new HBox();
    private Optional<String> shownStory = Optional.empty();
    private int shown = NONE;
    private boolean showing;

    /** What the page asks of the window around it. */
    public interface Actions {

        /** Adds what is seen as a step. */
        void addView();

        /** Shows what a step shows. */
        void look(StoryStep step);

        /** Presents a story. */
        void present(Story story);

        /** Lets the user save a copy of the dataset, with the stories in it. */
        void saveCopy();
    }

    /**
     * An editor.
     *
     * @param desk the stories made here
     * @param given those of the dataset, which are not changed
     * @param actions what it asks of the window
     */
    public StoryEditor(StoryDesk desk, List<Story> given, Wording wording, Actions actions) {
        this.desk = desk;
        this.actions = actions;
        setId("stories-page");
        getStyleClass().add("story-editor");
        choice.setId("story-chosen");
        choice.setCellFactory(view -> new StoryCell());
        choice.setButtonCell(new StoryCell());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setOnAction(event -> {
            if (!showing && choice.getValue() != null) {
                commit();
                desk.choose(choice.getValue().id());
            }
        });
        steps.setId("story-steps");
        steps.getStyleClass().add("step-list");
        steps.setCellFactory(view -> new StepCell(wording, this::move));
        steps.getSelectionModel().selectedIndexProperty().subscribe(index -> select(index.intValue()));
        steps.setPlaceholder(empty("No step yet. Choose a day, an event or a place, then add the view."));
        VBox.setVgrow(steps, Priority.ALWAYS);
        steps.setMinHeight(100);
        field(title, "story-title", "Title of the story");
        field(note, "story-note", "Content note, shown before the story starts");
        note.setPromptText("Content note: what to know before it starts");
        field(stepTitle, "step-title-field", "Title of the step");
        caption.setId("step-caption-field");
        caption.setPromptText("What you want to tell at this step, and who says it");
        caption.setAccessibleText("Caption of the step");
        caption.setWrapText(true);
        caption.setPrefRowCount(4);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        caption.focusedProperty().addListener(change -> commit());
        words.getStyleClass().add("step-words");
        words.getChildren().addAll(stepName, stepTitle, name("Caption", caption), caption);
        story.getStyleClass().add("story-fields");
        story.getChildren().addAll(name("Title of the story", title), title, note, stepButtons(), steps, words);
        VBox.setVgrow(story, Priority.ALWAYS);
        saving.getStyleClass().add("saving");
        saving.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head(given), story, saving);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        desk.ownProperty().subscribe(all -> show());
        desk.chosenProperty().subscribe(all -> show());
        desk.savingProperty().subscribe(this::showSaving);
    }

    private void field(TextField field, String id, String spoken) {
        field.setId(id);
        field.setAccessibleText(spoken);
        field.setOnAction(event -> commit());
        field.focusedProperty().addListener(change -> commit());
    }

    private static Label name(String words, Node named) {
        Label label = new Label(words);
        label.getStyleClass().add("field-name");
        label.setLabelFor(named);
        return label;
    }

    private static Label empty(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("empty");
        label.setWrapText(true);
        return label;
    }

    private Node head(List<Story> given) {
        Label heading = new Label("Stories made here");
        heading.getStyleClass().add("page-title");
        HBox.setHgrow(choice, Priority.ALWAYS);
        MenuButton fresh = new MenuButton(null, new FontIcon("mdal-add"));
        fresh.setId("new-story");
        fresh.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        Tips.give(fresh, "Make a story");
        fresh.setAccessibleText("Make a story");
        fresh.getItems().add(item("Empty story", () -> {
            desk.create("My story");
            title.requestFocus();
            title.selectAll();
        }));
        for (Story original : given) {
            fresh.getItems().add(item("Copy of \u201c" + original.title() + "\u201d", () -> desk.copy(original)));
        }
        Button delete = IconButton.of("mdal-delete", "Delete this story (can be undone)", desk::delete);
        delete.setId("delete-story");
        delete.disableProperty().bind(desk.chosenProperty().map(Optional::isEmpty));
        Button undo = IconButton.of("mdomz-undo", "Undo in the stories (Ctrl+Z in this list)", desk::undo);
        undo.setId("undo-story");
        undo.disableProperty().bind(desk.canUndoProperty().map(can -> !can));
        Button redo = IconButton.of("mdomz-redo", "Redo in the stories (Ctrl+Shift+Z in this list)", desk::redo);
        redo.disableProperty().bind(desk.canRedoProperty().map(can -> !can));
        HBox row = new HBox(choice, fresh, delete, undo, redo);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, heading, row);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private Node stepButtons() {
        Button add = new Button("Add this view", new FontIcon("mdal-add_location"));
        add.setId("add-view");
        Tips.give(
                add,
                "Adds window, selection and zoom of the map as a step (Ctrl+Shift+A). The filter is not part of a step.");
        add.setOnAction(event -> actions.addView());
        add.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button up = IconButton.of("mdal-arrow_upward", "Move the step up (Alt+Up)", () -> moveBy(-1));
        up.setId("step-up");
        Button down = IconButton.of("mdal-arrow_downward", "Move the step down (Alt+Down)", () -> moveBy(1));
        down.setId("step-down");
        Button delete = IconButton.of("mdal-delete", "Delete the step (Delete; can be undone)", this::deleteStep);
        delete.setId("delete-step");
        for (Button button : List.of(up, down, delete)) {
            button.disableProperty()
                    .bind(steps.getSelectionModel().selectedIndexProperty().lessThan(0));
        }
        Button present = IconButton.of(
                "mdomz-slideshow", "Present this story", () -> desk.chosen().ifPresent(actions::present));
        present.setId("present-story");
        HBox row = new HBox(add, gap, up, down, delete, present);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Takes over what is typed and not yet confirmed. */
    public void commit() {
        Optional<Story> chosen = desk.chosen();
        boolean another = !shownStory.equals(chosen.map(Story::id));
        if (showing || another) {
            return;
        }
        if (chosen.isPresent() && !title.getText().strip().equals(chosen.get().title())) {
            desk.rename(title.getText());
        }
        if (chosen.isPresent() && !note.getText().strip().equals(noteOf(chosen.get()))) {
            desk.note(note.getText());
        }
        List<StoryStep> now = desk.chosen().map(Story::steps).orElse(List.of());
        if (shown >= 0 && shown < now.size()) {
            StoryStep step = now.get(shown);
            String told = step.caption();
            boolean changed = !stepTitle.getText().strip().equals(step.title())
                    || !caption.getText().strip().equals(told == null ? "" : told);
            if (changed) {
                desk.tell(shown, stepTitle.getText(), caption.getText());
            }
        }
        if (title.getText().isBlank() || stepTitle.getText().isBlank()) {
            show();
        }
    }

    private static String noteOf(Story story) {
        String words = story.note();
        return words == null ? "" : words;
    }

    /** Shows the last step, with its title to be typed over; the map stays as it is. */
    public void showLast() {
        selectQuietly(steps.getItems().size() - 1);
        steps.scrollTo(steps.getItems().size() - 1);
        stepTitle.requestFocus();
        stepTitle.selectAll();
    }

    private void show() {
        showing = true;
        Optional<Story> chosen = desk.chosen();
        shownStory = chosen.map(Story::id);
        choice.getItems().setAll(desk.ownProperty().get());
        choice.setValue(chosen.orElse(null));
        choice.setDisable(chosen.isEmpty());
        choice.setPromptText("No story yet");
        title.setText(chosen.map(Story::title).orElse(""));
        title.setDisable(chosen.isEmpty());
        note.setText(chosen.map(StoryEditor::noteOf).orElse(""));
        note.setDisable(chosen.isEmpty());
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
                actions.look(steps.getItems().get(index));
            }
        }
    }

    private void showWords(int index) {
        boolean any = index >= 0 && index < steps.getItems().size();
        shown = any ? index : NONE;
        words.setVisible(any);
        words.setManaged(any);
        if (any) {
            StoryStep step = steps.getItems().get(index);
            String told = step.caption();
            stepName.setText("Title of step " + (index + 1));
            stepTitle.setText(step.title());
            caption.setText(told == null ? "" : told);
        } else {
            stepTitle.clear();
            caption.clear();
        }
    }

    private void moveBy(int direction) {
        int from = steps.getSelectionModel().getSelectedIndex();
        int to = from + direction;
        if (from >= 0 && to >= 0 && to < steps.getItems().size()) {
            move(from, to);
        }
    }

    private void move(int from, int to) {
        commit();
        showing = true;
        steps.getSelectionModel().clearSelection();
        showing = false;
        desk.moveStep(from, to);
        selectQuietly(to);
        steps.requestFocus();
    }

    private void deleteStep() {
        int position = steps.getSelectionModel().getSelectedIndex();
        if (position >= 0) {
            commit();
            desk.deleteStep(position);
            steps.requestFocus();
        }
    }

    private void selectQuietly(int index) {
        showing = true;
        steps.getSelectionModel().clearAndSelect(index);
        showWords(index);
        showing = false;
    }

    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (UP.match(event)) {
            moveBy(-1);
        } else if (DOWN.match(event)) {
            moveBy(1);
        } else if (!typing && UNDO.match(event)) {
            desk.undo();
        } else if (!typing && REDO.match(event)) {
            desk.redo();
        } else if (event.getTarget() == steps && event.getCode() == KeyCode.DELETE) {
            deleteStep();
        } else if (event.getTarget() == steps && event.getCode() == KeyCode.ENTER) {
            stepTitle.requestFocus();
            stepTitle.selectAll();
        } else {
            return;
        }
        event.consume();
    }

    private void showSaving(Saving now) {
        Label told = new Label(now.words());
        told.setId("saving");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        boolean lost = now.state() == Saving.State.FAILED || now.state() == Saving.State.FILE_CHANGED;
        told.getStyleClass().add(lost ? "saving-failed" : "faint");
        VBox box = new VBox(6, told);
        if (now.state() == Saving.State.FILE_CHANGED) {
            box.getChildren()
                    .add(buttons(
                            small("read-again", "Take the other version", desk::readAgain),
                            small("save-anyway", "Keep mine", desk::saveAnyway)));
        } else if (now.state() == Saving.State.FAILED) {
            box.getChildren().add(buttons(small("try-again", "Try again", desk::save)));
        }
        Button copy = small("save-copy", "Save a copy of the dataset\u2026", actions::saveCopy);
        Tips.give(copy, "Writes the dataset with these stories in it to another file");
        box.getChildren().add(copy);
        HBox.setHgrow(box, Priority.ALWAYS);
        saving.getChildren().setAll(box);
    }

    private static HBox buttons(Button... buttons) {
        return new HBox(8, buttons);
    }

    private static Button small(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
