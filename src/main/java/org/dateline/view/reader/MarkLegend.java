package org.dateline.view.reader;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import org.dateline.evidence.text.Mark;
import org.dateline.view.look.Tips;

/** What each kind of mark looks like, and a switch for each. */
final class MarkLegend extends HBox {

    private final ReadOnlyObjectWrapper<Set<Mark.Kind>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", EnumSet.allOf(Mark.Kind.class));

    MarkLegend() {
        super(16);
        setId("reader-legend");
        setAlignment(Pos.CENTER_LEFT);
        for (Mark.Kind kind : Mark.Kind.values()) {
            getChildren().add(entry(kind));
        }
    }

    /** The kinds that are marked. */
    ReadOnlyObjectProperty<Set<Mark.Kind>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private Node entry(Mark.Kind kind) {
        String words = switch (kind) {
            case QUOTE -> tr("Quotes");
            case FIGURE -> tr("Figures");
            case PLACE -> tr("Places");
        };
        String tip = switch (kind) {
            case QUOTE ->
                tr("Quotes that are recorded of this report are marked in it like this; each opens its record");
            case FIGURE ->
                tr("Figures that are recorded of this report are marked in it like this; each opens its record");
            case PLACE ->
                tr("Places that are recorded of this report are marked in it like this; each opens its record");
        };
        CheckBox box = new CheckBox(words);
        box.setId("reader-marks-" + kind.name().toLowerCase(Locale.ROOT) + "s");
        box.setSelected(true);
        box.setGraphic(sample(kind));
        Tips.give(box, tip);
        box.setOnAction(event -> {
            Set<Mark.Kind> kinds = EnumSet.noneOf(Mark.Kind.class);
            kinds.addAll(shown.get());
            if (box.isSelected()) {
                kinds.add(kind);
            } else {
                kinds.remove(kind);
            }
            shown.set(kinds);
        });
        return box;
    }

    private static Node sample(Mark.Kind kind) {
        Label letters = new Label(trc("letters of a sample", "Aa"));
        letters.getStyleClass().add("mark-sample");
        StackPane sample = new StackPane(letters);
        if (kind == Mark.Kind.QUOTE) {
            sample.getStyleClass().add("mark-sample-quote");
        } else {
            Line line = new Line(0, 0, 16, 0);
            line.getStyleClass().add(kind == Mark.Kind.FIGURE ? "figure-line" : "place-line");
            StackPane.setAlignment(line, Pos.BOTTOM_CENTER);
            sample.getChildren().add(line);
        }
        return sample;
    }
}
