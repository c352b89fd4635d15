package org.dateline.view.change;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.compare.Comparison;
import org.dateline.view.look.Parts;
import org.dateline.view.look.WrappedLabel;
import org.dateline.words.ListWords;
import org.jspecify.annotations.Nullable;

/** What is new, changed and gone, record by record, each with what is different. */
public final class ComparisonList extends VBox {

    /** A list of all of it. */
    public ComparisonList(Comparison comparison) {
        super(8);
        ListView<Comparison.Item> list = new ListView<>();
        list.setId("comparison");
        list.setAccessibleText(tr("What is different"));
        list.getStyleClass().add("edge-to-edge");
        list.getItems().setAll(comparison.items());
        list.setCellFactory(view -> new ItemCell());
        list.setPlaceholder(label(tr("Nothing is different."), "empty"));
        getChildren().addAll(new Label(summary(comparison)), list);
        setVgrow(list, Priority.ALWAYS);
    }

    /** How much of each: "2 new, 1 changed, none gone". */
    public static String summary(Comparison comparison) {
        List<String> parts = new ArrayList<>();
        for (Comparison.Change change : Comparison.Change.values()) {
            int number = (int) comparison.items().stream()
                    .filter(item -> item.change() == change)
                    .count();
            parts.add(summary(change, number));
        }
        return ListWords.commas(parts);
    }

    private static String summary(Comparison.Change change, int number) {
        return switch (change) {
            case NEW -> number == 0 ? tr("none new") : tr("{0} new", number);
            case GONE -> number == 0 ? tr("none gone") : tr("{0} gone", number);
            case CHANGED -> number == 0 ? tr("none changed") : tr("{0} changed", number);
        };
    }

    private static String heading(Comparison.Item item) {
        String kind = item.kind().oneInWords();
        return switch (item.change()) {
            case NEW -> tr("new: {0} {1}", kind, item.label());
            case GONE -> tr("gone: {0} {1}", kind, item.label());
            case CHANGED -> tr("changed: {0} {1}", kind, item.label());
        };
    }

    private static String word(Comparison.Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }

    private static final class ItemCell extends ListCell<Comparison.Item> {

        ItemCell() {
            // As wide as the list, so that long words wrap
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Comparison.@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : row(item));
            setAccessibleText(getGraphic() == null ? null : Parts.spoken(getGraphic()));
        }

        private static Node row(Comparison.Item item) {
            VBox row = new VBox(2);
            Label heading = WrappedLabel.of(heading(item));
            heading.getStyleClass().addAll("comparison-heading", "comparison-" + word(item.change()));
            row.getChildren().add(heading);
            for (Comparison.Field field : item.fields()) {
                row.getChildren().add(WrappedLabel.of(words(field), "faint"));
            }
            return row;
        }

        private static String words(Comparison.Field field) {
            String from = field.from();
            String to = field.to();
            if (from == null || to == null) {
                String said = from == null ? to : from;
                return said == null ? field.field() : tr("{0}: {1}", field.field(), said);
            }
            return tr("{0}: {1} \u2192 {2}", field.field(), from, to);
        }
    }
}
