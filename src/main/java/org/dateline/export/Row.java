package org.dateline.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands side by side on a page: columns of lines, and ornaments. Lengths are points.
 *
 * @param role what it is in the structure of the document
 * @param columns from left to right
 * @param ornaments what stands beside the words
 * @param before the space above it, left out at the top of a page
 * @param keepsNext whether the row after it begins on the same page
 * @param bookmark its name in the outline, or null if it has none
 */
record Row(
        Role role,
        List<Column> columns,
        List<Ornament> ornaments,
        double before,
        boolean keepsNext,
        @Nullable String bookmark) {

    /** No fewer lines stand alone at the foot of a page. */
    static final int LEAST_AT_FOOT = 2;

    /** No fewer lines stand alone at the head of a page. */
    static final int LEAST_AT_HEAD = 3;

    Row {
        columns = List.copyOf(columns);
        ornaments = List.copyOf(ornaments);
    }

    /** A row of text, whose columns begin on one baseline. */
    static Row of(Role role, double before, Column... columns) {
        double ascent = Stream.of(columns).mapToDouble(Column::ascent).max().orElse(0);
        List<Column> aligned =
                Stream.of(columns).map(column -> column.withAscent(ascent)).toList();
        return new Row(role, aligned, List.of(), before, false, null);
    }

    Row with(Ornament... wanted) {
        return new Row(role, columns, List.of(wanted), before, keepsNext, bookmark);
    }

    Row keepingNext() {
        return new Row(role, columns, ornaments, before, true, bookmark);
    }

    Row bookmarked(String name) {
        return new Row(role, columns, ornaments, before, keepsNext, name);
    }

    double height() {
        double pictures = ornaments.stream()
                .filter(Ornament.Picture.class::isInstance)
                .mapToDouble(picture -> ((Ornament.Picture) picture).height())
                .max()
                .orElse(0);
        return columns.stream().mapToDouble(Column::height).reduce(pictures, Math::max);
    }

    /** The least of it that can stand on a page. */
    double leastHeight() {
        return isBreakable() ? head(LEAST_AT_FOOT).height() : height();
    }

    private int most() {
        return columns.stream().mapToInt(column -> column.lines().size()).max().orElse(0);
    }

    private boolean isBreakable() {
        return most() >= LEAST_AT_FOOT + LEAST_AT_HEAD;
    }

    /** A row in two parts. */
    record Broken(Row head, Row rest) {}

    /**
     * Breaks it between two lines so that the first part is no higher than this; empty if too few lines would stand alone.
     */
    Optional<Broken> brokenAt(double height) {
        if (!isBreakable()) {
            return Optional.empty();
        }
        int lines = columns.stream()
                .filter(column -> column.height() > height)
                .mapToInt(column -> column.fitting(height))
                .min()
                .orElse(most());
        int kept = Math.min(lines, most() - LEAST_AT_HEAD);
        return kept < LEAST_AT_FOOT ? Optional.empty() : Optional.of(new Broken(head(kept), rest(kept)));
    }

    private Row head(int lines) {
        List<Column> parts = columns.stream().map(column -> column.first(lines)).toList();
        return new Row(role, parts, ornaments, before, false, bookmark);
    }

    private Row rest(int lines) {
        List<Column> parts =
                columns.stream().map(column -> column.without(lines)).toList();
        List<Ornament> repeated =
                ornaments.stream().filter(Ornament.Bar.class::isInstance).toList();
        return new Row(role, parts, repeated, 0, keepsNext, null);
    }
}
