package org.dateline.view.edit;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.gap;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.dateline.control.look.Motion;
import org.dateline.edit.EditRefusedException;
import org.dateline.edit.document.Change;
import org.dateline.edit.record.Field;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Tips;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.edit.Draft;
import org.dateline.viewmodel.edit.EditingViewModel;
import org.dateline.viewmodel.edit.FieldProblems;
import org.kordamp.ikonli.javafx.FontIcon;

/** A record that is filled in: its fields, each checked as it is typed, why, and what becomes of it. */
public final class RecordForm extends BorderPane {

    private static final Duration REST = Motion.MOVE.duration();

    private final FormContext form;
    private final EditDesk desk;
    private final Draft draft;
    private final EditingViewModel editing;
    private final List<FieldEditor> fields;
    private final Label refused = named("form-refused", WrappedLabel.of("", "field-problem"));
    private final PauseTransition rest = new PauseTransition(REST);
    private final Subscription following;
    private final Set<String> touched = new HashSet<>();
    private boolean tried;

    RecordForm(EditDesk desk, FormContext form) {
        this.desk = desk;
        this.form = form;
        this.draft = form.draft();
        this.editing = form.window().model().editing();
        setId("record-form");
        getStyleClass().add("record-form");
        VBox page = new VBox();
        page.getStyleClass().addAll("page", "form-page");
        page.getChildren().add(WrappedLabel.of(draft.title(form.document()), "page-title"));
        boolean hasFields =
                !form.window().model().workspace().dataset().fields().isEmpty();
        fields = draft.kind().fields().stream()
                .filter(field -> hasFields || field.type() != Field.Type.VALUES)
                .map(this::editor)
                .toList();
        fields.forEach(field -> page.getChildren().add(field.box()));
        page.getChildren().add(why());
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        setCenter(scroll);
        setBottom(foot());
        rest.setOnFinished(event -> check());
        following = draft.valuesProperty().subscribe((was, now) -> changed());
        addEventHandler(KeyEvent.KEY_PRESSED, this::leavingKey);
        check();
    }

    /** Leaves off following the draft; to be called when another page takes its place. */
    public void dispose() {
        following.unsubscribe();
        rest.stop();
        form.picking().set(null);
    }

    /** What it fills in. */
    public Draft draft() {
        return draft;
    }

    /** Gives the keyboard to the first field that is still to be filled in. */
    public void focusFirst() {
        List<Field> missing = draft.missing();
        fields.stream()
                .filter(field -> missing.isEmpty() || missing.contains(field.field()))
                .findFirst()
                .ifPresent(FieldEditor::focus);
    }

    private FieldEditor editor(Field field) {
        return switch (field.type()) {
            case REFERENCE ->
                new PickField(form, field, () -> form.options(field.of().get(0)), false);
            case SPEAKER -> new PickField(form, field, () -> KnownWords.speakers(form), true);
            case AREA -> new PickField(form, field, () -> KnownWords.areas(form), false);
            case CHOICE, FLAG -> new ChoiceField(form, field);
            case TIME -> new TimeField(form, field);
            case SPAN -> new SpanField(form, field);
            case PLACES, MENTIONS -> new PlacesField(form, field);
            case POINT -> new PointField(form, field);
            case WORDS -> new WordsField(form, field);
            case AMOUNT -> new AmountField(form, field);
            case UTTERANCE -> new UtteranceField(form, field);
            case VALUES -> new ValuesField(form, field);
            case ZONE -> new PickField(form, field, KnownWords::zones, true);
            case LINE ->
                field.of().contains("kind")
                        ? new PickField(form, field, () -> KnownWords.kinds(form), true)
                        : new TypedField(form, field);
            case TEXT, TEXTS, MOMENT, PARAGRAPH, PARAGRAPHS, ID -> new TypedField(form, field);
        };
    }

    private Node why() {
        TextField why = named("form-why", new TextField(draft.why()));
        why.setPromptText(tr("Why, for the log of changes (may be left out)"));
        why.setAccessibleText(tr("Why, for the log of changes"));
        why.textProperty().subscribe((was, now) -> draft.setWhy(now));
        VBox box = new VBox(label(tr("Why"), "field-name"), why);
        box.getStyleClass().add("form-field");
        return box;
    }

    private Node foot() {
        Button save = button("form-save", tr("Save"), this::save);
        save.getStyleClass().add("accent");
        save.setGraphic(new FontIcon("mdal-check"));
        Tips.give(save, MainCommand.SAVE_FORM.tip());
        Button cancel = button("form-cancel", tr("Cancel"), this::cancel);
        Tips.give(cancel, tr("Leave the form without saving (Esc)"));
        Button delete = button("form-delete", tr("Delete\u2026"), () -> desk.delete(draft.where()));
        delete.getStyleClass().addAll("danger", "flat");
        boolean canDelete =
                !draft.isNew() && (draft.kind().isEntry() || draft.kind().isPart());
        Parts.setShown(delete, canDelete);
        Parts.setShown(refused, false);
        VBox foot = new VBox(6, refused, row(8, save, cancel, gap(), delete));
        foot.getStyleClass().add("form-foot");
        return foot;
    }

    private void changed() {
        draft.kind().fields().stream().filter(draft::isChanged).map(Field::key).forEach(touched::add);
        fields.forEach(FieldEditor::show);
        rest.playFromStart();
    }

    private void check() {
        try {
            Change change = draft.change(form.document());
            editing.problems(change, found -> show(FieldProblems.of(draft.kind(), found)));
        } catch (EditRefusedException stale) {
            refuse(stale.reason());
        }
    }

    private void show(FieldProblems problems) {
        List<Field> missing = draft.missing();
        for (FieldEditor editor : fields) {
            boolean isShown = tried || touched.contains(editor.field().key());
            boolean isMissing = missing.contains(editor.field());
            String wrong = editor.wrong();
            String words = isMissing
                    ? tr("To be filled in")
                    : wrong.isEmpty() ? problems.of(editor.field().key()) : wrong;
            editor.sayProblem(isShown || !wrong.isEmpty() ? words : "");
        }
        // What else is wrong for what is wrong in a field is no news
        refuse(tried && problems.byKey().size() == 1 && missing.isEmpty() ? problems.of("") : "");
    }

    private void refuse(String words) {
        refused.setText(words);
        Parts.setShown(refused, !words.isEmpty());
    }

    /** Saves it; what is still missing or wrong is said below its field. */
    public void save() {
        tried = true;
        // What is typed into the field that has the keyboard is taken when it loses it
        requestFocus();
        // Only the newest check is answered
        rest.stop();
        List<Field> missing = draft.missing();
        if (!missing.isEmpty()) {
            check();
            focusFirst();
            return;
        }
        Optional<FieldEditor> wrong =
                fields.stream().filter(field -> !field.wrong().isEmpty()).findFirst();
        if (wrong.isPresent()) {
            check();
            wrong.get().focus();
            return;
        }
        try {
            Change change = draft.change(form.document());
            editing.problems(change, this::saveUnlessWrong);
        } catch (EditRefusedException stale) {
            refuse(stale.reason());
        }
    }

    private void saveUnlessWrong(List<Problem> found) {
        if (found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            show(FieldProblems.of(draft.kind(), found));
        } else {
            desk.save(draft);
        }
    }

    private void cancel() {
        editing.drafts().close(draft);
    }

    private void leavingKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && Stream.of(event.isShortcutDown(), event.isAltDown()).noneMatch(held -> held)) {
            if (draft.isChanged()) {
                desk.askToLeave(draft);
            } else {
                cancel();
            }
            event.consume();
        }
    }
}
