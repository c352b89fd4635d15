package org.dateline.view.timeline;

import static org.dateline.language.Tr.tr;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.robot.Robot;
import org.dateline.control.timeline.TimelineView;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.words.TimeWords;

/** What a block of the timeline opens to: its events by their titles, and their time as the window. */
final class BlockMenu {

    private static final int MOST = 20;

    private final DatelineViewModel model;
    private final TimelineView timeline;
    private final TimeWords times;
    private final ContextMenu menu = new ContextMenu();

    BlockMenu(DatelineViewModel model, TimelineView timeline, TimeWords times) {
        this.model = model;
        this.timeline = timeline;
        this.times = times;
        menu.setId("block-menu");
    }

    /** Lists events of the same time beside the pointer, or, asked for by keys, beside their block. */
    void open(List<Event> events) {
        menu.getItems().clear();
        TimeWindow time = new TimeWindow(
                events.get(0).time().start(), events.get(0).time().end());
        MenuItem all = new MenuItem(tr("Show {0} in the list, with these {1}", times.span(time), events.size()));
        all.setId("block-all");
        all.setOnAction(event -> show(time));
        menu.getItems().addAll(all, new SeparatorMenuItem());
        events.stream().limit(MOST).forEach(event -> {
            MenuItem item = new MenuItem(event.title());
            item.setMnemonicParsing(false);
            item.setOnAction(picked -> model.select(new Selection.OfEvent(event.id())));
            menu.getItems().add(item);
        });
        Point2D pointer = new Robot().getMousePosition();
        Point2D at = timeline.isHover()
                ? pointer
                : timeline.pointOf(events.get(0).id())
                        .map(timeline::localToScreen)
                        .orElse(pointer);
        menu.show(timeline, at.getX(), at.getY());
    }

    private void show(TimeWindow time) {
        model.playback().pause();
        model.beginChange();
        model.showWindow(time);
        model.select(Selection.NOTHING);
        model.endChange();
    }
}
