package org.dateline.control.map.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import javafx.scene.paint.Color;
import org.dateline.control.map.plane.ProjectedReference;
import org.dateline.control.map.plane.StyledReference;
import org.dateline.geo.LabelLayout;
import org.dateline.geo.Viewport;
import org.dateline.text.Folding;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Where the labels of reference layers go: those of points beside them, those of lines and areas once on the longest stretch
 * that is seen; the first layer and the lowest rank first, and none over what the map itself writes, or what it has written
 * already under the same name.
 */
public final class ReferenceLabels {

    private static final double LINE_HEIGHT = 14;
    private static final double GAP = 3;
    private static final double EDGE = 4;
    /** No layer may have more names to be placed at once, the most important first. */
    private static final int MOST = 400;

    /** A label that found room, its middle, and the colour of its layer. */
    public record Label(String text, double x, double y, Color colour) {}

    private final Viewport view;
    private final List<Envelope> taken;
    private final Set<String> written = new HashSet<>();
    private final ToDoubleFunction<String> widthOf;

    /**
     * A layout.
     *
     * @param taken what labels must not cover, pixels of the screen
     * @param names what the map has written already
     * @param widthOf the width of words in pixels
     */
    public ReferenceLabels(Viewport view, List<Envelope> taken, List<String> names, ToDoubleFunction<String> widthOf) {
        this.view = view;
        this.taken = new ArrayList<>(taken);
        this.widthOf = widthOf;
        names.stream().map(Folding::fold).forEach(written::add);
    }

    /** The labels that find room. */
    public List<Label> place(List<StyledReference> layers) {
        List<Label> labels = new ArrayList<>();
        for (StyledReference styled : layers) {
            if (!styled.style().label().isEmpty()) {
                for (LabelLayout.Placed placed : placed(styled)) {
                    taken.add(placed.box());
                    written.add(Folding.fold(placed.text()));
                    labels.add(new Label(placed.text(), placed.x(), placed.y(), ReferenceDrawing.colourOf(styled)));
                }
            }
        }
        return labels;
    }

    private List<LabelLayout.Placed> placed(StyledReference styled) {
        Envelope screen = new Envelope(EDGE, view.width() - EDGE, EDGE, view.height() - EDGE);
        String field = styled.style().label();
        int most = ReferenceScale.highestRank(view.metresPerPixel());
        List<LabelLayout.Wish> wishes = new ArrayList<>();
        styled.layer().dots().stream()
                .filter(dot ->
                        dot.feature().rank() <= most && isWanted(dot.feature().value(field)))
                .filter(dot -> screen.contains(view.screenX(dot.x()), view.screenY(dot.y())))
                .limit(MOST)
                .forEach(dot -> wishes.add(beside(styled, dot, wishes.size())));
        Set<String> once = new HashSet<>();
        styled.layer().shapes().stream()
                .filter(shape -> shape.feature().rank() <= most
                        && isWanted(shape.feature().value(field)))
                .filter(shape -> shape.outline().isVisible(view))
                .limit(MOST)
                .forEach(shape -> along(shape, field, screen, wishes, once));
        return LabelLayout.place(wishes, taken, screen, GAP);
    }

    private boolean isWanted(String label) {
        return !label.isEmpty() && !written.contains(Folding.fold(label));
    }

    private LabelLayout.Wish beside(StyledReference styled, ProjectedReference.Dot dot, int number) {
        double x = view.screenX(dot.x());
        double y = view.screenY(dot.y());
        String label = dot.feature().value(styled.style().label());
        double width = widthOf.applyAsDouble(label);
        double off = ReferenceDrawing.radius(styled, dot) + 4;
        List<Coordinate> anchors = List.of(
                new Coordinate(x + off + width / 2, y),
                new Coordinate(x - off - width / 2, y),
                new Coordinate(x, y - off - LINE_HEIGHT / 2),
                new Coordinate(x, y + off + LINE_HEIGHT / 2));
        return new LabelLayout.Wish(
                idOf(number), label, width, LINE_HEIGHT, -dot.feature().rank(), anchors);
    }

    private void along(
            ProjectedReference.Shape shape,
            String field,
            Envelope screen,
            List<LabelLayout.Wish> wishes,
            Set<String> once) {
        List<Coordinate> seen = new ArrayList<>();
        for (double[] line : shape.outline().at(view.metresPerPixel())) {
            for (int i = 0; i + 1 < line.length; i += 2) {
                Coordinate at = new Coordinate(view.screenX(line[i]), view.screenY(line[i + 1]));
                if (screen.contains(at)) {
                    seen.add(at);
                }
            }
        }
        String label = shape.feature().value(field);
        if (seen.isEmpty() || !once.add(label)) {
            return;
        }
        List<Coordinate> anchors = new ArrayList<>();
        if (shape.outline().isClosed()) {
            anchors.add(new Coordinate(view.screenX(shape.middle().x), view.screenY(shape.middle().y)));
        }
        for (int part : new int[] {2, 4, 3}) {
            anchors.add(seen.get(seen.size() / part));
        }
        double width = widthOf.applyAsDouble(label);
        wishes.add(new LabelLayout.Wish(
                idOf(wishes.size()), label, width, LINE_HEIGHT, -shape.feature().rank(), anchors));
    }

    /** In the order of the layer where nothing else decides. */
    private static String idOf(int number) {
        return String.format(Locale.ROOT, "%06d", number);
    }
}
