package org.dateline.view.evidence;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.control.chart.Plotted;
import org.dateline.control.chart.ValueScale;
import org.dateline.export.story.StepChart;
import org.dateline.export.table.TextTable;
import org.dateline.query.chart.Chart;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.chart.ChartTable;
import org.dateline.viewmodel.chart.ChartWords;
import org.dateline.viewmodel.chart.ShownChart;
import org.dateline.words.TimeWords;

/** A chart that leaves the program with a story: its bars as they are drawn, and their numbers. */
public final class ToldChart {

    private static final int TICKS = 5;
    /** As wide as a chart is on a page, pixels. */
    private static final double WIDTH = 560;

    private final ShownChart shown;
    private final boolean certainOnly;
    private final ChartWords words;
    private final Plotted plotted;
    private final Chart chart;
    private final ValueScale values;
    private final TimeWords times;

    private ToldChart(DatelineViewModel model, ShownChart shown) {
        this.shown = shown;
        this.certainOnly = model.certainOnlyProperty().get();
        this.words = new ChartWords(model.workspace().dataset(), shown, certainOnly);
        this.plotted = ChartLegend.plotted(shown, words, certainOnly);
        this.chart = shown.chart();
        this.values = ValueScale.upTo(plotted.highest(), TICKS);
        this.times = TimeWords.inDocuments(model.workspace().dataset().zone());
    }

    /** The chart of a view, counted now; empty if it cannot be. */
    public static Optional<StepChart> of(DatelineViewModel model) {
        model.chart().count(model.results().filtered(), WIDTH);
        return model.chart().shownProperty().get().map(shown -> new ToldChart(model, shown).told(model));
    }

    private StepChart told(DatelineViewModel model) {
        TextTable table = ChartTable.of(model.workspace().dataset(), chart, List.of(), certainOnly);
        return new StepChart(
                words.counted(),
                tr("{0}.", words.totals()),
                values.ticks().stream()
                        .map(tick -> new StepChart.Tick(tick / values.top(), values.label(tick)))
                        .toList(),
                IntStream.range(0, chart.bars().size()).mapToObj(this::bar).toList(),
                keys(),
                table.header(),
                IntStream.range(0, table.size()).mapToObj(table.row()).toList());
    }

    private StepChart.Bar bar(int bar) {
        List<StepChart.Piece> pieces = new ArrayList<>();
        double foot = 0;
        if (chart.stacks().isEmpty()) {
            foot = add(pieces, foot, chart.height(bar, true), colour(Plotted.GREY), false);
            if (!certainOnly) {
                foot = add(
                        pieces, foot, chart.height(bar, false) - chart.height(bar, true), colour(Plotted.GREY), true);
            }
        }
        for (int stack = 0; stack < chart.stacks().size(); stack++) {
            foot = add(pieces, foot, chart.height(bar, stack, true), colourOf(stack), false);
        }
        for (int stack = 0; stack < chart.stacks().size() && !certainOnly; stack++) {
            double possible = chart.height(bar, stack, false) - chart.height(bar, stack, true);
            foot = add(pieces, foot, possible, colourOf(stack), true);
        }
        double height = chart.height(bar, certainOnly);
        return new StepChart.Bar(
                chart.bars().windowOf(bar),
                pieces,
                foot > height + 1e-9 ? Math.max(0, height) / values.top() : Double.NaN,
                plotted.upper(bar).map(most -> Math.min(1, most / values.top())).orElse(Double.NaN),
                plotted.average().applyAsDouble(bar) / values.top(),
                String.join("; ", words.bar(bar, times)));
    }

    private double add(List<StepChart.Piece> pieces, double foot, double height, String colour, boolean isPossible) {
        if (height <= 0) {
            return foot;
        }
        pieces.add(new StepChart.Piece(foot / values.top(), (foot + height) / values.top(), colour, isPossible));
        return foot + height;
    }

    private String colourOf(int stack) {
        return colour(plotted.colour().applyAsInt(stack));
    }

    private static String colour(int number) {
        return number == Plotted.GREY ? "kg" : number == Plotted.NONE ? "kn" : "k" + number;
    }

    private List<StepChart.Key> keys() {
        List<StepChart.Key> keys = new ArrayList<>();
        for (int stack = 0; stack < chart.stacks().size(); stack++) {
            String named = chart.stacks().get(stack).name();
            keys.add(new StepChart.Key(colourOf(stack), false, tr("{0}: {1}", named, words.part(stack))));
        }
        if (!certainOnly && ChartLegend.hasPossible(shown)) {
            keys.add(new StepChart.Key("km", false, tr("certainly in the bar")));
            keys.add(new StepChart.Key("km", true, tr("only possibly in it")));
        }
        return keys;
    }
}
