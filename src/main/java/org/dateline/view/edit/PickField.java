package org.dateline.view.edit;

import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.dateline.edit.record.Field;

/** A field that refers to something that is looked for by its name, or a name for which known ones are offered. */
final class PickField extends FieldEditor {

    private final Supplier<List<Option>> options;
    private final boolean isFree;
    private final SearchList search;
    private String shown = "";
    private String shownWords = "";

    /** @param isFree whether it may be something that is not known yet */
    PickField(FormContext form, Field field, Supplier<List<Option>> options, boolean isFree) {
        super(form, field);
        this.options = options;
        this.isFree = isFree;
        this.search = new SearchList(id(), field.label(), options, this::choose);
        show();
        search.field().textProperty().subscribe((was, now) -> {
            if (search.field().isFocused() && (isFree || now.isBlank())) {
                setText(now);
            } else if (search.field().isFocused() && now.equals(shownWords)) {
                // Brought back by Esc
                setText(shown);
            }
        });
        search.field().focusedProperty().subscribe((was, focused) -> {
            if (!focused) {
                show();
            }
        });
    }

    private void choose(Option option) {
        set(new JsonPrimitive(option.value()));
        shown = option.value();
        shownWords = option.words();
        search.show(shownWords);
    }

    @Override
    Node node() {
        return search;
    }

    @Override
    void show() {
        String value = draft().text(field().key());
        if (!search.field().isFocused() && !(value.equals(shown) && isAsShown())) {
            shown = value;
            shownWords = words();
            search.show(shownWords);
        }
    }

    private boolean isAsShown() {
        return search.field().getText().equals(shownWords);
    }

    private String words() {
        String value = draft().text(field().key());
        return isFree
                ? value
                : options.get().stream()
                        .filter(option -> option.value().equals(value))
                        .map(Option::words)
                        .findFirst()
                        .orElse(value);
    }

    @Override
    void focus() {
        search.field().requestFocus();
    }
}
