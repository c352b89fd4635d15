package org.dateline.view.edit;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.dateline.edit.record.Field;
import org.dateline.model.Figure;
import org.dateline.text.Amount;
import org.dateline.view.look.Parts;
import org.dateline.viewmodel.edit.DraftAmount;
import org.dateline.words.FigureWords;

/** The number of a figure, of those that its wording has; no other can be chosen. */
final class AmountField extends FieldEditor {

    private final ComboBox<Optional<Amount>> choice = named(id(), new ComboBox<>());
    private String wording;
    private boolean showing;

    AmountField(FormContext form, Field field) {
        super(form, field);
        wording = draft().text("wording");
        choice.setCellFactory(view -> Parts.cell(this::words));
        choice.setButtonCell(Parts.cell(this::words));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setOnAction(event -> {
            if (!showing && choice.getValue() != null) {
                DraftAmount.put(draft(), choice.getValue().orElse(null));
            }
        });
        offer();
    }

    private String words(Optional<Amount> amount) {
        return amount.map(known -> FigureWords.bounds(new Figure("", known, wording, null, "", 1)))
                .orElse(tr("Words only, no number"));
    }

    @Override
    Node node() {
        return choice;
    }

    @Override
    void show() {
        String now = draft().text("wording");
        if (!now.equals(wording)) {
            wording = now;
            DraftAmount.followWording(draft());
        }
        offer();
    }

    private void offer() {
        List<Optional<Amount>> offered = new ArrayList<>();
        DraftAmount.inWording(draft()).forEach(amount -> offered.add(Optional.of(amount)));
        Optional<Amount> now = DraftAmount.of(draft());
        if (now.isPresent() && !offered.contains(now)) {
            // As the dataset has it, perhaps in a language whose numbers cannot be read
            offered.add(now);
        }
        offered.add(Optional.empty());
        if (!offered.equals(choice.getItems()) || !now.equals(choice.getValue())) {
            showing = true;
            choice.getItems().setAll(offered);
            choice.setValue(now);
            showing = false;
        }
    }

    @Override
    void focus() {
        choice.requestFocus();
    }
}
