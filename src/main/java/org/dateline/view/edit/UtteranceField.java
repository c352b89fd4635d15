package org.dateline.view.edit;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.named;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.dateline.edit.document.Pointer;
import org.dateline.edit.record.Field;
import org.dateline.edit.record.RecordKind;
import org.dateline.text.Folding;
import org.dateline.view.look.Parts;
import org.dateline.words.Slugs;
import org.jspecify.annotations.Nullable;

/** Which other quote of the event renders the same spoken words, the most alike first. */
final class UtteranceField extends FieldEditor {

    private final ComboBox<Said> choice = named(id(), new ComboBox<>());
    private final CheckBox perhaps =
            named("field-utteranceMatch", new CheckBox(tr("Perhaps: it is not known that they are the same")));
    private boolean showing;

    /** Another quote. */
    private record Said(@Nullable Pointer where, String utterance, String speaker, String text) {

        static final Said NOTHING = new Said(null, "", "", "");

        String words() {
            return where == null ? tr("None: words of their own") : "\u201c" + text + "\u201d " + speaker;
        }
    }

    UtteranceField(FormContext form, Field field) {
        super(form, field);
        choice.setCellFactory(view -> cell());
        choice.setButtonCell(cell());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setPrefWidth(0);
        choice.setMinWidth(100);
        choice.setOnAction(event -> {
            if (!showing && choice.getValue() != null) {
                take(choice.getValue());
            }
        });
        choice.setOnShowing(event -> offer());
        perhaps.setWrapText(true);
        perhaps.setOnAction(
                event -> draft().set("utteranceMatch", perhaps.isSelected() ? new JsonPrimitive("possible") : null));
        offer();
        show();
    }

    private static ListCell<Said> cell() {
        ListCell<Said> cell = Parts.cell(Said::words);
        cell.setPrefWidth(0);
        return cell;
    }

    private void offer() {
        List<Said> others = new ArrayList<>();
        Pointer list = RecordKind.QUOTE.listOf(draft().event());
        if (form().document().at(list).orElse(null) instanceof JsonArray quotes) {
            for (int i = 0; i < quotes.size(); i++) {
                JsonObject quote = quotes.get(i).getAsJsonObject();
                if (!list.child(i).equals(draft().where())) {
                    others.add(new Said(
                            list.child(i),
                            FormContext.said(quote, "utterance"),
                            FormContext.said(quote, "speaker"),
                            FormContext.said(quote, "text")));
                }
            }
        }
        Set<String> own = words(draft().text("text"));
        others.sort(Comparator.comparing(other -> -alike(own, words(other.text()))));
        showing = true;
        choice.getItems()
                .setAll(Stream.concat(Stream.of(Said.NOTHING), others.stream()).toList());
        choice.setValue(chosen());
        showing = false;
    }

    private static Set<String> words(String text) {
        return Stream.of(Folding.fold(text).split("[^\\p{L}\\p{N}]+")).collect(Collectors.toSet());
    }

    private static double alike(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / Math.max(1, Math.min(one.size(), other.size()));
    }

    private Said chosen() {
        String utterance = draft().text("utterance");
        return choice.getItems().stream()
                .filter(said -> !utterance.isEmpty() && said.utterance().equals(utterance))
                .findFirst()
                .orElse(Said.NOTHING);
    }

    private void take(Said said) {
        if (said.where() == null) {
            set(null);
            draft().set("utteranceMatch", null);
        } else if (!said.utterance().isEmpty()) {
            setText(said.utterance());
        } else {
            Set<String> taken = choice.getItems().stream().map(Said::utterance).collect(Collectors.toSet());
            String fresh = new Slugs("words", taken).of(said.text());
            draft().setUtterance(said.where(), fresh);
            setText(fresh);
        }
    }

    @Override
    Node node() {
        return new VBox(4, choice, perhaps);
    }

    @Override
    void show() {
        perhaps.setSelected(draft().text("utteranceMatch").equals("possible"));
        perhaps.setDisable(draft().text("utterance").isEmpty());
    }

    @Override
    void focus() {
        choice.requestFocus();
    }
}
