package org.dateline.view.evidence;

import static org.dateline.language.Tr.tr;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.dateline.events.EventStore;
import org.dateline.model.Source;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.GatheringLine;
import org.dateline.view.look.Parts;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.EvidenceViewModel;
import org.dateline.viewmodel.table.ViewCaption;
import org.dateline.workspace.Workspace;

/** A table in the place of the map, under a title, a line that says what it counts, and its controls. */
public abstract class EvidenceScreen extends BorderPane {

    /** How many sources have a column of their own. */
    private static final int MAX_COLUMNS = 60;

    /** Narrower screens leave it to the bar of screens, which lies over the middle, to say what this is. */
    private static final double ROOM_FOR_HEADING = 980;

    private final Label heading = new Label();
    private final Label caption = new Label();
    private boolean outdated;
    private final FlowPane controls = new FlowPane(8, 6);

    private final VBox top;
    private final TableOutput output;
    private final DatelineViewModel model;

    EvidenceScreen(String id, String title, WindowContext context) {
        this.output = new TableOutput(context, title);
        this.model = context.model();
        setId(id);
        getStyleClass().add("evidence-screen");
        heading.setText(title);
        heading.getStyleClass().add("screen-title");
        heading.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_HEADING));
        caption.getStyleClass().add("faint");
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        controls.setAlignment(Pos.CENTER_LEFT);
        HBox first = Parts.row(
                0,
                heading,
                Parts.gap(),
                context.commands().iconButton(MainCommand.COPY_ROWS),
                context.commands().iconButton(MainCommand.EXPORT_TABLE));
        top = new VBox(4, first, caption, controls, output.line());
        top.getStyleClass().add("screen-top");
        setTop(new ScreenHead(top, this));
        setMinHeight(0);
    }

    /** What is copied and exported of this screen. */
    public final TableOutput output() {
        return output;
    }

    /** Shows this under the controls. */
    final void addLine(Node line) {
        top.getChildren().add(line);
    }

    /** Says this in the place of the title, in as many lines as it takes. */
    final void heading(String words) {
        heading.visibleProperty().unbind();
        heading.setVisible(true);
        heading.setWrapText(true);
        heading.setText(words);
        heading.setMinHeight(Region.USE_PREF_SIZE);
    }

    /** Says these sentences of the table, without those that are empty. */
    final void caption(String... sentences) {
        caption.setText(Stream.of(sentences).filter(words -> !words.isEmpty()).collect(Collectors.joining(" ")));
    }

    /** What its table counts, and of which events. */
    final List<String> captionLines(boolean ofWindow) {
        return List.of(caption.getText(), ofWindow ? ViewCaption.of(model) : tr("Of all events, whatever the window."));
    }

    /**
     * Shows what has changed: at once while this screen is looked at, else when it is again.
     *
     * @param changes what may change what is shown
     * @param concerned whether a change of it does
     */
    final void follow(ObservableValue<?> changes, BooleanSupplier concerned, Runnable show) {
        changes.subscribe((was, now) -> {
            if (concerned.getAsBoolean()) {
                outdated = !isVisible();
                if (isVisible()) {
                    show.run();
                }
            }
        });
        visibleProperty().subscribe((was, visible) -> {
            if (visible && outdated) {
                outdated = false;
                show.run();
            }
        });
    }

    /** The sources that have a column: all, or of very many those that tell most events, in the order of the dataset. */
    static List<Source> columns(Workspace workspace) {
        List<Source> all = workspace.dataset().sources().list();
        if (all.size() <= MAX_COLUMNS) {
            return all;
        }
        EventStore store = workspace.index().store();
        Set<Source> most = all.stream()
                .sorted(Comparator.comparingInt((Source source) ->
                        -(int) store.eventsToldBy(source.id()).count()))
                .limit(MAX_COLUMNS)
                .collect(Collectors.toSet());
        return all.stream().filter(most::contains).toList();
    }

    /** What is left out of the columns, as a sentence; empty if nothing is. */
    static String columnsLeftOut(Workspace workspace) {
        int all = workspace.dataset().sources().size();
        return all <= MAX_COLUMNS
                ? ""
                : tr("Of {0} sources the {1} that tell most events have a column.", all, MAX_COLUMNS);
    }

    /** Shows how far the gathering is in the place of what waits for it. */
    final void waitFor(EvidenceViewModel evidence) {
        VBox middle = new VBox(new GatheringLine(evidence));
        middle.getStyleClass().add("gathering-screen");
        controls.setDisable(true);
        setCenter(middle);
    }

    /** Shows the table, with which the controls have to do. */
    final void showTable(Node table) {
        controls.setDisable(false);
        setCenter(table);
    }

    final void addControls(Node... nodes) {
        controls.getChildren().addAll(nodes);
    }

    /** A choice of the column to sort by, for the keyboard; the table's headings do the same for the mouse. */
    static <R> Node sortChoice(EvidenceTable<R> table) {
        ComboBox<TableColumn<R, ?>> choice = new ComboBox<>();
        choice.setId(table.getId() + "-sort");
        choice.getItems().setAll(table.getColumns());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(TableColumn<R, ?> column) {
                return column == null ? "" : heading(column);
            }

            @Override
            public TableColumn<R, ?> fromString(String words) {
                throw new UnsupportedOperationException("the choice cannot be typed");
            }
        });
        table.getSortOrder()
                .subscribe(() -> choice.setValue(
                        table.getSortOrder().isEmpty()
                                ? null
                                : table.getSortOrder().get(0)));
        choice.valueProperty().subscribe(column -> {
            if (column != null && !table.getSortOrder().equals(List.of(column))) {
                table.getSortOrder().setAll(List.of(column));
                table.sort();
            }
        });
        Label words = new Label(tr("Sort by"));
        words.setLabelFor(choice);
        choice.setPrefWidth(190);
        choice.disableProperty().bind(table.sortableProperty().not());
        HBox pair = new HBox(6, words, choice);
        pair.visibleProperty()
                .bind(table.sortableProperty().or(choice.valueProperty().isNotNull()));
        pair.managedProperty().bind(pair.visibleProperty());
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    private static String heading(TableColumn<?, ?> column) {
        return column.getGraphic() instanceof Label label ? label.getText() : column.getText();
    }

    static CheckBox windowOnly(String id, Runnable onChange) {
        CheckBox box = new CheckBox(tr("Only what the window shows"));
        box.setId(id);
        box.setOnAction(event -> onChange.run());
        return box;
    }
}
