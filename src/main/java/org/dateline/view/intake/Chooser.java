package org.dateline.view.intake;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.intake.work.Option;
import org.dateline.text.Folding;
import org.dateline.view.look.Parts;
import org.dateline.view.look.WrappedLabel;
import org.jspecify.annotations.Nullable;

/** A list of what something may be, which what is typed above it narrows; Enter chooses. */
final class Chooser extends VBox {

    private final TextField sought = named("intake-sought", new TextField());
    private final ListView<Option> list = named("intake-choices", new ListView<>());
    private final List<Option> options;
    private final Consumer<String> onChosen;

    /**
     * @param heading what is asked
     * @param onChosen gets the id of what is chosen
     */
    Chooser(String heading, String prompt, List<Option> options, Consumer<String> onChosen) {
        super(6);
        this.options = options;
        this.onChosen = onChosen;
        sought.setPromptText(prompt);
        sought.textProperty().subscribe(this::narrow);
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(label(tr("Nothing has these words."), "empty"));
        list.setPrefHeight(200);
        list.setOnMouseClicked(event -> choose());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(label(heading, "section"), sought, list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    TextField field() {
        return sought;
    }

    private void narrow(String typed) {
        String[] words = Folding.fold(typed).split(" ");
        list.getItems()
                .setAll(options.stream()
                        .filter(option -> {
                            String text = Folding.fold(option.words() + " " + option.reason());
                            return List.of(words).stream().allMatch(text::contains);
                        })
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (event.getCode() == KeyCode.ENTER) {
            choose();
        } else if (step != 0) {
            int next = list.getSelectionModel().getSelectedIndex() + step;
            list.getSelectionModel().select(Math.max(0, Math.min(list.getItems().size() - 1, next)));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        } else {
            return;
        }
        event.consume();
    }

    private void choose() {
        Option chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            onChosen.accept(chosen.id());
        }
    }

    private static final class Cell extends WrappedCell<Option> {

        private final Label words = WrappedLabel.of("");
        private final Label reason = WrappedLabel.of("", "intake-becomes");
        private final VBox box = new VBox(1, words, reason);

        @Override
        protected void updateItem(@Nullable Option option, boolean empty) {
            super.updateItem(option, empty);
            if (empty || option == null) {
                setGraphic(null);
                return;
            }
            words.setText(option.words());
            reason.setText(option.reason());
            Parts.setShown(reason, !option.reason().isEmpty());
            setGraphic(box);
        }
    }
}
