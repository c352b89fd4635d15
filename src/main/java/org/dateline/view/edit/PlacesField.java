package org.dateline.view.edit;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.gap;
import static org.dateline.view.look.Parts.growing;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.edit.record.Field;
import org.dateline.edit.record.RecordKind;
import org.dateline.model.Precision;
import org.dateline.view.look.IconButton;
import org.dateline.view.look.Tips;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.edit.Draft;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Places, each with how exactly it is known, or with the paragraphs that name it; found by their names or on the map. */
final class PlacesField extends FieldEditor {

    private final PlaceOptions places;
    private final VBox rows = new VBox(4);
    private final SearchList search;
    private final CheckBox none = named("places-none", new CheckBox(tr("It names no place")));
    private final VBox node;
    private JsonElement shown = new JsonArray();

    PlacesField(FormContext form, Field field) {
        super(form, field);
        places = new PlaceOptions(form);
        search = new SearchList(id(), tr("Add a place"), places::options, this::choose);
        search.field().focusedProperty().subscribe((was, focused) -> search.show(""));
        ToggleButton pick =
                named(id() + "-pick", new ToggleButton(tr("On the map"), new FontIcon("mdal-add_location")));
        pick.getStyleClass().add("small");
        Tips.give(pick, tr("Then click an area or a symbol of the map"));
        pick.setOnAction(
                event -> PlaceOptions.ask(form, click -> places.clicked(click).ifPresent(this::add)));
        form.picking().subscribe(asked -> pick.setSelected(asked != null));
        Hyperlink fresh = named(id() + "-new", new Hyperlink(tr("New place\u2026")));
        fresh.setOnAction(event -> makePlace());
        node = new VBox(4, rows, search, row(8, pick, fresh));
        if (field.canSayNone()) {
            Tips.give(none, tr("Without it the report says the places of the event"));
            none.setOnAction(event -> set(none.isSelected() ? new JsonArray() : null));
            node.getChildren().add(none);
        }
        show();
    }

    private void makePlace() {
        Draft waiting = draft();
        Draft place = Draft.ofNew(RecordKind.PLACE, new JsonObject());
        place.onSaved(saved -> waiting.set(field().key(), withPlace(waiting, saved.last(), Precision.DISTRICT)));
        form().window().model().editing().drafts().openAbove(place);
    }

    private void choose(Option option) {
        search.show("");
        add(places.placeOf(option));
    }

    private void add(String place) {
        set(withPlace(draft(), place, places.precisionOf(place)));
    }

    private JsonArray withPlace(Draft to, String place, Precision precision) {
        JsonArray changed = list(to.get(field().key())).deepCopy();
        boolean isKnown = changed.asList().stream()
                .anyMatch(row -> place.equals(FormContext.said(row.getAsJsonObject(), "place")));
        if (!isKnown && !place.isEmpty()) {
            JsonObject added = new JsonObject();
            added.addProperty("place", place);
            if (field().type() == Field.Type.PLACES) {
                added.addProperty("precision", precision.word());
            } else {
                added.add("paragraphs", new JsonArray());
            }
            changed.add(added);
        }
        return changed;
    }

    private static JsonArray list(@Nullable JsonElement value) {
        return value instanceof JsonArray list ? list : new JsonArray();
    }

    @Override
    Node node() {
        return node;
    }

    @Override
    void show() {
        JsonElement said = draft().get(field().key());
        JsonArray now = list(said);
        none.setSelected(said instanceof JsonArray && now.isEmpty());
        if (now.equals(shown)) {
            return;
        }
        boolean isTyped = rows.getChildren().stream().anyMatch(row -> row.lookup(":focused") instanceof TextField)
                && now.size() == rows.getChildren().size();
        shown = now.deepCopy();
        if (!isTyped) {
            rows.getChildren().clear();
            for (int i = 0; i < now.size(); i++) {
                rows.getChildren().add(placeRow(i, now.get(i).getAsJsonObject()));
            }
        }
    }

    private Node placeRow(int index, JsonObject place) {
        String id = FormContext.said(place, "place");
        String name = form().options("places").stream()
                .filter(option -> option.value().equals(id))
                .map(Option::words)
                .findFirst()
                .orElse(id);
        Label words = growing(WrappedLabel.of(name));
        Button remove = IconButton.of("mdal-close", tr("Take away {0}", name), () -> remove(index));
        Node detail = field().type() == Field.Type.PLACES ? precision(index, place) : paragraphs(index, place);
        HBox row = row(6, words, gap(), detail, remove);
        row.getStyleClass().add("place-row");
        return row;
    }

    private ChoiceBox<String> precision(int index, JsonObject place) {
        ChoiceBox<String> box = named("precision-" + index, new ChoiceBox<>());
        box.getItems().setAll(Stream.of(Precision.values()).map(Precision::word).toList());
        box.setValue(FormContext.said(place, "precision"));
        box.setAccessibleText(tr("How exactly the place is known"));
        box.setOnAction(event -> change(index, changed -> changed.addProperty("precision", box.getValue())));
        return box;
    }

    private TextField paragraphs(int index, JsonObject place) {
        TextField typed = named("mention-" + index, new TextField());
        typed.setText(TypedValue.words(Field.Type.PARAGRAPHS, place.get("paragraphs")));
        typed.setPrefColumnCount(8);
        typed.setPromptText(tr("Paragraphs"));
        typed.setAccessibleText(tr("Paragraphs that name it"));
        typed.textProperty()
                .subscribe((was, now) ->
                        change(index, changed -> changed.add("paragraphs", TypedValue.paragraphs(now.strip()))));
        return typed;
    }

    private void change(int index, java.util.function.Consumer<JsonObject> how) {
        JsonArray changed = list(draft().get(field().key())).deepCopy();
        how.accept(changed.get(index).getAsJsonObject());
        set(changed);
    }

    private void remove(int index) {
        JsonArray changed = list(draft().get(field().key())).deepCopy();
        changed.remove(index);
        rows.getChildren().clear();
        // A list without a place would say that there is none
        set(changed.isEmpty() && field().canSayNone() ? null : changed);
    }

    @Override
    void focus() {
        search.field().requestFocus();
    }
}
