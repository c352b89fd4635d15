package org.dateline.view.mark;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.dateline.model.mark.EventMark;
import org.dateline.model.mark.Marks;
import org.dateline.view.command.MainCommand;
import org.dateline.view.edit.Option;
import org.dateline.view.edit.SearchList;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Tips;
import org.dateline.view.look.WhileShown;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.mark.MarksViewModel;
import org.dateline.words.ListWords;
import org.dateline.workspace.Saving;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is marked on one event: its tags, its note, and what others have marked. It keeps what is being typed. */
public final class MarkBlock extends VBox {

    /** Longer tags are cut on the page; all of them is in their tooltips. */
    private static final double MAX_TAG = 260;

    private static final int LEAST_LINES = 3;
    private static final int MOST_LINES = 12;

    private final MarksViewModel marks;
    private final String event;
    private final FlowPane tags = named("tags", new FlowPane(12, 4));
    private final SearchList addTag;
    private final TextArea note = named("note", new TextArea());
    private final Hyperlink tagLink = new Hyperlink(tr("Add a tag"));
    private final Hyperlink noteLink = new Hyperlink(tr("Write a note"));
    private final Label saving = named("marks-saving", WrappedLabel.of("", "field-hint"));
    private final Button again = Parts.button("marks-save-again", tr("Try again"), this::saveAgain);
    private final VBox others = named("marks-of-others", new VBox(2));
    private boolean isNoteWanted;
    /** Whether it has had it until just now. */
    private boolean hadKeyboard;

    private String shownNote = "";

    /** The marks on an event. */
    public MarkBlock(MarksViewModel marks, String event) {
        super(4);
        this.marks = marks;
        this.event = event;
        setId("marks");
        getStyleClass().add("marks");
        tags.setRowValignment(VPos.CENTER);
        tagLink.setId("add-tag");
        noteLink.setId("write-note");
        Tips.give(tagLink, MainCommand.TAG.tip(tr("Add a tag to this event")));
        Tips.give(noteLink, MainCommand.WRITE_NOTE.tip(tr("Write a note on this event")));
        tagLink.setOnAction(click -> beginTag());
        noteLink.setOnAction(click -> beginNote());
        addTag = new SearchList("new-tag", tr("Tag"), this::options, chosen -> addTag(chosen.value()));
        addTag.addEventHandler(KeyEvent.KEY_PRESSED, this::keyInTag);
        addTag.field().focusedProperty().subscribe((was, focused) -> {
            if (!focused && addTag.field().getText().isBlank()) {
                Platform.runLater(this::endTag);
            }
        });
        Parts.setShown(addTag, false);
        note.setWrapText(true);
        note.setPromptText(tr("Note"));
        note.setAccessibleText(tr("Note on this event"));
        note.focusedProperty().subscribe((was, focused) -> {
            if (!focused) {
                commit();
                hadKeyboard = true;
                Platform.runLater(() -> hadKeyboard = false);
            }
        });
        note.textProperty().subscribe(text -> note.setPrefRowCount(lines(text)));
        note.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && getParent() != null) {
                getParent().requestFocus();
                key.consume();
            }
        });
        getChildren().addAll(tags, addTag, note, saving, again, others);
        WhileShown.follow(this, this::follow);
        sceneProperty().subscribe((was, now) -> keepKeyboard(now == null));
        show();
    }

    /** The event. */
    public String event() {
        return event;
    }

    private Subscription follow() {
        show();
        return Subscription.combine(
                marks.marksProperty().subscribe((was, now) -> show()),
                marks.othersProperty().subscribe((was, now) -> show()),
                marks.savingProperty().subscribe(now -> show(now)));
    }

    /** The page around it may be made anew while one types; the keyboard stays where it was. */
    private void keepKeyboard(boolean isGone) {
        if (isGone) {
            commit();
        } else if (hadKeyboard) {
            Platform.runLater(note::requestFocus);
        }
    }

    private static int lines(String text) {
        return Math.max(LEAST_LINES, Math.min(MOST_LINES, (int) text.lines().count() + text.length() / 60 + 1));
    }

    private void show() {
        EventMark mark = marks.marksProperty().get().event(event);
        List<Node> parts = new ArrayList<>();
        mark.tags().forEach(tag -> parts.add(chip(tag)));
        parts.add(tagLink);
        String words = mark.note() == null ? "" : mark.note();
        boolean isTyped = note.isFocused() && !note.getText().strip().equals(shownNote);
        if (!isTyped && !words.equals(note.getText().strip())) {
            note.setText(words);
        }
        shownNote = words;
        boolean isNoteShown = isNoteWanted || !note.getText().isEmpty();
        Parts.setShown(note, isNoteShown);
        if (!isNoteShown) {
            parts.add(noteLink);
        }
        if (!tags.getChildren().equals(parts)) {
            tags.getChildren().setAll(parts);
        }
        showOthers();
    }

    private Node chip(String tag) {
        Button chip = new Button(tag, new FontIcon("mdal-close"));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("chip", "filter-part", "tag");
        chip.setMaxWidth(MAX_TAG);
        chip.setAccessibleText(tr("Tag {0}. Press to take it away", tag));
        Tips.give(chip, tr("{0}\nClick to take this tag away", tag));
        chip.setOnAction(click -> marks.removeTag(event, tag));
        return chip;
    }

    private void showOthers() {
        others.getChildren().clear();
        for (Marks other : marks.othersProperty().get()) {
            EventMark mark = other.event(event);
            if (!mark.isEmpty()) {
                List<String> said = new ArrayList<>();
                if (mark.star()) {
                    said.add(tr("a star"));
                }
                if (!mark.tags().isEmpty()) {
                    said.add(ListWords.commas(List.copyOf(mark.tags())));
                }
                if (mark.note() != null) {
                    said.add(tr("\u201c{0}\u201d", mark.note()));
                }
                others.getChildren()
                        .add(WrappedLabel.of(tr("By {0}: {1}", other.person(), ListWords.clauses(said)), "faint"));
            }
        }
        Parts.setShown(others, !others.getChildren().isEmpty());
    }

    private void show(Saving now) {
        boolean isLost = now.state() == Saving.State.FAILED;
        saving.setText(now.words());
        saving.getStyleClass().setAll("label", isLost ? "field-problem" : "field-hint");
        Parts.setShown(saving, !now.words().isEmpty());
        Parts.setShown(again, isLost);
    }

    private void saveAgain() {
        // The button goes as it is pressed; the keyboard would go to another part of the page, which would be scrolled
        // there
        saving.requestFocus();
        marks.save();
    }

    /** Lets the user type a tag. */
    public void beginTag() {
        Parts.setShown(addTag, true);
        // Only then, so that the key that asked for it is not typed into it
        Platform.runLater(addTag.field()::requestFocus);
    }

    private void endTag() {
        addTag.show("");
        Parts.setShown(addTag, false);
    }

    /** The tags in use that it does not have, and what is typed. */
    private List<Option> options() {
        List<String> has = marks.marksProperty().get().event(event).tags();
        List<Option> options = new ArrayList<>();
        Map<String, Integer> known = marks.tags();
        known.forEach((tag, events) -> {
            if (!has.contains(tag)) {
                options.add(new Option(tag, tag, trn(events, "{0} event", "{0} events")));
            }
        });
        String typed = addTag.field().getText().strip();
        boolean isNew = known.keySet().stream().noneMatch(typed::equalsIgnoreCase);
        if (!typed.isEmpty() && isNew) {
            options.add(new Option(typed, typed, tr("a new tag")));
        }
        return options;
    }

    private void addTag(String tag) {
        marks.addTag(event, tag);
        addTag.show("");
        addTag.field().requestFocus();
    }

    private void keyInTag(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            addTag(addTag.field().getText());
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            endTag();
            if (getParent() != null) {
                getParent().requestFocus();
            }
            key.consume();
        }
    }

    /** Lets the user write the note. */
    public void beginNote() {
        isNoteWanted = true;
        show();
        Platform.runLater(() -> {
            note.requestFocus();
            note.end();
        });
    }

    /** Takes over the note as it is typed. */
    public void commit() {
        marks.note(event, note.getText());
        if (note.getText().isBlank() && !note.isFocused()) {
            isNoteWanted = false;
            show();
        }
    }
}
