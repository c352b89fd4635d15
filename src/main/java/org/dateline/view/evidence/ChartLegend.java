package org.dateline.view.evidence;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.dateline.control.chart.Plotted;
import org.dateline.control.look.Hollow;
import org.dateline.control.timeline.TimelinePalette;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.chart.Chart;
import org.dateline.query.chart.Stack;
import org.dateline.query.chart.StackBy;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.chart.ChartWords;
import org.dateline.viewmodel.chart.ShownChart;
import org.dateline.words.NumberWords;

/** What the parts and lines of a chart stand for, and how much there is of each; a click filters by it. */
final class ChartLegend extends FlowPane {

    private static final double SIGN = 11;

    private final DatelineViewModel model;
    private final boolean filters;

    /** @param filters whether a click does */
    ChartLegend(DatelineViewModel model, boolean filters) {
        super(6, 4);
        this.model = model;
        this.filters = filters;
        setId("chart-legend");
        getStyleClass().add("chart-legend");
    }

    /** The number of the colour of a part: of a category its own. */
    static int colour(Chart chart, int stack) {
        Stack part = chart.stacks().get(stack);
        return switch (part.kind()) {
            case GROUP -> chart.by().kind() == StackBy.Kind.CATEGORY ? part.number() : stack;
            case OTHERS -> Plotted.GREY;
            case NONE -> Plotted.NONE;
        };
    }

    /** Whether anything is only possibly in a bar. */
    static boolean hasPossible(ShownChart shown) {
        Chart chart = shown.chart();
        return chart.events(false) > chart.events(true) || chart.several(false) > chart.several(true);
    }

    /** A chart as it is drawn. */
    static Plotted plotted(ShownChart shown, ChartWords words, boolean certainOnly) {
        return new Plotted(
                shown.chart(),
                certainOnly,
                bar -> shown.hasAverages() ? shown.average(bar, certainOnly) : Double.NaN,
                words.counted(),
                stack -> colour(shown.chart(), stack));
    }

    void show(ShownChart shown, ChartWords words, TimelinePalette palette) {
        Chart chart = shown.chart();
        getChildren().clear();
        for (int stack = 0; stack < chart.stacks().size(); stack++) {
            getChildren().add(entry(chart, stack, words, palette));
        }
        if (hasPossible(shown) && !model.certainOnlyProperty().get()) {
            // Of the colour of the bars, where they have one
            Color bars = chart.stacks().isEmpty() ? palette.category(Plotted.GREY) : palette.text();
            getChildren().add(sign(bars, tr("certainly in the bar")));
            getChildren().add(hollowSign(bars, tr("only possibly in it")));
        }
        if (chart.areShared()) {
            getChildren().add(line(palette.text(), 1, tr("as high as the bar itself is, where its parts are more")));
        }
        if (shown.hasUpper(model.certainOnlyProperty().get())) {
            getChildren()
                    .add(line(palette.text(), 1, tr("up to the upper sum; an arrow where that is beyond the axis")));
        }
        if (shown.hasAverages()) {
            int average = shown.charting().average();
            getChildren()
                    .add(line(
                            palette.text(),
                            2,
                            tr("mean of a bar and the {0} before it", NumberWords.digits(average - 1))));
        }
    }

    private Node entry(Chart chart, int stack, ChartWords words, TimelinePalette palette) {
        Stack part = chart.stacks().get(stack);
        int colour = colour(chart, stack);
        Color shown = colour == Plotted.NONE ? palette.line() : palette.category(colour);
        String name = part.name() + "  " + words.part(stack);
        if (part.kind() != Stack.Kind.GROUP || !filters) {
            Label sign = sign(shown, name);
            Tips.give(sign, words.explained(part));
            return sign;
        }
        ToggleButton button = new ToggleButton(name, square(shown));
        button.setMnemonicParsing(false);
        button.setId("stack-" + stack);
        button.getStyleClass().addAll("chip", "stack");
        button.setSelected(
                choice(model.filterProperty().get(), chart.by()).only().contains(part.value()));
        button.setOnAction(event -> filter(chart.by(), part.value()));
        Tips.give(button, words.explained(part));
        return button;
    }

    private static Rectangle square(Color colour) {
        return new Rectangle(SIGN, SIGN, colour);
    }

    private static Label sign(Color colour, String words) {
        Label label = label(words, "stack-sign");
        label.setGraphic(square(colour));
        return label;
    }

    private static Label hollowSign(Color colour, String words) {
        Rectangle square = new Rectangle(SIGN - 1, SIGN - 1, Hollow.tint(colour));
        square.setStroke(colour);
        Label label = label(words, "stack-sign");
        label.setGraphic(square);
        return label;
    }

    private static Label line(Color colour, double width, String words) {
        Label label = label(words, "stack-sign");
        Line line = new Line(0, 0, 2 * SIGN, 0);
        line.setStroke(colour);
        line.setStrokeWidth(width);
        label.setGraphic(line);
        return label;
    }

    private static Choice choice(EventFilter filter, StackBy by) {
        return switch (by.kind()) {
            case NOTHING -> Choice.ALL;
            case CATEGORY -> filter.categories();
            case PLACE -> filter.places();
            case SOURCE -> filter.sources();
            case FIELD -> filter.field(by.field());
        };
    }

    private void filter(StackBy by, String value) {
        EventFilter filter = model.filterProperty().get();
        Choice toggled = choice(filter, by).toggling(value);
        model.showFilter(
                switch (by.kind()) {
                    case NOTHING -> filter;
                    case CATEGORY ->
                        filter.toggling(value, model.workspace().dataset().categories());
                    case PLACE -> filter.withPlaces(toggled);
                    case SOURCE -> filter.withSources(toggled);
                    case FIELD -> filter.withField(by.field(), toggled);
                });
    }
}
