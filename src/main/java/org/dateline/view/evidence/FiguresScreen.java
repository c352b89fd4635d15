package org.dateline.view.evidence;

import static org.dateline.language.Tr.tr;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.FigureComparison;
import org.dateline.evidence.FigureTable;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Source;
import org.dateline.query.WindowResult;
import org.dateline.text.Folding;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.EvidenceWords;
import org.dateline.view.look.ParagraphLinks;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.words.FigureWords;
import org.dateline.words.ParagraphWords;

/** All measures over all sources: what each says, and where they disagree. Nothing is added up or averaged. */
public final class FiguresScreen extends EvidenceScreen {

    private static final double NAME_WIDTH = 170;
    private static final double WORDS_WIDTH = 180;
    private static final double CELL_WIDTH = 102;

    private final DatelineViewModel model;
    private final EvidenceTable<Row> table = new EvidenceTable<>(
            "figures", tr("Figures"), tr("No figure: the sources of what is shown here give no number."));
    private final CheckBox windowOnly;
    private final TableColumn<Row, Row> words;

    /** One measure of one event. */
    private record Row(Event event, String measure, FigureComparison comparison) {

        int order() {
            return comparison.conflicting() ? 0 : comparison.differing() ? 1 : 2;
        }
    }

    /** The figures of a window's dataset. */
    public FiguresScreen(WindowContext context) {
        super("figures-screen", tr("Figures side by side"), context);
        this.model = context.model();
        windowOnly = windowOnly("figures-window-only", this::show);
        table.column(
                "figures-measure",
                tr("Measure"),
                NAME_WIDTH,
                row -> new EvidenceTable.Cell(
                        row.measure(),
                        row.event().title(),
                        tr("{0}, {1}", row.measure(), row.event().title()),
                        List.of("cell-name")),
                Comparator.comparing((Row row) -> Folding.fold(row.measure())));
        words = table.column(
                "figures-words",
                tr("In words"),
                WORDS_WIDTH,
                row -> EvidenceTable.Cell.of(
                        EvidenceWords.agreement(row.comparison()),
                        row.comparison().conflicting() ? "cell-conflict" : "cell-words"),
                Comparator.comparingInt(Row::order)
                        .thenComparingInt(row -> -row.comparison().sources().size()));
        for (Source source : columns(model.workspace())) {
            table.column(
                    "figures-of-" + source.id(),
                    EvidenceWords.heading(source),
                    CELL_WIDTH,
                    row -> cell(row, source),
                    Comparator.comparingDouble((Row row) -> least(row, source)));
        }
        output().of(() -> table.text(captionLines(windowOnly.isSelected())));
        table.onOpen((row, column) -> model.select(
                new Selection.OfFigures(row.event().id(), row.comparison().measure())));
        addControls(sortChoice(table), windowOnly);
        table.sortBy(words, TableColumn.SortType.ASCENDING);
        follow(model.resultProperty(), windowOnly::isSelected, this::show);
        model.evidence().want();
        follow(model.evidence().evidenceProperty(), () -> true, this::show);
        show();
    }

    private static List<Figure> figures(Row row, Source source) {
        return row.comparison().figures().stream()
                .filter(figure -> figure.source().equals(source.id()))
                .toList();
    }

    private static String words(Figure figure) {
        String words = FigureWords.bounds(figure).replace(' ', '\u00a0') + " "
                + ParagraphWords.marked(List.of(figure.paragraph()));
        return figure.unconfirmed()
                ? tr("{0}\u00a0(not confirmed)", words)
                : figure.claimed() ? tr("{0}\u00a0(claim)", words) : words;
    }

    private EvidenceTable.Cell cell(Row row, Source source) {
        List<Figure> figures = figures(row, source);
        String words = figures.stream().map(FiguresScreen::words).collect(Collectors.joining("\n"));
        String spoken = figures.isEmpty()
                ? tr("{0} on {1}: nothing", source.label(), row.measure())
                : tr("{0} on {1}: {2}", source.label(), row.measure(), words.replace('\n', ','));
        Supplier<Node> links = figures.isEmpty() ? null : () -> links(figures);
        return new EvidenceTable.Cell(words, "", spoken, List.of("cell-figure"), links);
    }

    /** The figures, each with its paragraph as a link into the report. */
    private Node links(List<Figure> figures) {
        VBox lines = new VBox();
        for (Figure figure : figures) {
            FlowPane line = new FlowPane(
                    4,
                    0,
                    new Label(FigureWords.bounds(figure)),
                    ParagraphLinks.of(model, figure.source(), List.of(figure.paragraph())));
            line.setRowValignment(VPos.BASELINE);
            lines.getChildren().add(line);
        }
        return lines;
    }

    /** The least number that the source gives; what it does not give comes last. */
    private static double least(Row row, Source source) {
        return figures(row, source).stream()
                .mapToDouble(figure -> figure.amount() == null
                        ? Double.MAX_VALUE
                        : figure.amount().value())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private void show() {
        Optional<Evidence> evidence = model.evidence().evidenceProperty().get();
        if (evidence.isEmpty()) {
            waitFor(model.evidence());
        } else {
            FigureTable figures = evidence.get().figures();
            int[] rows = rows(figures);
            int[] ordered = rows.length > EvidenceTable.MAX_SORTED ? figures.conflictsFirst(rows) : rows;
            table.show(ordered.length, i -> row(figures, ordered[i]), words);
            showTable(table);
        }
        caption(
                tr("Every number as its source gives it; nothing is added up or averaged. A report is what one source"
                        + " says."),
                table.sortableProperty().get()
                        ? ""
                        : tr("Those that contradict one another come first; with so many rows columns do not sort."),
                columnsLeftOut(model.workspace()));
    }

    private int[] rows(FigureTable figures) {
        WindowResult result = model.resultProperty().get();
        return IntStream.range(0, figures.size())
                .filter(row -> !windowOnly.isSelected() || result.certaintyOf(figures.event(row)) != Certainty.OUTSIDE)
                .toArray();
    }

    private Row row(FigureTable figures, int number) {
        Event event = model.workspace().index().events().get(figures.event(number));
        FigureComparison comparison = figures.comparison(number);
        String measure =
                model.workspace().dataset().measures().get(comparison.measure()).name();
        return new Row(event, measure, comparison);
    }
}
