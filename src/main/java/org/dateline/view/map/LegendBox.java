package org.dateline.view.map;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import org.dateline.control.look.Hollow;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.ChangeClasses;
import org.dateline.control.map.content.ChangeShade;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapDensity;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.content.SymbolSizes;
import org.dateline.control.map.symbol.Glyph;
import org.dateline.language.Language;
import org.dateline.model.Certainty;
import org.dateline.query.GroupSums;
import org.dateline.query.WindowResult;
import org.dateline.query.change.ChangeWords;
import org.dateline.query.measure.SumWords;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.Explanations;
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

    private static final int MAX_LABEL = 4;
    private static final double MAX_WIDTH = 230;

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
        sum.setMaxWidth(MAX_WIDTH);
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
        heading.setMaxWidth(MAX_WIDTH);
        boolean isChange = compared.other() != null;
        Shading shading = model.shading().shownProperty().get().shading();
        getChildren().setAll(heading);
        if (isChange) {
            getChildren().addAll(changeRows(now, shadings.ofChange.getValue()));
        } else {
            getChildren().add(shades(now, shadings.usual.getValue()));
            addSum();
        }
        if (!isChange && !forPrint) {
            getChildren().add(shadeButtons());
        }
        String words = model.shading().wordsProperty().get();
        if (!words.isEmpty()) {
            Label said = label(words, "map-small");
            said.setWrapText(true);
            said.setMaxWidth(MAX_WIDTH);
            getChildren().add(said);
        }
        if (density.getValue().isEmpty() && sizes.getValue().areSums()) {
            getChildren().addAll(sizeRows(now, sizes.getValue(), shading));
        }
        density.getValue()
                .ifPresentOrElse(
                        density -> getChildren().addAll(densityRows(now, density)),
                        () -> getChildren()
                                .addAll(
                                        row(dot(now, Certainty.CERTAIN), tr("certain, town known")),
                                        row(dot(now, Certainty.POSSIBLE), tr("possible, town known"))));
        if (!isChange && shading.mayLackNumbers()) {
            getChildren().add(row(swatch(now, now.map().dots(), 16), tr(WITHOUT_NUMBER)));
        }
        if (!isChange) {
            getChildren().add(row(hatchSwatch(now, now.map().hatch()), tr("only the district is known")));
        }
    }

    private static Node shades(Theme now, ShadeClasses shades) {
        HBox classes = scale(new HBox());
        classes.getStyleClass().add("legend-classes");
        for (int shade = 0; shade < shades.size(); shade++) {
            addClass(classes, swatch(now, now.map().shades().get(shades.shade(shade)), 30), shades.label(shade));
        }
        return classes;
    }

    private static Rectangle swatch(Theme now, Paint paint, double width) {
        Rectangle swatch = new Rectangle(width, 12, paint);
        swatch.setStroke(now.map().areaLine());
        return swatch;
    }

    /** What the shades of a change mean: from many fewer to many more, and what is neither. */
    private List<Node> changeRows(Theme now, ChangeClasses classes) {
        boolean isOfSums = model.shading().shownProperty().get().shading().quantity() != null;
        ChangeWords words = isOfSums ? ChangeWords.OF_SUMS : ChangeWords.OF_EVENTS;
        HBox strip = scale(new HBox());
        strip.getStyleClass().add("legend-classes");
        for (int shade = ChangeClasses.SIZE - 1; shade >= 0; shade--) {
            addClass(strip, swatch(now, ChangeClasses.fewer().get(shade)), classes.label(shade));
        }
        addClass(strip, swatch(now, ChangeShade.SAME), tr("same"));
        for (int shade = 0; shade < ChangeClasses.SIZE; shade++) {
            addClass(strip, swatch(now, ChangeClasses.more().get(shade)), classes.label(shade));
        }
        HBox sides = scale(Parts.row(
                0,
                label(tr("at least so many {0}", words.fewer()), "map-small"),
                Parts.gap(),
                label(words.more(), "map-small")));
        return List.of(
                sides,
                strip,
                row(hatchSwatch(now, now.map().faintHatch()), tr("cannot be said")),
                row(swatch(now, now.map().area(), 16), tr("no event in either window")));
    }

    private static Rectangle swatch(Theme now, ChangeShade shade) {
        return swatch(now, now.map().change(shade), 30);
    }

    /** What sizes of symbols mean that are by sums. */
    private List<Node> sizeRows(Theme now, SymbolSizes sizes, Shading shading) {
        HBox circles = scale(new HBox(8));
        circles.setAlignment(Language.current().isRightToLeft() ? Pos.BOTTOM_RIGHT : Pos.BOTTOM_LEFT);
        for (double number : sizes.round()) {
            Circle circle = new Circle(sizes.ofMany(number), now.map().halo());
            circle.setStroke(now.map().text());
            circle.setStrokeWidth(Hollow.LINE);
            VBox entry = new VBox(circle, label(ShadeClasses.compact(number), "map-small"));
            entry.setAlignment(Pos.CENTER);
            circles.getChildren().add(entry);
        }
        Circle upper = new Circle(6, Color.TRANSPARENT);
        upper.setStroke(now.map().text());
        upper.getStrokeDashArray().setAll(3.0, 2.5);
        Label heading =
                label(tr("Symbols: {0}", shading.subject(model.workspace().dataset())), "map-heading");
        heading.setWrapText(true);
        heading.setMaxWidth(MAX_WIDTH);
        return sizes.haveUpper()
                ? List.of(heading, circles, row(upper, tr("at most, where it is more")))
                : List.of(heading, circles);
    }

    /** What the squares mean that stand for symbols, where these would cover one another. */
    private static List<Node> densityRows(Theme now, MapDensity density) {
        HBox classes = scale(new HBox());
        classes.getStyleClass().add("legend-classes");
        for (int shade = 0; shade < ShadeClasses.SIZE; shade++) {
            StackPane square = new StackPane(
                    new Rectangle(3 + shade, 3 + shade, now.map().densities().get(shade)));
            square.setPrefSize(30, 12);
            addClass(classes, square, density.classes().least(shade));
        }
        Rectangle hollow = new Rectangle(6, 6, now.map().halo());
        hollow.setStroke(now.map().densities().get(2));
        Rectangle solid = new Rectangle(7, 7, now.map().densities().get(2));
        String side = String.format(
                Language.current().locale(), density.kilometres() < 10 ? "%.1f" : "%.0f", density.kilometres());
        // No wider than what stands here otherwise, or the map would make room for it while the window moves
        return List.of(
                label(tr("Events in {0} km squares", side), "map-heading"),
                classes,
                row(solid, tr("some or all certain")),
                row(hollow, tr("only possible")));
    }

    /** From few to many it goes from the left to the right, as numbers do on an axis, and begins where lines begin. */
    private static HBox scale(HBox row) {
        row.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        if (Language.current().isRightToLeft()) {
            row.setAlignment(Pos.CENTER_RIGHT);
        }
        return row;
    }

    private static void addClass(HBox classes, Node sign, String words) {
        // Large numbers must not run into one another
        if (words.length() > MAX_LABEL && !classes.getStyleClass().contains("apart")) {
            classes.getStyleClass().add("apart");
        }
        VBox entry = new VBox(sign, label(words, "map-small"));
        entry.setAlignment(Pos.CENTER);
        classes.getChildren().add(entry);
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

    private static Node dot(Theme now, Certainty certainty) {
        Color colour = now.map().text();
        SVGPath dot = new SVGPath();
        dot.setContent(Glyph.CIRCLE.svgPath(5));
        dot.setStroke(colour);
        dot.setStrokeWidth(Hollow.LINE);
        dot.setFill(Hollow.fill(colour, certainty == Certainty.CERTAIN));
        return new StackPane(dot);
    }

    private static Node hatchSwatch(Theme now, Paint hatch) {
        Rectangle swatch = new Rectangle(16, 12, hatch);
        swatch.setStroke(now.map().areaLine());
        return swatch;
    }

    private static Node row(Node sign, String words) {
        StackPane cell = new StackPane(sign);
        cell.setMinWidth(20);
        return Parts.row(6, cell, Explanations.explain(label(words, "map-small")));
    }
}
