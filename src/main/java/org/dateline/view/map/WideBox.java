package org.dateline.view.map;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.query.GroupCounts;
import org.dateline.query.GroupTally;
import org.dateline.query.WindowResult;
import org.dateline.view.look.GlyphStrip;
import org.dateline.view.look.Theme;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.places.WidePlaces;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;

/**
 * The box at the map's margin for events that are known no more exactly than to something larger than any of its areas, or
 * to something that it does not show, or lie outside of them.
 */
final class WideBox extends VBox {

    private static final double NUMBER_WIDTH = 70;
    private static final double NAME_WIDTH = 170;

    private final DatelineViewModel model;
    private final ObservableValue<Theme> theme;
    private final Consumer<String> onEnter;
    private final Runnable onLeave;
    private final VBox content = new VBox();
    private String title = "";
    private final List<Row> rows = new ArrayList<>();
    private final @Nullable GroupCounts counts;

    /** Tells the id of the place whose row the pointer has come to, and when it has left it. */
    WideBox(
            DatelineViewModel model,
            WidePlaces places,
            ObservableValue<Theme> theme,
            Consumer<String> onEnter,
            Runnable onLeave) {
        this.onEnter = onEnter;
        this.onLeave = onLeave;
        this.model = model;
        this.counts = places.counts();
        this.theme = theme;
        setId("wide-places");
        getStyleClass().add("map-box");
        content.getStyleClass().add("wide-rows");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        scroll.viewportBoundsProperty().subscribe(seen -> leaveRoomForBar(scroll));
        content.heightProperty().subscribe(height -> leaveRoomForBar(scroll));
        getChildren().add(scroll);
        addRows(places);
        setVisible(!rows.isEmpty());
        // However much there is in it, it must not take the room of the rest of the window
        setMinHeight(0);
        Rectangle bounds = new Rectangle();
        bounds.widthProperty().bind(widthProperty());
        bounds.heightProperty().bind(heightProperty());
        setClip(bounds);
        model.resultProperty().subscribe(this::show);
        theme.subscribe(now -> show(model.resultProperty().get()));
    }

    /** A bar that is there has its width beside the rows, and does not lie over the last of their signs. */
    private void leaveRoomForBar(ScrollPane scroll) {
        boolean isScrolled = content.getHeight() > scroll.getViewportBounds().getHeight() + 1;
        scroll.setVbarPolicy(isScrolled ? ScrollPane.ScrollBarPolicy.ALWAYS : ScrollPane.ScrollBarPolicy.AS_NEEDED);
    }

    /** One row for each place, that with the most events first. */
    private void addRows(WidePlaces places) {
        if (places.more() > 0) {
            int all = places.rows().size() + places.more();
            Label some = label(
                    tr(
                            "{0} of {1} places; the others are in the list",
                            NumberWords.digits(places.rows().size()), NumberWords.digits(all)),
                    "map-small");
            some.setMinHeight(USE_PREF_SIZE);
            content.getChildren().add(some);
        }
        Set<WidePlaces.Why> headed = EnumSet.noneOf(WidePlaces.Why.class);
        for (WidePlaces.Entry place : places.rows()) {
            if (headed.add(place.why())) {
                content.getChildren().add(label(heading(place.why()), "map-heading"));
                title = title.isEmpty() ? heading(place.why()) : title;
            }
            Row row = new Row(place.place(), place.events());
            rows.add(row);
            content.getChildren().add(row);
        }
    }

    /** The first of its headings; empty if there are no rows. */
    String title() {
        return title;
    }

    private static String heading(WidePlaces.Why why) {
        return switch (why) {
            case LARGE -> tr("No district or town known");
            case MISSING -> tr("Not on this map");
            case BEYOND -> tr("Outside the areas of this map");
        };
    }

    private void show(WindowResult result) {
        if (counts == null) {
            return;
        }
        GroupTally tally = counts.of(result);
        for (int row = 0; row < rows.size(); row++) {
            List<GlyphStrip.Entry> entries = Arrays.stream(tally.first(new int[] {row}, GlyphStrip.MAX_GLYPHS))
                    .mapToObj(position -> entry(position, tally))
                    .toList();
            rows.get(row).show(tally.shown(row), entries);
        }
    }

    private GlyphStrip.Entry entry(int position, GroupTally tally) {
        Event event = model.workspace().index().events().get(position);
        int known = tally.category(position);
        int category = known < tally.categories() - 1 ? known : 0;
        return new GlyphStrip.Entry(event, category, tally.result().certaintyOf(position));
    }

    private final class Row extends VBox {

        private final Label number = label("", "map-small");
        private final GlyphStrip glyphs;

        Row(Place place, int mostEvents) {
            super(2);
            setMinHeight(USE_PREF_SIZE);
            glyphs = new GlyphStrip(mostEvents, event -> model.select(new Selection.OfEvent(event.id())));
            number.setMinWidth(NUMBER_WIDTH);
            Hyperlink name = new Hyperlink(place.name());
            name.setOnAction(event -> model.select(new Selection.OfPlace(place.id())));
            name.setMaxWidth(NAME_WIDTH);
            Tips.give(name, place.name());
            HBox head = new HBox(6, name, number);
            head.setAlignment(Pos.BASELINE_LEFT);
            getChildren().addAll(head, glyphs);
            setOnMouseEntered(enter -> onEnter.accept(place.id()));
            setOnMouseExited(leave -> onLeave.run());
        }

        void show(long events, List<GlyphStrip.Entry> entries) {
            number.setText(trn(events, "{0} event", "{0} events"));
            glyphs.show(entries, theme.getValue().map());
        }
    }
}
