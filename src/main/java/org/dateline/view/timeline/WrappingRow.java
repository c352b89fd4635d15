package org.dateline.view.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Parts beside one another, the last of them at the right end; where they have no room in one line, in as many as they need. No
 * part is narrower than it prefers to be, unless it alone is wider than the row.
 */
final class WrappingRow extends Pane {

    private final double spacing;
    private final double lineHeight;

    /** @param lineHeight the least height of a line; the row has one line even while it is empty */
    WrappingRow(double spacing, double lineHeight) {
        this.spacing = spacing;
        this.lineHeight = lineHeight;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double around() {
        return snappedLeftInset() + snappedRightInset();
    }

    private List<List<Node>> lines(double width) {
        List<List<Node>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        double taken = 0;
        for (Node part : getManagedChildren()) {
            double wanted = width(part);
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
        return around() + parts.stream().mapToDouble(this::width).sum() + spacing * Math.max(0, parts.size() - 1);
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
        double top = snappedTopInset();
        List<Node> parts = getManagedChildren();
        for (List<Node> line : lines(getWidth())) {
            double height = height(line);
            double left = snappedLeftInset();
            for (Node part : line) {
                double width = Math.min(room, width(part));
                double own = Math.min(height, snapSizeY(part.prefHeight(-1)));
                boolean isLast = part == parts.get(parts.size() - 1);
                double at = isLast ? Math.max(left, getWidth() - snappedRightInset() - width) : left;
                part.resizeRelocate(at, snapPositionY(top + (height - own) / 2), width, own);
                left += width + spacing;
            }
            top += height;
        }
    }
}
