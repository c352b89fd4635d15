package org.dateline.view.map;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.ChangeClasses;
import org.dateline.control.map.content.ChangeShade;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapDensity;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.content.SymbolSizes;
import org.dateline.model.Certainty;
import org.dateline.query.GroupSums;
import org.dateline.query.WindowResult;
import org.dateline.query.change.ChangeWords;
import org.dateline.query.measure.SumWords;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Theme;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.comparison.Compared;
import org.dateline.viewmodel.comparison.ComparisonWords;
import org.dateline.viewmodel.shading.ShadeBy;
import org.dateline.viewmodel.shading.Shading;

/** What shades, symbols and squares of the map mean. */
final class LegendBox extends VBox {

    /** What dots on an area mean. */
    static final String WITHOUT_NUMBER = key("events, but no number");

    private final DatelineViewModel model;
    private final Runnable more;
    private final Classes shadings;
    private final ObservableValue<Optional<MapDensity>> density;
    private final ObservableValue<SymbolSizes> sizes;
    private final Label sum = label("", "map-small");
    private boolean forPrint;

    /** The classes of the usual shading, and those of what has changed. */
    record Classes(ObservableValue<ShadeClasses> usual, ObservableValue<ChangeClasses> ofChange) {}

    /**
     * That of a map.
     *
     * @param shadings the classes of its shading
     * @param more asks what else the areas can be shaded by
     */
    LegendBox(DatelineViewModel model, MapView map, ObservableValue<Theme> theme, Classes shadings, Runnable more) {
        this.model = model;
        this.more = more;
        this.density = map.densityProperty();
        this.sizes = map.contentProperty().map(MapContent::mostSizes);
        getStyleClass().addAll("map-box", "legend");
        this.shadings = shadings;
        Runnable show = () -> show(theme.getValue());
        show.run();
        theme.subscribe((was, now) -> show.run());
        shadings.usual.subscribe((was, now) -> show.run());
        sizes.subscribe((was, now) -> show.run());
        shadings.ofChange.subscribe((was, now) -> {
            if (model.comparison().isOn()) {
                show.run();
            }
        });
        model.comparison().comparedProperty().map(this::heading).subscribe((was, now) -> show.run());
        model.shading().shownProperty().subscribe((was, now) -> show.run());
        model.shading().wordsProperty().subscribe((was, now) -> show.run());
        density.subscribe((was, now) -> {
            show.run();
            // The map may say so while it is laid out, when new words are given neither style nor size
            Platform.runLater(show);
        });
    }

    /** Leaves out the buttons, for which paper has no use. */
    void prepareForPrint() {
        forPrint = true;
        getChildren().removeIf(node -> node.getStyleClass().contains("shade-buttons"));
        sum.setWrapText(true);
        sum.setMaxWidth(LegendRows.MAX_WIDTH);
        model.resultProperty().subscribe(this::showSum);
        addSum();
    }

    /** On paper nothing else says what the window has of a sum. */
    private void addSum() {
        if (forPrint && model.shading().shownProperty().get().sums() != null) {
            showSum(model.resultProperty().get());
            getChildren().add(Math.min(2, getChildren().size()), sum);
        }
    }

    private void showSum(WindowResult result) {
        GroupSums sums = model.shading().shownProperty().get().sums();
        sum.setText(
                sums == null
                        ? ""
                        : tr("in all {0}", SumWords.brief(sums.of(result).shown())));
    }

    private String heading(Compared compared) {
        Shading shading = model.shading().shownProperty().get().shading();
        return compared.other() == null
                ? shading.legend(model.workspace().dataset())
                : ComparisonWords.legend(
                        compared, shading.quantity(), model.workspace().dataset());
    }

    private void show(Theme now) {
        Compared compared = model.comparison().comparedProperty().get();
        Label heading = label(heading(compared), "map-heading");
        heading.setWrapText(true);
        heading.setMaxWidth(LegendRows.MAX_WIDTH);
        boolean isChange = compared.other() != null;
        Shading shading = model.shading().shownProperty().get().shading();
        getChildren().setAll(heading);
        if (isChange) {
            getChildren().addAll(changeRows(now, shadings.ofChange.getValue()));
        } else {
            getChildren().add(LegendRows.shades(now, shadings.usual.getValue()));
            addSum();
        }
        if (!isChange && !forPrint) {
            getChildren().add(shadeButtons());
        }
        String words = model.shading().wordsProperty().get();
        if (!words.isEmpty()) {
            Label said = label(words, "map-small");
            said.setWrapText(true);
            said.setMaxWidth(LegendRows.MAX_WIDTH);
            getChildren().add(said);
        }
        if (density.getValue().isEmpty() && sizes.getValue().areSums()) {
            getChildren().addAll(sizeRows(now, sizes.getValue(), shading));
        }
        density.getValue()
                .ifPresentOrElse(
                        density -> getChildren().addAll(LegendRows.squares(now, density)),
                        () -> getChildren()
                                .addAll(
                                        LegendRows.certainty(now, Certainty.CERTAIN, tr("certain, town known")),
                                        LegendRows.certainty(now, Certainty.POSSIBLE, tr("possible, town known"))));
        if (!isChange && shading.mayLackNumbers()) {
            getChildren().add(LegendRows.area(now, now.map().dots(), tr(WITHOUT_NUMBER)));
        }
        if (!isChange) {
            getChildren().add(LegendRows.area(now, now.map().hatch(), tr("only the district is known")));
        }
    }

    /** What the shades of a change mean: from many fewer to many more, and what is neither. */
    private List<Node> changeRows(Theme now, ChangeClasses classes) {
        boolean isOfSums = model.shading().shownProperty().get().shading().quantity() != null;
        ChangeWords words = isOfSums ? ChangeWords.OF_SUMS : ChangeWords.OF_EVENTS;
        HBox strip = LegendRows.scale(new HBox());
        strip.getStyleClass().add("legend-classes");
        for (int shade = ChangeClasses.SIZE - 1; shade >= 0; shade--) {
            LegendRows.addClass(strip, swatch(now, ChangeClasses.fewer().get(shade)), classes.label(shade));
        }
        LegendRows.addClass(strip, swatch(now, ChangeShade.SAME), tr("same"));
        for (int shade = 0; shade < ChangeClasses.SIZE; shade++) {
            LegendRows.addClass(strip, swatch(now, ChangeClasses.more().get(shade)), classes.label(shade));
        }
        HBox sides = LegendRows.scale(Parts.row(
                0,
                label(tr("at least so many {0}", words.fewer()), "map-small"),
                Parts.gap(),
                label(words.more(), "map-small")));
        return List.of(
                sides,
                strip,
                LegendRows.area(now, now.map().faintHatch(), tr("cannot be said")),
                LegendRows.area(now, now.map().area(), tr("no event in either window")));
    }

    private static Rectangle swatch(Theme now, ChangeShade shade) {
        return LegendRows.swatch(now, now.map().change(shade), 30);
    }

    /** What sizes of symbols mean that are by sums. */
    private List<Node> sizeRows(Theme now, SymbolSizes sizes, Shading shading) {
        Node circles = LegendRows.sizes(now, sizes);
        Circle upper = new Circle(6, Color.TRANSPARENT);
        upper.setStroke(now.map().text());
        upper.getStrokeDashArray().setAll(3.0, 2.5);
        Label heading =
                label(tr("Symbols: {0}", shading.subject(model.workspace().dataset())), "map-heading");
        heading.setWrapText(true);
        heading.setMaxWidth(LegendRows.MAX_WIDTH);
        return sizes.haveUpper()
                ? List.of(heading, circles, LegendRows.row(upper, tr("at most, where it is more")))
                : List.of(heading, circles);
    }

    private Node shadeButtons() {
        HBox buttons = new HBox();
        buttons.getStyleClass().add("shade-buttons");
        ToggleGroup group = new ToggleGroup();
        Shading wanted = model.shading().wantedProperty().get();
        for (ShadeBy by : List.of(ShadeBy.EVENTS, ShadeBy.SOURCES, ShadeBy.MENTIONS)) {
            ToggleButton button = new ToggleButton(by.label());
            button.setId("shade-" + by.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            Tips.give(button, tr("Shade by: {0}", by.legend()));
            button.setSelected(by == wanted.by());
            button.setOnAction(event -> model.shading().show(wanted.counting(by)));
            buttons.getChildren().add(button);
        }
        ToggleButton others = new ToggleButton(tr("More\u2026"));
        others.setId("shade-more");
        others.setToggleGroup(group);
        others.setSelected(wanted.by() == ShadeBy.SUM);
        Tips.give(others, MainCommand.SHADE.tip());
        others.setOnAction(event -> {
            more.run();
            others.setSelected(wanted.by() == ShadeBy.SUM);
        });
        buttons.getChildren().add(others);
        return buttons;
    }
}
