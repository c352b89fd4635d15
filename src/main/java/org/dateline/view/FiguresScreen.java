package org.dateline.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import org.dateline.evidence.FigureComparison;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Folding;
import org.dateline.model.Source;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;

/** All measures over all sources: what each says, and where they disagree. Nothing is added up or averaged. */
final class FiguresScreen extends EvidenceScreen {

    private static final double NAME_WIDTH = 170;
    private static final double WORDS_WIDTH = 180;
    private static final double CELL_WIDTH = 102;

    private final DatelineViewModel model;
    private final EvidenceTable<Row> table =
            new EvidenceTable<>("figures", "No figure: the sources of what is shown here give no number.");
    private final CheckBox windowOnly;

    /** One measure of one event. */
    private record Row(Event event, String measure, FigureComparison comparison) {

        int order() {
            return comparison.conflicting() ? 0 : comparison.differing() ? 1 : 2;
        }
    }

    FiguresScreen(DatelineViewModel model) {
        super("figures-screen", "Figures side by side");
        this.model = model;
        windowOnly = windowOnly("figures-window-only", this::show);
        caption("Every number as its source gives it; nothing is added up or averaged."
                + " A report is what one source says.");
        table.column(
                "figures-measure",
                "Measure",
                NAME_WIDTH,
                row -> new EvidenceTable.Cell(
                        row.measure(),
                        row.event().title(),
                        row.measure() + ", " + row.event().title(),
                        List.of("cell-name")),
                Comparator.comparing((Row row) -> Folding.fold(row.measure())));
        TableColumn<Row, Row> words = table.column(
                "figures-words",
                "In words",
                WORDS_WIDTH,
                row -> EvidenceTable.Cell.of(
                        Wording.agreement(row.comparison()),
                        row.comparison().conflicting() ? "cell-conflict" : "cell-words"),
                Comparator.comparingInt(Row::order)
                        .thenComparingInt(row -> -row.comparison().sources().size()));
        for (Source source : model.workspace().dataset().sources()) {
            table.column(
                    "figures-of-" + source.id(),
                    Wording.heading(source),
                    CELL_WIDTH,
                    row -> cell(row, source),
                    Comparator.comparingDouble((Row row) -> least(row, source)));
        }
        table.onOpen((row, column) -> model.select(
                new Selection.OfFigures(row.event().id(), row.comparison().measure())));
        addControls(sortChoice(table), windowOnly);
        setCenter(table);
        table.sortBy(words, TableColumn.SortType.ASCENDING);
        model.resultProperty().subscribe(result -> {
            if (windowOnly.isSelected()) {
                show();
            }
        });
        show();
    }

    private static List<Figure> figures(Row row, Source source) {
        return row.comparison().figures().stream()
                .filter(figure -> figure.source().equals(source.id()))
                .toList();
    }

    private static EvidenceTable.Cell cell(Row row, Source source) {
        List<Figure> figures = figures(row, source);
        String words = figures.stream()
                .map(figure -> Wording.bounds(figure).replace(' ', '\u00a0') + " "
                        + Wording.paragraphs(List.of(figure.paragraph())))
                .collect(Collectors.joining("\n"));
        String spoken = source.label() + " on " + row.measure() + ": "
                + (figures.isEmpty() ? "nothing" : words.replace('\n', ','));
        return new EvidenceTable.Cell(words, "", spoken, List.of("cell-figure"));
    }

    /** The least number that the source gives; what it does not give comes last. */
    private static double least(Row row, Source source) {
        return figures(row, source).stream()
                .mapToDouble(figure -> {
                    Double min = figure.min();
                    Double max = figure.max();
                    return min != null ? min : max != null ? max : Double.MAX_VALUE;
                })
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private void show() {
        List<Event> shown = windowOnly.isSelected()
                ? model.resultProperty().get().events()
                : model.workspace().index().events();
        List<Row> rows = new ArrayList<>();
        for (Event event : shown) {
            for (FigureComparison comparison : FigureComparison.of(event)) {
                String measure = model.workspace()
                        .dataset()
                        .measures()
                        .get(comparison.measure())
                        .name();
                rows.add(new Row(event, measure, comparison));
            }
        }
        table.show(rows);
    }
}
