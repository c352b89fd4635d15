package org.dateline.view.fold;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Parts beside one another in a line, or in a few. Those for which there is no room stand as words in a menu at the end, which is
 * there only then. Parts that may be narrower than they prefer are so before any goes into the menu.
 */
public final class FoldingRow extends Pane {

    /** The rank of what always stands in the row. */
    public static final int ALWAYS = 0;

    private final double spacing;
    private final double lineHeight;
    private final MenuButton more;
    private final List<Part> parts = new ArrayList<>();
    private int mostLines = 1;
    private Optional<Node> firstAtEnd = Optional.empty();
    private List<Part> folded = List.of();

    private record Part(Node node, IntSupplier rank, Supplier<List<MenuItem>> items) {}

    private record Fitting(List<List<Node>> lines, List<Part> folded) {}

    /**
     * An empty row.
     *
     * @param id that of the menu
     * @param spacing between parts, and between lines
     * @param lineHeight the least height of a line
     */
    public FoldingRow(String id, double spacing, double lineHeight) {
        this.spacing = spacing;
        this.lineHeight = lineHeight;
        more = new MenuButton(tr("More"));
        more.setId(id);
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setVisible(false);
        getChildren().add(more);
    }

    /** The menu of what has no room. */
    public MenuButton more() {
        return more;
    }

    /** In how many lines the parts may stand, at least one. */
    public void setMostLines(int lines) {
        if (lines != mostLines) {
            mostLines = lines;
            requestLayout();
        }
    }

    /** Adds what always stands in the row. */
    public void add(Node node) {
        add(node, () -> ALWAYS, List::of);
    }

    /**
     * Adds a part.
     *
     * @param rank the higher, the earlier it goes into the menu; {@link #ALWAYS} if never. May change between layouts.
     * @param items what stands for it there; made anew each time
     */
    public void add(Node node, IntSupplier rank, Supplier<List<MenuItem>> items) {
        parts.add(new Part(node, rank, items));
        getChildren().add(getChildren().size() - 1, node);
    }

    /** Parts that are added from now on stand at the right end of their line. */
    public void atEnd(Node first) {
        firstAtEnd = Optional.of(first);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double around() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double least(Node node) {
        return Math.ceil(Math.min(node.minWidth(-1), node.prefWidth(-1)));
    }

    private double wanted(Node node) {
        return Math.ceil(Math.max(node.minWidth(-1), node.prefWidth(-1)));
    }

    private Fitting fitting(double width) {
        List<Part> away = new ArrayList<>();
        List<Part> order = parts.stream()
                .filter(part -> part.node.isManaged() && part.rank.getAsInt() > ALWAYS)
                .sorted(Comparator.comparingInt((Part part) -> part.rank.getAsInt())
                        .thenComparingInt(parts::indexOf)
                        .reversed())
                .toList();
        List<List<Node>> lines = lines(width, away);
        for (Part next : order) {
            if (lines.size() <= mostLines) {
                break;
            }
            away.add(next);
            lines = lines(width, away);
        }
        away.sort(Comparator.comparingInt(parts::indexOf));
        return new Fitting(lines, away);
    }

    private List<List<Node>> lines(double width, List<Part> away) {
        Set<Part> gone = new HashSet<>(away);
        List<Node> nodes = new ArrayList<>();
        parts.stream()
                .filter(part -> part.node.isManaged() && !gone.contains(part))
                .forEach(part -> nodes.add(part.node));
        if (!away.isEmpty()) {
            nodes.add(more);
        }
        List<List<Node>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        double room = width - around();
        double taken = 0;
        for (Node node : nodes) {
            List<Node> line = lines.get(lines.size() - 1);
            double own = least(node) + (line.isEmpty() ? 0 : spacing);
            if (!line.isEmpty() && taken + own > room) {
                line = new ArrayList<>();
                lines.add(line);
                taken = 0;
                own = least(node);
            }
            line.add(node);
            taken += own;
        }
        return lines;
    }

    private double height(List<Node> line) {
        return line.stream().mapToDouble(node -> snapSizeY(node.prefHeight(-1))).reduce(lineHeight, Math::max);
    }

    @Override
    protected double computeMinWidth(double height) {
        double always = parts.stream()
                .filter(part -> part.node.isManaged() && part.rank.getAsInt() == ALWAYS)
                .mapToDouble(part -> least(part.node) + spacing)
                .sum();
        return around() + always + least(more);
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Part> all = parts.stream().filter(part -> part.node.isManaged()).toList();
        return around()
                + all.stream().mapToDouble(part -> wanted(part.node)).sum()
                + spacing * Math.max(0, all.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width < 0 ? getWidth() > 0 ? getWidth() : Double.MAX_VALUE : width;
        List<List<Node>> lines = fitting(known).lines;
        return snappedTopInset()
                + snappedBottomInset()
                + lines.stream().mapToDouble(this::height).sum()
                + spacing * (lines.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        Fitting fitting = fitting(getWidth());
        show(fitting.folded);
        double top = snappedTopInset();
        for (List<Node> line : fitting.lines) {
            double height = height(line);
            lay(line, top, height);
            top += height + spacing;
        }
    }

    private void show(List<Part> away) {
        Set<Part> gone = new HashSet<>(away);
        parts.forEach(part -> part.node.setVisible(part.node.isManaged() && !gone.contains(part)));
        more.setVisible(!away.isEmpty());
        if (!away.equals(folded)) {
            folded = List.copyOf(away);
            more.getItems()
                    .setAll(away.stream()
                            .flatMap(part -> part.items.get().stream())
                            .toList());
        }
    }

    private void lay(List<Node> line, double top, double height) {
        double least = line.stream().mapToDouble(this::least).sum();
        double extra = Math.max(0, getWidth() - around() - least - spacing * (line.size() - 1));
        double growth =
                line.stream().mapToDouble(node -> wanted(node) - least(node)).sum();
        double gap = Math.max(0, extra - growth);
        double left = snappedLeftInset();
        for (Node node : line) {
            double grown = Math.min(extra, wanted(node) - least(node));
            extra -= grown;
            double width = least(node) + grown;
            if (firstAtEnd.filter(first -> first == node).isPresent()) {
                left += gap;
            }
            double own = Math.min(height, snapSizeY(node.prefHeight(-1)));
            node.resizeRelocate(snapPositionX(left), snapPositionY(top + (height - own) / 2), width, own);
            left += width + spacing;
        }
    }
}
