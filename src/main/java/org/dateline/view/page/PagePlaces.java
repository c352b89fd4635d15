package org.dateline.view.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import org.dateline.viewmodel.Selection;
import org.jspecify.annotations.Nullable;

/** How far the pages of the panel were scrolled when they were left, for those who come back to them. */
final class PagePlaces {

    private static final int MOST = 200;

    private final Map<Selection, Double> left = new LinkedHashMap<>();
    private boolean returning;

    /** Does something that goes back to a page, or forward to it again, where it is to stand as it was left. */
    void returning(Runnable action) {
        returning = true;
        try {
            action.run();
        } finally {
            returning = false;
        }
    }

    /** Remembers where a page is scrolled to that gives way to another. */
    void leave(@Nullable Node page) {
        if (page != null && page.getUserData() instanceof Selection what) {
            left.remove(what);
            left.put(what, scrolled(page));
            if (left.size() > MOST) {
                left.remove(left.keySet().iterator().next());
            }
        }
    }

    /** Scrolls a page to where it was left, if one comes back to it; it can be scrolled only once it is laid out. */
    void enter(Node page, Runnable layingOut) {
        if (returning && page.getUserData() instanceof Selection what) {
            double place = left.getOrDefault(what, 0.0);
            if (place > 0) {
                layingOut.run();
                scroll(page, place);
            }
        }
    }

    private static double scrolled(Node page) {
        return page instanceof ScrollPane scroll
                ? scroll.getVvalue() * hidden(scroll)
                : flow(page).map(VirtualFlow::getPosition).orElse(0.0);
    }

    private static void scroll(Node page, double to) {
        if (page instanceof ScrollPane scroll) {
            double hidden = hidden(scroll);
            scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, to / hidden));
        } else {
            flow(page).ifPresent(flow -> flow.setPosition(to));
        }
    }

    private static double hidden(ScrollPane scroll) {
        return Math.max(
                0,
                scroll.getContent().getLayoutBounds().getHeight()
                        - scroll.getViewportBounds().getHeight());
    }

    private static Optional<VirtualFlow<?>> flow(Node page) {
        return page.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }
}
