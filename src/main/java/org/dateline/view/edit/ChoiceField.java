package org.dateline.view.edit;

import static org.dateline.view.look.Parts.named;

import com.google.gson.JsonPrimitive;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.layout.VBox;
import org.dateline.edit.record.Field;
import org.dateline.view.look.Parts;

/** One of a few words, or yes and no. */
final class ChoiceField extends FieldEditor {

    private final Control control;

    ChoiceField(FormContext form, Field field) {
        super(form, field);
        control = named(id(), field.type() == Field.Type.FLAG ? flag(field) : choice(field));
        show();
    }

    private CheckBox flag(Field field) {
        CheckBox box = new CheckBox(field.label());
        box.setWrapText(true);
        box.setOnAction(event -> set(box.isSelected() ? new JsonPrimitive(true) : null));
        return box;
    }

    private ChoiceBox<String> choice(Field field) {
        ChoiceBox<String> box = new ChoiceBox<>();
        box.getItems().setAll(field.of());
        box.setOnAction(event -> {
            if (box.getValue() != null) {
                set(new JsonPrimitive(box.getValue()));
            }
        });
        return box;
    }

    @Override
    Node node() {
        return control;
    }

    @Override
    VBox box() {
        VBox box = super.box();
        if (control instanceof CheckBox) {
            // It says its name itself
            Parts.setShown(box.getChildren().get(0), false);
        }
        return box;
    }

    @Override
    @SuppressWarnings("unchecked")
    void show() {
        String value = draft().text(field().key());
        if (control instanceof CheckBox box) {
            box.setSelected(value.equals("true"));
        } else {
            ((ChoiceBox<String>) control).setValue(value.isEmpty() ? null : value);
        }
    }

    @Override
    void focus() {
        control.requestFocus();
    }
}
