package org.dateline.view.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Parts beside one another, the last of them at the right end; where they have no room in one line, in as many as they need. The
 * last is as narrow as it can be before it takes a line of its own; no other is narrower than it prefers to be.
 */
public final class WrappingRow extends Pane {

    private static final int TIGHT = 3;

    private final double usual;
    private final double lineHeight;

    /**
     * @param spacing between parts; a third of it where that spares a line
     * @param lineHeight the least height of a line; the row has one line even while it is empty
     */
    public WrappingRow(double spacing, double lineHeight) {
        usual = spacing;
        this.lineHeight = lineHeight;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double around() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double spacing(double width) {
        return lines(width, usual / TIGHT).size() < lines(width, usual).size() ? usual / TIGHT : usual;
    }

    private List<List<Node>> lines(double width) {
        return lines(width, spacing(width));
    }

    private List<List<Node>> lines(double width, double spacing) {
        List<List<Node>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        double taken = 0;
        for (Node part : getManagedChildren()) {
            double wanted = isLast(part) ? snapSizeX(part.minWidth(-1)) : width(part);
            boolean isFirst = lines.get(lines.size() - 1).isEmpty();
            if (!isFirst && taken + spacing + wanted > width - around()) {
                lines.add(new ArrayList<>());
                taken = 0;
                isFirst = true;
            }
            lines.get(lines.size() - 1).add(part);
            taken += wanted + (isFirst ? 0 : spacing);
        }
        return lines;
    }

    private double width(Node part) {
        return snapSizeX(part.prefWidth(-1));
    }

    private boolean isLast(Node part) {
        List<Node> parts = getManagedChildren();
        return part == parts.get(parts.size() - 1);
    }

    private double height(List<Node> line) {
        return line.stream().mapToDouble(part -> snapSizeY(part.prefHeight(-1))).reduce(lineHeight, Math::max);
    }

    @Override
    protected double computeMinWidth(double height) {
        return around()
                + getManagedChildren().stream()
                        .mapToDouble(part -> part.minWidth(-1))
                        .max()
                        .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> parts = getManagedChildren();
        return around() + parts.stream().mapToDouble(this::width).sum() + usual * Math.max(0, parts.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width < 0 ? getWidth() > 0 ? getWidth() : Double.MAX_VALUE : width;
        return snappedTopInset()
                + snappedBottomInset()
                + lines(known).stream().mapToDouble(this::height).sum();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - around();
        double spacing = spacing(getWidth());
        double top = snappedTopInset();
        for (List<Node> line : lines(getWidth())) {
            double height = height(line);
            double left = snappedLeftInset();
            for (Node part : line) {
                double width = Math.min(snappedLeftInset() + room - left, width(part));
                double own = Math.min(height, snapSizeY(part.prefHeight(-1)));
                double at = isLast(part) ? Math.max(left, getWidth() - snappedRightInset() - width) : left;
                part.resizeRelocate(at, snapPositionY(top + (height - own) / 2), width, own);
                left += width + spacing;
            }
            top += height;
        }
    }
}
