package org.dateline.view.evidence;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.named;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.input.MouseEvent;
import org.dateline.view.command.WindowContext;
import org.dateline.view.filter.CategoryFilter;
import org.dateline.view.filter.FieldFilter;
import org.dateline.view.look.ThrottledTask;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.TableLayout;
import org.dateline.viewmodel.table.EventColumn;
import org.dateline.viewmodel.table.TableViewModel;
import org.dateline.words.NumberWords;

/** Every event of the window, a row each. */
public final class TableScreen extends EvidenceScreen {

    private static final double TICK_WIDTH = 220;

    private final DatelineViewModel model;
    private final TableViewModel viewModel;
    private final WindowContext context;
    private final FieldFilter fields;
    private final EventTable table;
    private final WorkLine sorting = new WorkLine("table-sorting");

    /** The events of a window's dataset. */
    public TableScreen(WindowContext context) {
        super("table-screen", tr("Events as a table"), context);
        this.context = context;
        this.model = context.model();
        this.viewModel = new TableViewModel(model);
        this.fields = new FieldFilter(model);
        this.table = new EventTable(context, viewModel, this::filter);
        boolean isEmpty = model.workspace().dataset().store().size() == 0;
        Label nothing =
                new Label(isEmpty ? tr("This dataset has no event yet.") : tr("No event in this window matches."));
        nothing.getStyleClass().add("empty");
        table.setPlaceholder(nothing);
        addControls(columnsMenu());
        addLine(sorting);
        showTable(table);
        ThrottledTask refreshing = new ThrottledTask(viewModel::refresh);
        follow(model.resultProperty(), () -> true, refreshing::ask);
        follow(model.tableLayoutProperty(), () -> true, this::layOut);
        viewModel.rowsProperty().subscribe(rows -> say());
        viewModel.wordsProperty().subscribe(words -> sortingSays());
        output().of(viewModel::table);
        output().ofSelected(() -> Optional.of(table.selectedRows())
                .filter(rows -> rows.size() > 0)
                .map(viewModel::table));
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                viewModel.leave();
            }
        });
        viewModel.refresh();
    }

    /** Shows columns and order that came from elsewhere, such as a view that was opened. */
    private void layOut() {
        List<String> wanted = viewModel.shownColumns().stream()
                .map(column -> "table-" + column.id())
                .toList();
        List<String> shown = table.getColumns().stream()
                .filter(TableColumn::isVisible)
                .map(TableColumn::getId)
                .toList();
        if (!wanted.equals(shown)) {
            table.showLayout();
        }
        if (!viewModel.rowsProperty().get().sort().equals(viewModel.sort())) {
            viewModel.refresh();
        }
    }

    private void say() {
        String words = viewModel.wordsProperty().get();
        caption(words.isEmpty() || viewModel.isSorting() ? tr("{0}.", viewModel.counted()) : words);
    }

    private void sortingSays() {
        if (viewModel.isSorting()) {
            sorting.show(
                    () -> viewModel.wordsProperty().get() + " " + share(viewModel.progress()),
                    () -> viewModel.sortBy(Optional.empty()));
        } else {
            sorting.hide();
        }
        say();
    }

    private static String share(double done) {
        return done < 0
                ? tr("The values of all events are read once; the table stands as before until then.")
                : tr("{0} of all events are read; the table stands as before until then.", NumberWords.percent(done));
    }

    private void filter(Node owner, EventColumn column) {
        if (column.ownField().isPresent()) {
            fields.show(owner, column.ownField());
        } else {
            CategoryFilter.show(owner, context);
        }
    }

    /** Ticks for all columns, and the way back to those that there were at first. */
    private Node columnsMenu() {
        MenuButton menu = named("table-columns", new MenuButton(tr("Columns")));
        table.all().forEach(column -> {
            CheckBox tick = new CheckBox(column.getText());
            tick.setMnemonicParsing(false);
            tick.setId("tick-" + column.getId());
            tick.selectedProperty().bindBidirectional(column.visibleProperty());
            tick.setPrefWidth(TICK_WIDTH);
            CustomMenuItem item = new CustomMenuItem(tick, false);
            // A click chooses the tick and, before or after, the item too; a key the item alone
            AtomicBoolean byMouse = new AtomicBoolean();
            tick.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> byMouse.set(true));
            tick.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> Platform.runLater(() -> byMouse.set(false)));
            item.setOnAction(event -> {
                if (!byMouse.get()) {
                    tick.setSelected(!tick.isSelected());
                }
            });
            menu.getItems().add(item);
        });
        MenuItem usual = new MenuItem(tr("As it was at first"));
        usual.setOnAction(event -> {
            model.tableLayoutProperty().set(TableLayout.USUAL);
            table.showLayout();
        });
        menu.getItems().addAll(List.of(new SeparatorMenuItem(), usual));
        Tips.give(
                menu,
                tr(
                        "Which columns are shown. They are moved and widened by dragging their headings; a click on one sorts the"
                                + " table"));
        return menu;
    }
}
