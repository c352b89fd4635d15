package org.dateline.view.map;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dateline.control.map.MapView;
import org.dateline.control.map.tool.PointTool;
import org.dateline.control.map.tool.ToolSheet;
import org.dateline.geo.EarthLine;
import org.dateline.query.shape.DrawnShape;
import org.dateline.query.shape.DrawnShape.Corner;
import org.dateline.view.look.IconButton;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.shape.ShapeViewModel;
import org.dateline.words.DistanceWords;
import org.locationtech.jts.geom.Coordinate;

/**
 * What is done on the map with points that are clicked, a shape of events and a distance, with its words over the map, which are laid there when there are
 * some.
 */
final class MapTools extends VBox {

    private static final String DRAW =
            key("Click the corners of a shape, or drag with Shift for a box; double click or Enter ends,"
                    + " Backspace takes back, Esc cancels");
    private static final String MEASURE =
            key("Click the points of a line; double click or Enter ends, Backspace takes back, Esc cancels");
    private static final String RULE =
            key("Events at a known point in the shape. Where only the district or a larger area is known"
                    + " there is no point. The edges are straight in longitude and latitude (WGS 84).");

    private static final double HINT_WIDTH = 330;

    private final DatelineViewModel model;
    private final ShapeViewModel shape;
    private final PointTool tool;
    private final ToolSheet sheet;
    private final Label hint = label("", "map-small");
    private final Label inside = named("shape-events", label("", "map-heading"));
    private final CheckBox unplaced = named("shape-unplaced", new CheckBox());
    private final Label crossing = named("shape-crosses", label(tr("{0}.", upper(DrawnShape.crossing())), "map-small"));
    private final Label distance = named("distance", label("", "map-heading"));
    private final Node shapeRow;
    private final Node distanceRow;
    private Kind kind = Kind.SHAPE;
    private List<Coordinate> measured = List.of();

    private enum Kind {
        SHAPE,
        DISTANCE
    }

    /** For this map. */
    MapTools(DatelineViewModel model, MapView map) {
        this.model = model;
        this.shape = new ShapeViewModel(model);
        this.tool = new PointTool(map);
        this.sheet = new ToolSheet(map);
        setId("map-tools");
        getStyleClass().addAll("map-box", "map-tools");
        hint.setWrapText(true);
        hint.setMaxWidth(HINT_WIDTH);
        shapeRow = row(
                8,
                inside,
                unplaced,
                named(
                        "clear-shape",
                        IconButton.of("mdal-close", tr("Show events anywhere again"), () -> shape.show(null))));
        distanceRow = row(
                8,
                distance,
                named("clear-distance", IconButton.of("mdal-close", tr("Take the line away"), this::clearDistance)));
        Tips.give(inside, tr(RULE));
        unplaced.setOnAction(event -> shape.showUnplaced(unplaced.isSelected()));
        shape.shapeProperty().subscribe(now -> show());
        shape.unplacedProperty().subscribe(now -> showWords());
        model.resultProperty().subscribe(now -> showWords());
        tool.draftProperty().subscribe(now -> show());
        tool.jobProperty().subscribe(now -> show());
    }

    /** What is drawn, which is to lie on the map. */
    Node sheet() {
        return sheet;
    }

    /** Begins to draw a shape, or leaves that. */
    void drawShape() {
        begin(Kind.SHAPE, new PointTool.Job(true, this::takeShape));
    }

    /** Begins to measure a distance, or leaves that. */
    void measure() {
        begin(Kind.DISTANCE, new PointTool.Job(false, this::takeLine));
    }

    private void begin(Kind wanted, PointTool.Job job) {
        boolean again = tool.cancel() && kind == wanted;
        kind = wanted;
        if (!again) {
            measured = wanted == Kind.DISTANCE ? List.of() : measured;
            tool.begin(job);
        }
    }

    /** Leaves what is drawn, else takes a measured line away; false if there is neither. */
    boolean leave() {
        if (tool.cancel()) {
            return true;
        }
        boolean hadLine = !measured.isEmpty();
        clearDistance();
        return hadLine;
    }

    private void clearDistance() {
        measured = List.of();
        if (kind == Kind.DISTANCE) {
            tool.cancel();
        }
        show();
    }

    private boolean takeShape(List<Coordinate> points) {
        List<Corner> corners = points.stream()
                .map(point -> new Corner(point.x, point.y))
                .distinct()
                .toList();
        boolean enough = corners.size() >= DrawnShape.LEAST && corners.size() <= DrawnShape.MOST;
        if (enough) {
            shape.show(new DrawnShape(corners, unplaced.isSelected()));
        }
        return enough;
    }

    private boolean takeLine(List<Coordinate> points) {
        measured = points.size() < 2 ? List.of() : points;
        return !measured.isEmpty();
    }

    private boolean isActive(Kind one) {
        return kind == one && tool.jobProperty().get().isPresent();
    }

    private void show() {
        List<ToolSheet.Drawn> drawn = new ArrayList<>();
        PointTool.Draft draft = tool.draftProperty().get();
        if (isActive(Kind.SHAPE)) {
            drawn.add(area(draft.path(), draft.points()));
        } else {
            shape.shapeProperty()
                    .getValue()
                    .ifPresent(known -> drawn.add(area(
                            known.corners().stream()
                                    .map(corner -> new Coordinate(corner.longitude(), corner.latitude()))
                                    .toList(),
                            List.of())));
        }
        drawn.addAll(legs(line(), isActive(Kind.DISTANCE) ? draft.points() : measured));
        sheet.show(drawn);
        showWords();
    }

    private List<Coordinate> line() {
        return isActive(Kind.DISTANCE) ? tool.draftProperty().get().path() : measured;
    }

    private static ToolSheet.Drawn area(List<Coordinate> corners, List<Coordinate> dots) {
        List<Coordinate> closed = new ArrayList<>(corners);
        corners.stream().limit(1).forEach(closed::add);
        return new ToolSheet.Drawn(EarthLine.straight(closed), true, dots, Optional.empty());
    }

    /** The legs of a line, each with its length if there are several. */
    private static List<ToolSheet.Drawn> legs(List<Coordinate> line, List<Coordinate> dots) {
        List<ToolSheet.Drawn> legs = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            List<Coordinate> leg = EarthLine.shortest(line.subList(i - 1, i + 1));
            Coordinate middle = EarthLine.middle(line.get(i - 1), line.get(i));
            String words = DistanceWords.metric(EarthLine.metres(line.get(i - 1), line.get(i)));
            legs.add(new ToolSheet.Drawn(
                    leg,
                    false,
                    List.of(),
                    line.size() > 2 ? Optional.of(new ToolSheet.Label(middle, words)) : Optional.empty()));
        }
        legs.add(new ToolSheet.Drawn(List.of(), false, dots, Optional.empty()));
        return legs;
    }

    private void showWords() {
        boolean drawing = tool.jobProperty().get().isPresent();
        hint.setText(tr(kind == Kind.SHAPE ? DRAW : MEASURE));
        Parts.setShown(hint, drawing);
        // A corner may lie below it
        setMouseTransparent(drawing);
        List<Coordinate> line = line();
        double metres = 0;
        for (int i = 1; i < line.size(); i++) {
            metres += EarthLine.metres(line.get(i - 1), line.get(i));
        }
        distance.setText(tr("Distance {0}", DistanceWords.both(metres)));
        Parts.setShown(distanceRow, line.size() > 1);
        showShape(shape.shapeProperty().getValue());
        boolean isShown = Stream.of(hint, shapeRow, distanceRow).anyMatch(Node::isVisible);
        if (isShown && getChildren().isEmpty()) {
            getChildren().addAll(hint, shapeRow, crossing, distanceRow);
        }
        Parts.setShown(this, isShown);
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void showShape(Optional<DrawnShape> drawn) {
        Parts.setShown(shapeRow, drawn.isPresent());
        Parts.setShown(crossing, drawn.filter(DrawnShape::crossesItself).isPresent());
        if (drawn.isPresent()) {
            boolean also = drawn.get().withUnplaced();
            OptionalInt without = shape.unplacedProperty().get();
            int shown = model.resultProperty().get().size() - (also ? without.orElse(0) : 0);
            inside.setText(trn(shown, "In the shape: {0} event", "In the shape: {0} events"));
            unplaced.setSelected(also);
            unplaced.setText(
                    without.isPresent()
                            ? trn(
                                    without.getAsInt(),
                                    "and {0} with a point not known",
                                    "and {0} with a point not known")
                            : tr("and those with a point not known"));
        }
    }
}
