package org.dateline.view.edit;

import static org.dateline.view.look.Parts.named;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.dateline.edit.record.Field;

/** A field that is typed: words in one line or several, paragraphs, a day. */
class TypedField extends FieldEditor {

    private final TextInputControl input;
    private boolean showing;

    TypedField(FormContext form, Field field) {
        super(form, field);
        boolean isLong =
                field.type() == Field.Type.TEXT || field.type() == Field.Type.TEXTS || field.type() == Field.Type.WORDS;
        input = named(id(), isLong ? area(rows(field)) : new TextField());
        input.setAccessibleText(field.label());
        show();
        input.textProperty().subscribe((was, now) -> {
            if (!showing) {
                set(TypedValue.value(field.type(), now));
            }
        });
    }

    private static int rows(Field field) {
        return switch (field.type()) {
            case TEXTS -> 2;
            case TEXT -> 5;
            default -> 3;
        };
    }

    /** Words in several lines, so many of which are seen at once. */
    static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return area;
    }

    TextInputControl input() {
        return input;
    }

    @Override
    Node node() {
        return input;
    }

    @Override
    void show() {
        String words = TypedValue.words(field().type(), draft().get(field().key()));
        boolean isTyped = input.isFocused()
                && java.util.Objects.equals(
                        TypedValue.value(field().type(), input.getText()), draft().get(field().key()));
        if (!isTyped && !words.equals(input.getText())) {
            showing = true;
            input.setText(words);
            showing = false;
        }
    }

    @Override
    void focus() {
        input.requestFocus();
    }
}
