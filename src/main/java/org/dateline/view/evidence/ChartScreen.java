package org.dateline.view.evidence;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.view.look.Parts.converter;
import static org.dateline.view.look.Parts.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.dateline.calendar.Granularity;
import org.dateline.control.chart.ChartView;
import org.dateline.events.Dataset;
import org.dateline.export.table.TextTable;
import org.dateline.query.chart.Chart;
import org.dateline.query.chart.StackBy;
import org.dateline.query.measure.Quantity;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Parts;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.chart.ChartTable;
import org.dateline.viewmodel.chart.ChartViewModel;
import org.dateline.viewmodel.chart.ChartWords;
import org.dateline.viewmodel.chart.Charting;
import org.dateline.viewmodel.chart.ShownChart;
import org.dateline.viewmodel.table.ViewCaption;
import org.dateline.words.TimeWords;

/** How many events there are, or what they give, in bars of time: whatever the window, which is shown over it. */
public final class ChartScreen extends EvidenceScreen {

    private static final double CHOICE = 150;

    private final DatelineViewModel model;
    private final ChartViewModel chart;
    private final TimeWords times;
    private final ChartView view;
    private final ChartLegend legend;
    private boolean showing;

    /** What there is to choose of what is counted; a record, since a choice has no null. */
    private record Counted(Optional<Quantity> quantity) {}

    /** The events that the window's filter lets through. */
    public ChartScreen(WindowContext context) {
        super("chart-screen", tr("Events along time"), context);
        this.model = context.model();
        this.chart = model.chart();
        this.times = context.times();
        this.legend = new ChartLegend(model, true);
        Dataset dataset = dataset();
        this.view = named("chart", new ChartView(model.span(), dataset.zone()));
        addChoices(dataset);
        addLine(legend);
        showTable(view);
        view.paletteProperty().bind(context.theme().map(theme -> theme.timeline()));
        view.seenProperty().bindBidirectional(chart.seenProperty());
        view.windowProperty().set(model.windowProperty().get());
        model.windowProperty().subscribe(window -> view.windowProperty().set(window));
        view.windowProperty().subscribe(window -> {
            if (!window.equals(model.windowProperty().get())) {
                model.playback().pause();
                model.showWindow(window);
            }
        });
        // What is dragged over is one change, which can be undone in one step
        view.takingProperty().subscribe((was, taking) -> {
            if (taking) {
                model.beginChange();
            } else {
                model.endChange();
            }
        });
        for (ObservableValue<?> counted : List.of(
                model.results().matchingProperty(),
                chart.wantedProperty(),
                chart.seenProperty(),
                view.widthProperty())) {
            follow(counted, () -> true, this::count);
        }
        chart.shownProperty().subscribe(shown -> show());
        chart.wordsProperty().subscribe(words -> say());
        model.certainOnlyProperty().subscribe(only -> show());
        context.theme().subscribe(theme -> show());
        output().of(this::table);
    }

    private Dataset dataset() {
        return model.workspace().dataset();
    }

    private void addChoices(Dataset dataset) {
        List<Counted> counted = Stream.concat(
                        Stream.of(new Counted(Optional.empty())),
                        Quantity.of(dataset).stream().map(one -> new Counted(Optional.of(one))))
                .toList();
        addControls(
                choice(
                        tr("Count"),
                        "chart-count",
                        counted,
                        this::name,
                        now -> new Counted(Optional.ofNullable(now.quantity())),
                        one -> now -> now.of(one.quantity().orElse(null))),
                choice(
                        trc("bars of a length", "In"),
                        "chart-step",
                        List.of(Granularity.values()),
                        ChartScreen::name,
                        Charting::step,
                        step -> now -> now.in(step)),
                choice(
                        tr("Stacked by"),
                        "chart-by",
                        StackBy.of(dataset),
                        by -> name(by, dataset),
                        Charting::by,
                        by -> now -> now.by(by)),
                choice(
                        tr("Average"),
                        "chart-average",
                        Charting.AVERAGES,
                        ChartScreen::average,
                        Charting::average,
                        bars -> now -> now.averaging(bars)));
    }

    private <T> Node choice(
            String words,
            String id,
            List<T> all,
            Function<T, String> name,
            Function<Charting, T> chosen,
            Function<T, UnaryOperator<Charting>> choosing) {
        ComboBox<T> box = named(id, new ComboBox<>());
        box.setConverter(converter(name));
        box.getItems().setAll(all);
        box.setPrefWidth(CHOICE);
        chart.wantedProperty().subscribe(wanted -> {
            showing = true;
            T now = chosen.apply(wanted);
            if (!box.getItems().contains(now)) {
                box.getItems().add(now);
            }
            box.setValue(now);
            showing = false;
        });
        box.valueProperty().subscribe((was, now) -> {
            if (!showing && now != null) {
                chart.show(choosing.apply(now).apply(chart.wantedProperty().get()));
            }
        });
        Label label = new Label(words);
        label.setLabelFor(box);
        return Parts.row(6, label, box);
    }

    private String name(Counted counted) {
        return counted.quantity().map(one -> one.nameAmongAll(dataset())).orElse(tr("Events"));
    }

    private static String name(Granularity step) {
        return switch (step) {
            case AUTO -> tr("Bars as they fit");
            case MINUTE -> tr("Bars of a minute");
            case HOUR -> tr("Bars of an hour");
            case DAY -> tr("Bars of a day");
            case WEEK -> tr("Bars of a week");
            case MONTH -> tr("Bars of a month");
            case YEAR -> tr("Bars of a year");
        };
    }

    private static String name(StackBy by, Dataset dataset) {
        String name = by.kind() == StackBy.Kind.PLACE ? tr("District") : by.name(dataset);
        return name.substring(0, 1).toUpperCase(Locale.ENGLISH) + name.substring(1);
    }

    private static String average(int bars) {
        return bars == 0 ? tr("None") : tr("Mean of {0} bars", bars);
    }

    private void count() {
        if (view.getWidth() > 0) {
            chart.count(model.results().filtered(), ChartView.lineWidth(view.getWidth()));
        }
    }

    private Optional<ChartWords> words() {
        return chart.shownProperty()
                .get()
                .map(shown -> new ChartWords(
                        dataset(), shown, model.certainOnlyProperty().get()));
    }

    private void show() {
        Optional<ShownChart> shown = chart.shownProperty().get();
        boolean certainOnly = model.certainOnlyProperty().get();
        if (shown.isPresent()) {
            ShownChart now = shown.get();
            ChartWords words = words().orElseThrow();
            Chart counted = now.chart();
            view.describerProperty().set(bar -> described(words, counted, bar));
            view.noteProperty().set(counted.events(certainOnly) == 0 ? tr("No event matches in the time shown") : "");
            view.plottedProperty().set(Optional.of(ChartLegend.plotted(now, words, certainOnly)));
            view.setAccessibleHelp(words.all());
            legend.show(now, words, view.paletteProperty().get());
        }
        say();
    }

    private String described(ChartWords words, Chart counted, int bar) {
        List<String> lines = new ArrayList<>(words.bar(bar, times));
        for (int stack = counted.stacks().size() - 1; stack >= 0; stack--) {
            if (words.has(bar, stack)) {
                lines.add("\u2003" + words.part(bar, stack));
            }
        }
        return String.join("\n", lines);
    }

    private void say() {
        String all = words().map(words -> tr("{0}. {1}", words.totals(), words.coarser()))
                .orElse("");
        caption((all + " " + chart.wordsProperty().get()).strip());
    }

    private static String sentence(String words) {
        return tr("{0}.", words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1));
    }

    private TextTable table() {
        boolean certainOnly = model.certainOnlyProperty().get();
        return chart.shownProperty()
                .get()
                .map(shown -> ChartTable.of(
                        dataset(),
                        shown.chart(),
                        List.of(
                                sentence(words().orElseThrow().all()),
                                ViewCaption.of(model, shown.chart().bars().time())),
                        certainOnly))
                .orElseGet(() -> new TextTable(List.of(), List.of(), 0, row -> List.of()));
    }
}
