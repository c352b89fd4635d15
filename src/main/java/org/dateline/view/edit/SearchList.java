package org.dateline.view.edit;

import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.text.Folding;
import org.dateline.view.look.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A field in which one types, and below it what that may mean, as long as it has the keyboard; one of them is chosen. Esc closes the
 * list and brings back the words that were there.
 */
public final class SearchList extends VBox {

    private static final int SHOWN = 6;
    private static final int MOST = 60;
    private static final double CELL = 26;

    private final Supplier<List<Option>> options;
    private final Consumer<Option> onChosen;
    private final TextField field;
    private final ListView<Option> list = new ListView<>();
    private boolean showing;
    private String shown = "";

    /** @param options what may be meant, asked whenever something is typed */
    public SearchList(String id, String prompt, Supplier<List<Option>> options, Consumer<Option> onChosen) {
        this.options = options;
        this.onChosen = onChosen;
        this.field = named(id, new TextField());
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        list.setId(id + "-list");
        list.getStyleClass().add("pick-list");
        list.setFixedCellSize(CELL);
        // A page without room for it is scrolled: it would make the list as low as nothing
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(event -> choose());
        close();
        getChildren().addAll(field, list);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().subscribe((was, now) -> {
            if (!showing && field.isFocused()) {
                open(now);
            }
        });
        field.focusedProperty().subscribe((was, focused) -> {
            if (focused) {
                field.selectAll();
            } else if (!list.isHover()) {
                close();
            }
        });
        field.setOnMouseClicked(event -> open(""));
    }

    /** The field. */
    public TextField field() {
        return field;
    }

    /** Shows words without looking for anything. */
    public void show(String words) {
        showing = true;
        shown = words;
        field.setText(words);
        showing = false;
    }

    private void open(String typed) {
        String folded = Folding.fold(typed.strip());
        List<Option> found = options.get().stream()
                .filter(option -> option.fits(folded) > 0)
                .sorted(Comparator.comparing(option -> -option.fits(folded)))
                .limit(MOST)
                .toList();
        list.getItems().setAll(found);
        list.getSelectionModel().select(typed.isBlank() ? -1 : 0);
        list.setPrefHeight(Math.min(SHOWN, found.size()) * CELL + 2);
        boolean isNew = !list.isVisible() && !found.isEmpty();
        Parts.setShown(list, !found.isEmpty());
        if (isNew) {
            Platform.runLater(this::reveal);
        }
    }

    /** Scrolls what this is on so that the whole list is seen, or as much of it as there is room for below the field. */
    private void reveal() {
        Parent outer = getParent();
        while (outer != null && !(outer instanceof ScrollPane)) {
            outer = outer.getParent();
        }
        if (!(outer instanceof ScrollPane scroll) || !list.isVisible()) {
            return;
        }
        scroll.applyCss();
        scroll.layout();
        Node page = scroll.getContent();
        Bounds own = page.sceneToLocal(localToScene(getLayoutBounds()));
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = page.getLayoutBounds().getHeight() - seen;
        double top = Math.min(own.getMinY(), own.getMaxY() - seen);
        if (hidden > 0 && top > scroll.getVvalue() * hidden) {
            scroll.setVvalue(Math.min(1, top / hidden));
        }
    }

    private void close() {
        Parts.setShown(list, false);
    }

    private void key(KeyEvent event) {
        boolean used = true;
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> used = !event.isShortcutDown() && list.isVisible() && choose();
            case ESCAPE -> {
                used = list.isVisible();
                if (used) {
                    show(shown);
                    close();
                }
            }
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void move(int steps) {
        if (!list.isVisible()) {
            open("");
            return;
        }
        int last = list.getItems().size() - 1;
        int to = Math.max(0, Math.min(last, list.getSelectionModel().getSelectedIndex() + steps));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - SHOWN + 1));
    }

    private boolean choose() {
        Option chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close();
            onChosen.accept(chosen);
        }
        return chosen != null;
    }

    private static final class Cell extends ListCell<Option> {

        @Override
        protected void updateItem(@Nullable Option option, boolean empty) {
            super.updateItem(option, empty);
            setText(empty || option == null ? null : option.words());
            setGraphic(null);
            if (!empty && option != null && !option.detail().isEmpty()) {
                setText(null);
                setGraphic(Parts.row(6, label(option.words()), label(option.detail(), "faint")));
            }
            setPrefWidth(0);
        }
    }
}
