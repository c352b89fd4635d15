package org.dateline.view.edit;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.control.map.content.MapPick;
import org.dateline.control.map.content.MapTarget;
import org.dateline.edit.record.Field;
import org.dateline.view.look.Tips;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A point of the earth: typed in degrees, or clicked on the map, which takes the area there too where none is chosen. */
final class PointField extends FieldEditor {

    private static final int DECIMALS = 4;

    private final TextField longitude = degrees("longitude", tr("Degrees east"));
    private final TextField latitude = degrees("latitude", tr("Degrees north"));
    private final VBox node;

    PointField(FormContext form, Field field) {
        super(form, field);
        ToggleButton pick =
                named(id() + "-pick", new ToggleButton(tr("On the map"), new FontIcon("mdal-add_location")));
        pick.getStyleClass().add("small");
        Tips.give(pick, tr("Then click the point on the map"));
        pick.setOnAction(event -> PlaceOptions.ask(form, this::take));
        form.picking().subscribe(asked -> pick.setSelected(asked != null));
        HBox point = row(6, longitude, latitude, pick);
        node = new VBox(point);
        longitude.textProperty().subscribe((was, now) -> type(longitude, "longitude", now));
        latitude.textProperty().subscribe((was, now) -> type(latitude, "latitude", now));
        show();
    }

    private static TextField degrees(String id, String words) {
        TextField field = named("field-" + id, new TextField());
        field.setPromptText(words);
        field.setAccessibleText(words);
        field.setPrefColumnCount(8);
        return field;
    }

    private void type(TextField field, String key, String typed) {
        if (field.isFocused()) {
            draft().set(key, typed.isBlank() ? null : number(typed.strip()));
        }
    }

    private static JsonElement number(String typed) {
        try {
            return new JsonPrimitive(new BigDecimal(typed));
        } catch (NumberFormatException noNumber) {
            return new JsonPrimitive(typed);
        }
    }

    private void take(MapPick pick) {
        draft().set("longitude", rounded(pick.longitude()));
        draft().set("latitude", rounded(pick.latitude()));
        boolean isFree = draft().text("feature").isEmpty();
        if (isFree && draft().isNew() && pick.target() instanceof MapTarget.Area area) {
            form().window()
                    .notice()
                    .say(tr(
                            "The point lies in an area of the map, which the place may be or lie in: {0}",
                            nameOf(area.feature())));
        }
    }

    private String nameOf(String area) {
        return form().window()
                .model()
                .workspace()
                .map()
                .areas()
                .find(area)
                .map(feature -> feature.name())
                .orElse(area);
    }

    private static JsonPrimitive rounded(double degrees) {
        return new JsonPrimitive(BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }

    @Override
    Node node() {
        return node;
    }

    @Override
    void show() {
        show(longitude, draft().get("longitude"));
        show(latitude, draft().get("latitude"));
    }

    private static void show(TextField field, @Nullable JsonElement value) {
        if (!field.isFocused()) {
            field.setText(value == null ? "" : value.getAsString());
        }
    }

    @Override
    void focus() {
        longitude.requestFocus();
    }
}
