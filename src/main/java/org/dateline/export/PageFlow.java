package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays rows on pages, one below the other. A heading stays with what it heads, and a row goes on to the next page only
 * between two lines, and with more than one on either page. No more than the rows of one heading are kept in memory.
 */
final class PageFlow {

    private final Pages pages;
    private final double firstTop;
    private final double top;
    private final double bottom;
    private final List<Row> waiting = new ArrayList<>();
    private double y;
    private boolean atTop = true;
    private int page;

    /**
     * A flow of no rows.
     *
     * @param firstTop where rows begin on the first page, points from its upper edge
     * @param top where they begin on the others
     * @param bottom where they end, points from its upper edge
     */
    PageFlow(Pages pages, double firstTop, double top, double bottom) {
        this.pages = pages;
        this.firstTop = firstTop;
        this.top = top;
        this.bottom = bottom;
    }

    /** Lays the row, or keeps it until the row is there that it is to stand with. */
    void add(Row row) {
        waiting.add(row);
        if (!row.keepsNext()) {
            layWaiting();
        }
    }

    /** Lays what still waits. To be called after the last row. */
    void end() {
        layWaiting();
        if (page == 0) {
            beginPage();
        }
    }

    /** Ends the first page; does nothing on one after it. */
    void endFirstPage() {
        layWaiting();
        if (page == 1) {
            beginPage();
        }
    }

    private void layWaiting() {
        List<Row> group = List.copyOf(waiting);
        waiting.clear();
        if (page == 0) {
            beginPage();
        }
        if (!atTop && leastHeight(group) > bottom - y) {
            beginPage();
        }
        group.forEach(this::lay);
    }

    private static double leastHeight(List<Row> group) {
        double height = 0;
        for (int i = 0; i < group.size(); i++) {
            Row row = group.get(i);
            height += row.before() + (i == group.size() - 1 ? row.leastHeight() : row.height());
        }
        return height;
    }

    private void beginPage() {
        pages.begin();
        page++;
        y = page == 1 ? firstTop : top;
        atTop = true;
    }

    private void lay(Row row) {
        Row rest = row;
        boolean continued = false;
        while (gap(rest) + rest.height() > bottom - y) {
            Optional<Row.Broken> broken = rest.brokenAt(bottom - y - gap(rest));
            if (broken.isPresent()) {
                put(broken.get().head(), continued);
                rest = broken.get().rest();
                continued = true;
            } else if (atTop) {
                break;
            }
            beginPage();
        }
        put(rest, continued);
    }

    private double gap(Row row) {
        return atTop ? 0 : row.before();
    }

    private void put(Row row, boolean continued) {
        y += gap(row);
        pages.lay(row, y, continued);
        y += row.height();
        atTop = false;
    }
}
