package org.dateline.view.intake;

import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.setShown;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.intake.work.Option;
import org.dateline.view.look.WrappedLabel;

/** A short list of what something may be, each with the digit that chooses it; what counts is set off. */
final class OptionRows extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST = 9;

    /**
     * @param chosen the id of what counts; empty if nothing does
     * @param onChosen gets the number of what is clicked, from 0
     */
    OptionRows(List<Option> options, String chosen, IntConsumer onChosen) {
        super(2);
        setId("intake-options");
        for (int i = 0; i < Math.min(MOST, options.size()); i++) {
            int number = i;
            Option option = options.get(i);
            Label digit = label(String.valueOf(i + 1), "intake-digit");
            Label reason = WrappedLabel.of(option.reason(), "intake-becomes");
            setShown(reason, !option.reason().isEmpty());
            HBox row = new HBox(8, digit, new VBox(1, Script.show(WrappedLabel.of(""), option.words()), reason));
            row.setAlignment(Pos.TOP_LEFT);
            row.getStyleClass().add("intake-option");
            row.pseudoClassStateChanged(CHOSEN, option.id().equals(chosen));
            row.setOnMouseClicked(event -> onChosen.accept(number));
            getChildren().add(row);
        }
    }
}
