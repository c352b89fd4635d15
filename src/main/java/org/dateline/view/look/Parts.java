package org.dateline.view.look;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Small parts that the screen is put together from. */
public final class Parts {

    private Parts() {}

    /** Words in one line. */
    public static Label label(String words, String... styleClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** Something that is found in a scene by its id. */
    public static <T extends Node> T named(String id, T node) {
        node.setId(id);
        return node;
    }

    /** Something that is never narrower than it prefers to be. */
    public static <T extends Region> T uncut(T region) {
        region.setMinWidth(Region.USE_PREF_SIZE);
        return region;
    }

    /** A button that is never narrower than its words. */
    public static Button button(String id, String words, Runnable action) {
        Button button = named(id, uncut(new Button(words)));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The same, small. */
    public static Button smallButton(String id, String words, Runnable action) {
        Button button = button(id, words, action);
        button.getStyleClass().add("small");
        return button;
    }

    /** Parts beside one another, their middles in one line. */
    public static HBox row(double spacing, Node... parts) {
        HBox row = new HBox(spacing, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Nothing, which takes the room that is left in a row. */
    public static Region gap() {
        return growing(new Region());
    }

    /** Something that takes the room that is left in a row. */
    public static <T extends Node> T growing(T node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    /** Puts words on the clipboard. */
    public static void copy(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }

    /** Shows something, or takes it and its room away. */
    public static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** The words of something that is seen, and of what it is put together from, as a screen reader says them of a row. */
    public static String spoken(Node node) {
        if (!node.isVisible()) {
            return "";
        }
        Stream<String> words = node instanceof Labeled labeled
                ? Stream.of(String.valueOf(labeled.getText()))
                : node instanceof Pane pane ? pane.getChildren().stream().map(Parts::spoken) : Stream.of();
        return words.map(some -> some.replaceAll("^[\\s\u00b7]+", "").strip())
                .filter(some -> !some.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** A cell of a list that says its item in words. */
    public static <T> ListCell<T> cell(Function<T, String> words) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : words.apply(item));
            }
        };
    }

    /** Says the items of a choice in words; nothing can be typed into it. */
    public static <T> StringConverter<T> converter(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        };
    }
}
