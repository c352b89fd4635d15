package org.dateline.view.edit;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dateline.edit.record.Field;
import org.dateline.view.look.Parts;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.edit.Draft;
import org.jspecify.annotations.Nullable;

/** A field of a form: its name, what it is filled in with, and below it what is wrong with that. */
abstract class FieldEditor {

    private final FormContext form;
    private final Field field;
    private final Label problem;

    FieldEditor(FormContext form, Field field) {
        this.form = form;
        this.field = field;
        this.problem = named("problem-" + field.key(), WrappedLabel.of("", "field-problem"));
        Parts.setShown(problem, false);
    }

    /** What is filled in. */
    abstract Node node();

    /** Shows what the draft says, but for what is being typed. */
    abstract void show();

    /** Why what is typed cannot be taken, in words; empty if it can. */
    String wrong() {
        return "";
    }

    /** Gives the keyboard to it. */
    abstract void focus();

    FormContext form() {
        return form;
    }

    Draft draft() {
        return form.draft();
    }

    Field field() {
        return field;
    }

    /** The id by which a part of it is found in a scene. */
    String id() {
        return "field-" + field.key();
    }

    void set(@Nullable JsonElement value) {
        draft().set(field.key(), value);
    }

    void setText(String words) {
        set(words.isBlank() ? null : new JsonPrimitive(words));
    }

    /** The whole, for the form. */
    VBox box() {
        Label name = label(field.label(), "field-name");
        Node node = node();
        name.setLabelFor(node);
        VBox box = new VBox(name, node, problem);
        if (!field.hint().isEmpty()) {
            box.getChildren().add(2, WrappedLabel.of(field.hint(), "field-hint"));
        }
        box.getStyleClass().add("form-field");
        return box;
    }

    void sayProblem(String words) {
        problem.setText(words);
        problem.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("note"), words.startsWith(tr("Note: {0}", "")));
        Parts.setShown(problem, !words.isEmpty());
    }
}
