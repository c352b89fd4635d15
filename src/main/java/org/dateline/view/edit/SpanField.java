package org.dateline.view.edit;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.named;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.dateline.edit.record.Field;
import org.dateline.view.look.Parts;

/** From one day to another, the second of which is the first that is no longer meant. */
final class SpanField extends FieldEditor {

    private final TextField from = end("from", tr("From"));
    private final TextField to = end("to", tr("To"));
    private final HBox node = Parts.row(8, from, Parts.label(tr("to")), to);

    SpanField(FormContext form, Field field) {
        super(form, field);
        show();
        from.textProperty().subscribe((was, now) -> take(from, "from", now));
        to.textProperty().subscribe((was, now) -> take(to, "to", now));
    }

    private static TextField end(String key, String spoken) {
        TextField field = named("span-" + key, new TextField());
        field.setAccessibleText(spoken);
        return field;
    }

    private void take(TextField field, String key, String typed) {
        if (field.isFocused()) {
            JsonObject changed = value().deepCopy();
            changed.addProperty(key, typed.strip().replaceFirst("(?<=\\d) +(?=\\d)", "T"));
            set(changed);
        }
    }

    private JsonObject value() {
        JsonElement value = draft().get(field().key());
        return value instanceof JsonObject object ? object : new JsonObject();
    }

    @Override
    Node node() {
        return node;
    }

    @Override
    void show() {
        if (!from.isFocused()) {
            from.setText(FormContext.said(value(), "from").replace('T', ' '));
        }
        if (!to.isFocused()) {
            to.setText(FormContext.said(value(), "to").replace('T', ' '));
        }
    }

    @Override
    void focus() {
        from.requestFocus();
    }
}
