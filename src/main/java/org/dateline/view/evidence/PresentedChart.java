package org.dateline.view.evidence;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.setShown;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.control.chart.ChartView;
import org.dateline.view.look.Theme;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.chart.ChartWords;
import org.dateline.viewmodel.chart.ShownChart;

/** The chart of a view as a class sees it: what it counts, its bars with the window over them, and what their parts stand for. It takes no input. */
public final class PresentedChart extends VBox {

    private static final double GAP = 4;
    private static final double EDGE = 8;
    private static final double LEAST_WITH_WORDS = 240;

    private final DatelineViewModel model;
    private final ObservableValue<Theme> theme;
    private final ChartView view;
    private final ChartLegend legend;
    private final Label words = WrappedLabel.of("", "stack-sign");

    /** A chart that follows a model. */
    public PresentedChart(DatelineViewModel model, ObservableValue<Theme> theme) {
        this.model = model;
        this.theme = theme;
        this.view = named(
                "presented-chart",
                new ChartView(model.span(), model.workspace().dataset().zone()));
        this.legend = new ChartLegend(model, false);
        view.setMinSize(0, 0);
        view.setFocusTraversable(false);
        legend.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(view, Priority.ALWAYS);
        VBox below = new VBox(GAP, legend, words);
        below.setPadding(new Insets(0, EDGE, EDGE, EDGE));
        // The bars lie at whole pixels, however much they are enlarged
        getChildren().setAll(view, below);
        setMinSize(0, 0);
        getStyleClass().add("presented-chart");
        // Where it is low the bars need the room
        heightProperty().subscribe(height -> setShown(words, height.doubleValue() >= LEAST_WITH_WORDS));
        setMouseTransparent(true);
        view.paletteProperty().bind(theme.map(Theme::timeline));
        model.windowProperty().subscribe(view.windowProperty()::set);
        model.results().matchingProperty().subscribe(events -> count());
        model.chart().wantedProperty().subscribe(wanted -> count());
        view.widthProperty().subscribe(width -> count());
        visibleProperty().subscribe(isVisible -> count());
        model.chart().shownProperty().subscribe(shown -> show());
        model.certainOnlyProperty().subscribe(only -> show());
        theme.subscribe(now -> show());
    }

    /** How many pixels are drawn for each unit of length. */
    public DoubleProperty sharpnessProperty() {
        return view.sharpnessProperty();
    }

    private void count() {
        if (isVisible() && view.getWidth() > 0) {
            model.chart().count(model.results().filtered(), ChartView.lineWidth(view.getWidth()));
        }
    }

    private void show() {
        Optional<ShownChart> shown = model.chart().shownProperty().get();
        shown.ifPresent(now -> {
            boolean certainOnly = model.certainOnlyProperty().get();
            ChartWords said = new ChartWords(model.workspace().dataset(), now, certainOnly);
            view.noteProperty()
                    .set(now.chart().events(certainOnly) == 0 ? tr("No event matches in the time shown") : "");
            view.plottedProperty().set(Optional.of(ChartLegend.plotted(now, said, certainOnly)));
            view.setAccessibleHelp(said.all());
            legend.show(now, said, theme.getValue().timeline());
            words.setText(tr("{0}.", said.totals()));
        });
    }
}
