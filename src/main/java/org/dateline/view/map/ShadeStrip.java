package org.dateline.view.map;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.dateline.control.map.content.AreaState;
import org.dateline.control.map.content.ChangeClasses;
import org.dateline.control.map.content.ChangeShade;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.language.ForPrograms;
import org.dateline.query.GroupSums;
import org.dateline.query.WindowResult;
import org.dateline.query.change.ChangeWords;
import org.dateline.query.measure.SumWords;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Theme;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.comparison.Compared;
import org.dateline.viewmodel.comparison.ComparisonWords;
import org.dateline.viewmodel.shading.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What the shades of a map mean, in one line where there is room, to stand below a map that has no legend over it: what is counted or summed, the
 * classes with their bounds, and of a sum what the window has of it and how many events have no number. It grows with the type around it.
 */
public final class ShadeStrip extends FlowPane {

    private final DatelineViewModel model;
    private final ObservableValue<Theme> theme;
    private final LegendBox.Classes classes;
    private final boolean withSum;
    private static final int WITHOUT_NUMBER = -1;

    private @Nullable Set<Integer> inView;
    private final Label sum = label("", "strip-sum");

    /** @param withSum whether it says what the window has of a sum; its height may change with the window then */
    ShadeStrip(DatelineViewModel model, ObservableValue<Theme> theme, LegendBox.Classes classes, boolean withSum) {
        this.withSum = withSum;
        this.model = model;
        this.theme = theme;
        this.classes = classes;
        setId("shade-strip");
        getStyleClass().add("shade-strip");
        sum.setId("strip-sum");
        sum.setWrapText(true);
        sum.maxWidthProperty().bind(prefWrapLengthProperty());
        sum.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        // Else it is as wide as its longest words before they are wrapped
        setMinWidth(0);
        theme.subscribe((was, now) -> show());
        classes.usual().subscribe((was, now) -> show());
        classes.ofChange().subscribe((was, now) -> show());
        model.comparison().comparedProperty().subscribe((was, now) -> {
            if (was.other() != null || now.other() != null) {
                show();
            }
        });
        model.shading().shownProperty().subscribe((was, now) -> show());
        model.resultProperty().subscribe((was, now) -> showSum(now));
        show();
    }

    private void show() {
        Shown shown = model.shading().shownProperty().get();
        Compared compared = model.comparison().comparedProperty().get();
        if (compared.other() != null) {
            showChange(compared, shown);
            return;
        }
        String subject = shown.shading().legend(model.workspace().dataset());
        getChildren()
                .setAll(label(
                        shown.shading().symbols() ? tr("{0}, areas and symbols", subject) : subject, "strip-heading"));
        ShadeClasses now = classes.usual().getValue();
        for (int shade = 0; shade < now.size(); shade++) {
            if (inView != null && !inView.contains(shade)) {
                continue;
            }
            getChildren().add(entry(swatch(theme.getValue().map().shades().get(now.shade(shade))), now.label(shade)));
        }
        if (shown.shading().mayLackNumbers() && (inView == null || inView.contains(WITHOUT_NUMBER))) {
            Rectangle dotted = new Rectangle(18, 11, theme.getValue().map().dots());
            dotted.setStroke(theme.getValue().map().areaLine());
            getChildren().add(entry(dotted, tr(LegendBox.WITHOUT_NUMBER)));
        }
        getChildren().add(sum);
        if (!shown.lacking().isEmpty()) {
            Label lacking = WrappedLabel.of(shown.lacking(), "strip-sum");
            lacking.maxWidthProperty().bind(prefWrapLengthProperty());
            getChildren().add(lacking);
        }
        showSum(model.resultProperty().get());
    }

    /** Leaves out the shades that no area of the map has. */
    void showOnlyThoseOf(MapContent content) {
        Set<Integer> now = new HashSet<>();
        for (AreaState area : content.areas().values()) {
            now.add(area.isWithoutNumber() ? WITHOUT_NUMBER : content.classes().of(area.shaded()));
        }
        if (!now.equals(inView)) {
            inView = now;
            show();
        }
    }

    /** From many fewer to many more. */
    private void showChange(Compared compared, Shown shown) {
        MapPalette palette = theme.getValue().map();
        ChangeClasses changes = classes.ofChange().getValue();
        ChangeWords words = shown.shading().quantity() == null ? ChangeWords.OF_EVENTS : ChangeWords.OF_SUMS;
        String heading = ComparisonWords.legend(
                compared, shown.shading().quantity(), model.workspace().dataset());
        getChildren()
                .setAll(
                        label(heading, "strip-heading"),
                        label(tr("at least so many {0}", words.fewer()), "strip-class"));
        for (int shade = ChangeClasses.SIZE - 1; shade >= 0; shade--) {
            getChildren().add(entry(swatch(palette.change(ChangeClasses.fewer().get(shade))), changes.label(shade)));
        }
        getChildren().add(entry(swatch(palette.change(ChangeShade.SAME)), tr("same")));
        for (int shade = 0; shade < ChangeClasses.SIZE; shade++) {
            getChildren().add(entry(swatch(palette.change(ChangeClasses.more().get(shade))), changes.label(shade)));
        }
        Rectangle hatched = new Rectangle(18, 11, palette.faintHatch());
        hatched.setStroke(palette.areaLine());
        getChildren().addAll(label(words.more(), "strip-class"), entry(hatched, tr("cannot be said")));
    }

    @ForPrograms("a style")
    private Region swatch(Color colour) {
        Region swatch = new Region();
        swatch.getStyleClass().add("strip-swatch");
        swatch.setStyle("-fx-background-color: " + web(theme.getValue().map().areaLine()) + ", " + web(colour));
        return swatch;
    }

    private static HBox entry(Node swatch, String words) {
        HBox entry = new HBox(swatch, Parts.uncut(label(words, "strip-class")));
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.getStyleClass().add("strip-entry");
        return entry;
    }

    private static String web(Color colour) {
        return "#" + colour.toString().substring(2, 8);
    }

    private void showSum(WindowResult result) {
        GroupSums sums = model.shading().shownProperty().get().sums();
        if (!withSum) {
            Parts.setShown(sum, false);
            return;
        }
        sum.setText(
                sums == null
                        ? ""
                        : tr("in all {0}", SumWords.brief(sums.of(result).shown())));
        Parts.setShown(sum, sums != null);
    }

    /** Keeps the height that it needs at the most in this width, so that what stands above it stays where it is while the window moves. */
    public void keepHeight(double width) {
        showSum(model.results().wholeResultProperty().get());
        setPrefWrapLength(width - snappedLeftInset() - snappedRightInset());
        applyCss();
        double most = prefHeight(width);
        showSum(model.resultProperty().get());
        setMinHeight(Math.ceil(most));
    }
}
