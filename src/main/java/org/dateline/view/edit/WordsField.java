package org.dateline.view.edit;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import com.google.gson.JsonPrimitive;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.dateline.edit.record.Field;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.evidence.text.QuoteCheck;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.MarkedFlow;
import org.dateline.view.look.ThrottledTask;
import org.dateline.view.look.WrappedLabel;

/** Words of a source, held against its archived text as they are typed. */
final class WordsField extends TypedField {

    private final VBox held = named("held-against", new VBox(4));
    private final ThrottledTask holding = new ThrottledTask(this::hold);
    private String heldWords = "\u0000";

    WordsField(FormContext form, Field field) {
        super(form, field);
        held.getStyleClass().add("held-against");
        hold();
        form.window().model().evidence().textsProperty().subscribe((was, now) -> {
            heldWords = "\u0000";
            hold();
        });
    }

    @Override
    Node node() {
        return new VBox(4, super.node(), held);
    }

    @Override
    void show() {
        super.show();
        // Asked while it is made, before there is anything to hold against
        if (holding != null) {
            holding.ask();
        }
    }

    private int paragraph() {
        try {
            return Integer.parseInt(draft().text("paragraph"));
        } catch (NumberFormatException notYet) {
            return 0;
        }
    }

    private void hold() {
        String words = draft().text(field().key()).strip();
        String source = draft().text("source");
        String now = source + "\n" + paragraph() + "\n" + words;
        if (now.equals(heldWords)) {
            return;
        }
        heldWords = now;
        held.getChildren().clear();
        boolean isKnown =
                form().window().model().workspace().dataset().sources().has(source);
        if (!words.isEmpty() && isKnown) {
            Optional<CheckedTexts> texts =
                    form().window().model().evidence().textsProperty().get();
            texts.ifPresentOrElse(
                    found -> say(found.check(source, paragraph(), words)),
                    () -> held.getChildren()
                            .addAll(
                                    faint(tr("No archived texts are at hand to hold these words against.")),
                                    openTexts()));
        }
    }

    private Node openTexts() {
        return link(
                tr("Open the archived texts\u2026"),
                () -> form().window().commands().run(MainCommand.OPEN_TEXTS));
    }

    private void say(QuoteCheck check) {
        if (check instanceof QuoteCheck.Found found) {
            sayFound(found);
        } else if (check instanceof QuoteCheck.Differs differs) {
            held.getChildren().add(WrappedLabel.of(tr("These words do not stand in the text."), "possible-note"));
            differs.nearest().ifPresent(this::sayNearest);
        } else {
            held.getChildren().add(faint(tr("No archived text of this source is at hand.")));
        }
    }

    private void sayFound(QuoteCheck.Found found) {
        int there = found.passage().paragraph();
        if (found.asCited()) {
            held.getChildren().add(WrappedLabel.of(tr("Stands in paragraph {0}, to the letter", there), "certain-tag"));
        } else {
            held.getChildren()
                    .addAll(
                            WrappedLabel.of(tr("Stands in paragraph {0}", there), "possible-note"),
                            link(
                                    tr("Take paragraph {0}", there),
                                    () -> draft().set("paragraph", new JsonPrimitive(there))));
        }
        held.getChildren().add(MarkedFlow.of(found.passage(), "archived-text"));
    }

    private void sayNearest(QuoteCheck.Nearest nearest) {
        String there = nearest.passage().words();
        held.getChildren()
                .addAll(
                        faint(tr(
                                "Nearest in the text, paragraph {0}",
                                nearest.passage().paragraph())),
                        MarkedFlow.of(nearest.words().other(), "archived-text"),
                        link(tr("Take the words of the text"), () -> {
                            draft().set(field().key(), new JsonPrimitive(there));
                            draft().set(
                                            "paragraph",
                                            new JsonPrimitive(nearest.passage().paragraph()));
                            input().setText(there);
                        }));
    }

    private static Node faint(String words) {
        return WrappedLabel.of(words, "field-hint");
    }

    private static Hyperlink link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(label(words).getText());
        link.setWrapText(true);
        link.setOnAction(event -> action.run());
        return link;
    }
}
