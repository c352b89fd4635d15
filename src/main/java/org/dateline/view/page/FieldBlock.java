package org.dateline.view.page;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.viewmodel.Selection;
import org.dateline.words.FieldWords;
import org.dateline.words.NumberWords;

/** What an event has in the dataset's own fields, each with its name. */
final class FieldBlock {

    private static final double NAMES = 34;
    private static final double VALUES = 66;
    /** A table with very many columns has its first ones first. */
    private static final int MOST_AT_ONCE = 24;

    private final PageBuilder build;

    FieldBlock(PageBuilder build) {
        this.build = build;
    }

    private record Entry(EventField field, FieldValue value) {}

    /** The block with its heading; nothing if the event has no value. */
    Stream<Node> of(Event event) {
        List<Entry> entries = entries(event);
        if (entries.isEmpty()) {
            return Stream.empty();
        }
        int more = Math.max(0, entries.size() - MOST_AT_ONCE);
        VBox block = new VBox(grid(entries.subList(0, entries.size() - more)));
        block.setId("event-fields");
        if (more > 0) {
            block.getChildren()
                    .add(build.unfolding(
                            List.of("fields", event.id()),
                            tr("{0} more", NumberWords.number(more)),
                            () -> Portions.of(
                                    more, i -> grid(entries.subList(MOST_AT_ONCE + i, MOST_AT_ONCE + i + 1)))));
        }
        return Stream.of(build.heading(tr("Fields")), block);
    }

    /** In the order of the dataset. */
    private List<Entry> entries(Event event) {
        return build.dataset().fields().stream()
                .flatMap(field -> event.field(field.id()).map(value -> new Entry(field, value)).stream())
                .toList();
    }

    private Node grid(List<Entry> entries) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("field-grid");
        for (double share : List.of(NAMES, VALUES)) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        for (int row = 0; row < entries.size(); row++) {
            Label name = build.faint(entries.get(row).field().name());
            Node value = value(entries.get(row));
            name.setLabelFor(value);
            GridPane.setValignment(name, VPos.TOP);
            GridPane.setValignment(value, VPos.TOP);
            grid.addRow(row, name, value);
        }
        return grid;
    }

    private Node value(Entry entry) {
        FieldValue value = entry.value();
        boolean areActors = entry.field().actors() != null;
        Optional<Node> list = areActors || value.type() == FieldType.LIST
                ? Optional.of(Portions.of(value.texts().size(), i -> {
                    String text = value.texts().get(i);
                    return areActors ? build.link(text, new Selection.OfActor(text)) : text(text);
                }))
                : Optional.empty();
        return list.orElseGet(() -> value.type() == FieldType.ADDRESS
                ? build.address(value.text())
                : build.label(FieldWords.of(value), "field-value"));
    }

    private Node text(String text) {
        return build.label(text, "field-value");
    }
}
