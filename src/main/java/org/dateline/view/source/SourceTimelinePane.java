package org.dateline.view.source;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.calendar.TimePrecision;
import org.dateline.calendar.TimeStep;
import org.dateline.control.timeline.TimelineView;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.Cube;
import org.dateline.query.cube.Histogram;
import org.dateline.query.cube.Histograms;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Theme;
import org.dateline.view.look.Tips;
import org.dateline.view.timeline.WindowFields;
import org.dateline.viewmodel.source.SourceCounts;
import org.dateline.viewmodel.source.SourceViewModel;
import org.dateline.words.TimeWords;
import org.jspecify.annotations.Nullable;

/** The line of time of a source: its histogram, the window over it, and how many events that has. */
final class SourceTimelinePane extends VBox {

    private static final double HEIGHT = 110;
    private static final double SHARE = 0.2;

    private final SourceViewModel model;
    private final ObservableValue<Theme> theme;
    private final Label counted = named("window-counts", label("", "bold"));
    private final Label snapped = label("", "faint");
    private final CheckBox certainOnly = named("certain-only", new CheckBox(tr("only what is certain")));
    private @Nullable TimelineView timeline;

    SourceTimelinePane(SourceViewModel model, ObservableValue<Theme> theme) {
        this.model = model;
        this.theme = theme;
        getStyleClass().add("timeline-pane");
        certainOnly.setOnAction(event -> model.showCertainOnly(certainOnly.isSelected()));
        model.countsProperty().subscribe(counts -> counts.ifPresent(this::show));
    }

    private void show(SourceCounts counts) {
        TimelineView line = timeline;
        if (line == null) {
            line = make(counts.cube());
            timeline = line;
        }
        Cube cube = counts.cube();
        TimeStep step = cube.bins().step();
        line.precisionProperty().set(new TimePrecision(step, step));
        boolean[] chosen = counts.chosen();
        boolean hasOnlyMoved = line.countsProperty().get() instanceof CubeHistograms before
                && before.cube() == cube
                && Arrays.equals(before.chosen(), chosen);
        if (!hasOnlyMoved) {
            line.countsProperty().set(new CubeHistograms(cube, chosen));
        }
        line.certainOnlyProperty().set(counts.certainOnly());
        TimeWindow window = model.windowProperty().get();
        if (window != null && !window.equals(line.windowProperty().get())) {
            line.windowProperty().set(window);
        }
        long certain = counts.certain();
        long shown = counts.shown();
        counted.setText(
                shown == certain
                        ? SourceWords.events(shown)
                        : tr(
                                "{0}: {1} certain, {2} possible",
                                SourceWords.events(shown),
                                SourceWords.number(certain),
                                SourceWords.number(shown - certain)));
        snapped.setText(tr("The window moves in steps of {0}.", step.length()));
        Parts.setShown(certainOnly, !cube.isExact());
    }

    /** Histograms of some categories. */
    private record CubeHistograms(Cube cube, boolean[] chosen) implements Histograms {

        @Override
        public Histogram histogram(List<Instant> edges) {
            return cube.histogram(edges, chosen);
        }
    }

    private TimelineView make(Cube cube) {
        ZoneId zone = cube.bins().zone();
        TimeWindow span = cube.bins().span();
        TimelineView line = new TimelineView(span, zone);
        line.setId("timeline");
        line.paletteProperty().bind(theme.map(Theme::timeline));
        line.windowProperty().set(span);
        line.windowProperty().subscribe(model::showWindow);
        TimeWords times = TimeWords.onScreen(zone, span);
        WindowFields fields = new WindowFields(
                new WindowFields.Typed(
                        "window",
                        tr("the window"),
                        span,
                        zone,
                        model.windowProperty().map(now -> now == null ? span : now),
                        model::showWindow),
                times,
                line::requestFocus);
        var all = Parts.button("window-all", tr("All"), () -> model.showWindow(span));
        Tips.give(all, tr("The whole time"));
        snapped.setMinWidth(0);
        Tips.whole(snapped);
        Parts.uncut(counted);
        Tips.whole(certainOnly);
        HBox controls = Parts.row(12, all, fields, counted, certainOnly, Parts.gap(), snapped);
        controls.getStyleClass().add("timeline-controls");
        controls.setViewOrder(-1);
        StackPane chart = new StackPane(line);
        chart.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        sceneProperty()
                .flatMap(Scene::heightProperty)
                .subscribe(height ->
                        line.setPrefHeight(height == null ? HEIGHT : Math.max(HEIGHT, SHARE * height.doubleValue())));
        getChildren().setAll(controls, chart);
        return line;
    }
}
