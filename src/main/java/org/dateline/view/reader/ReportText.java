package org.dateline.view.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.control.look.Motion;
import org.dateline.evidence.text.Mark;
import org.dateline.viewmodel.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The head and the paragraphs of a report in a column of a width that is read with ease, which is scrolled, and opened at a
 * paragraph.
 */
final class ReportText extends ScrollPane {

    /** About 70 characters. */
    private static final double MEASURE = 580;

    private static final double MOST_BESIDE = 280;
    private static final double LEAST_BESIDE = 170;
    private static final double LEAST_WORDS = 420;
    private static final double SIDE = 20;
    private static final double LEAST_LEFT = 6;
    private static final double LINE = 52;
    private static final double ABOVE_OPENED = 40;
    private static final Duration SET_OFF = Motion.LOOK.duration();

    private final VBox column = new VBox();
    private final List<ParagraphRow> rows = new ArrayList<>();
    private final List<Region> heads = new ArrayList<>();
    private final PauseTransition setOff = new PauseTransition(SET_OFF);
    private Optional<ParagraphRow> opened = Optional.empty();
    /** What stands at the top until someone scrolls, whatever its place becomes; null for the beginning. */
    private @Nullable Integer anchor;

    private boolean anchored;
    private boolean scrolling;
    private double fitted = -1;

    ReportText() {
        setId("report");
        getStyleClass().addAll("page-scroll", "report");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(column);
        column.getStyleClass().add("report-column");
        setOff.setOnFinished(event -> leaveOpened());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::revealFocused);
        vvalueProperty().subscribe((was, now) -> anchored = anchored && scrolling);
        column.heightProperty().subscribe((was, now) -> goToAnchor());
        viewportBoundsProperty().subscribe((was, now) -> goToAnchor());
    }

    /** Shows other paragraphs below another head. */
    void show(List<Region> head, List<ParagraphRow> paragraphs) {
        leaveOpened();
        heads.clear();
        heads.addAll(head);
        rows.clear();
        rows.addAll(paragraphs);
        column.getChildren().setAll(heads);
        column.getChildren().addAll(rows);
        fitted = -1;
        requestLayout();
    }

    /** Whatever takes the focus within the column, by whichever key, comes into sight. */
    private void revealFocused(@Nullable Node focused) {
        Node outer = focused;
        while (outer != null && outer != column) {
            outer = outer.getParent();
        }
        if (focused != null && outer == column) {
            reveal(focused);
        }
    }

    void mark(Set<Mark.Kind> kinds) {
        rows.forEach(row -> row.show(kinds));
    }

    void select(Selection selection) {
        rows.forEach(row -> row.select(selection));
    }

    /** Scrolls to a paragraph and sets it off for a moment; to the beginning if it is null. */
    void openAt(@Nullable Integer paragraph) {
        anchor = paragraph;
        anchored = true;
        leaveOpened();
        opened = rows.stream()
                .filter(row -> paragraph != null && row.number() == paragraph)
                .findFirst();
        opened.ifPresent(row -> {
            row.setOpened(true);
            setOff.playFromStart();
        });
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * SIDE;
        if (width > 0 && width != fitted) {
            fitted = width;
            fit(width);
        }
        super.layoutChildren();
        column.layout();
        goToAnchor();
    }

    private void fit(double width) {
        double room = width - ParagraphRow.around();
        boolean beside = room >= LEAST_WORDS + LEAST_BESIDE;
        double words = Math.min(MEASURE, beside ? room - LEAST_BESIDE : room);
        double events = beside ? Math.min(MOST_BESIDE, room - words) : 0;
        double left = Math.max(LEAST_LEFT, (room - words - events) / 2);
        rows.forEach(row -> row.fit(words, events));
        for (Region head : heads) {
            head.setMaxWidth(words);
            VBox.setMargin(head, new Insets(0, 0, 0, ParagraphRow.beforeWords()));
        }
        column.setPadding(new Insets(8, SIDE, 64, left));
    }

    /** A place can be found only once everything has its own. */
    private void goToAnchor() {
        if (anchored && getHeight() > 0) {
            double top = rows.stream()
                    .filter(row -> anchor != null && row.number() == anchor)
                    .mapToDouble(row -> row.getBoundsInParent().getMinY() - ABOVE_OPENED)
                    .findFirst()
                    .orElse(0);
            scrolling = true;
            scrollTo(top);
            scrolling = false;
        }
    }

    private void leaveOpened() {
        opened.ifPresent(row -> row.setOpened(false));
        opened = Optional.empty();
    }

    private double hidden() {
        return Math.max(0, column.getHeight() - getViewportBounds().getHeight());
    }

    private double scrolled() {
        return getVvalue() * hidden();
    }

    private void scrollTo(double top) {
        setVvalue(hidden() == 0 ? 0 : Math.max(0, Math.min(1, top / hidden())));
    }

    private void reveal(Node node) {
        Point2D at = column.sceneToLocal(node.localToScene(0, 0));
        if (at == null) {
            return;
        }
        Bounds bounds = column.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double height = getViewportBounds().getHeight();
        if (bounds.getMinY() < scrolled()) {
            scrollTo(bounds.getMinY() - LINE);
        } else if (bounds.getMaxY() > scrolled() + height) {
            scrollTo(bounds.getMaxY() - height + LINE);
        }
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        double page = getViewportBounds().getHeight() - LINE;
        switch (event.getCode()) {
            case UP -> scrollTo(scrolled() - LINE);
            case DOWN -> scrollTo(scrolled() + LINE);
            case PAGE_UP -> scrollTo(scrolled() - page);
            case PAGE_DOWN -> scrollTo(scrolled() + page);
            case HOME -> scrollTo(0);
            case END -> scrollTo(hidden());
            case LEFT -> walk(-1);
            case RIGHT -> walk(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Goes to the next mark or the one before; from nowhere to the first that is in sight. */
    private void walk(int direction) {
        List<Node> links = rows.stream().flatMap(ParagraphRow::links).toList();
        int now = -1;
        for (int i = 0; i < links.size() && now < 0; i++) {
            now = links.get(i).isFocused() ? i : -1;
        }
        int next = now >= 0 ? now + direction : firstInSight(links);
        if (next >= 0 && next < links.size()) {
            links.get(next).requestFocus();
        }
    }

    private int firstInSight(List<Node> links) {
        for (int i = 0; i < links.size(); i++) {
            Bounds bounds =
                    column.sceneToLocal(links.get(i).localToScene(links.get(i).getBoundsInLocal()));
            if (bounds.getMinY() >= scrolled()) {
                return i;
            }
        }
        return links.size() - 1;
    }
}
