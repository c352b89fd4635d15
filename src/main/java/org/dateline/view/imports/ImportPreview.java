package org.dateline.view.imports;

import static org.dateline.language.Tr.tr;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.dateline.imports.ImportResult;
import org.dateline.language.Language;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.view.look.Parts;
import org.dateline.words.PlaceWords;
import org.jspecify.annotations.Nullable;

/** The first events that an imported file gives. */
final class ImportPreview extends TableView<Event> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private Map<String, String> places = Map.of();
    private Map<String, String> categories = Map.of();
    private ZoneId zone = ZoneId.of("UTC");

    ImportPreview() {
        setId("import-preview");
        getColumns().add(column(tr("Title"), 175, Event::title));
        getColumns().add(column(tr("When"), 215, event -> when(event.time())));
        getColumns().add(column(tr("Where"), 130, this::where));
        getColumns()
                .add(column(tr("Category"), 90, event -> categories.getOrDefault(event.category(), event.category())));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getStyleClass().addAll("dense", "striped");
        setPlaceholder(new Label());
        setAccessibleText(tr("The first events"));
    }

    private static TableColumn<Event, String> column(String title, double width, Function<Event, String> words) {
        TableColumn<Event, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setCellFactory(shown -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : item);
                setTooltip(empty || item == null || item.isEmpty() ? null : new Tooltip(item));
            }
        });
        return column;
    }

    /** The time with its year, which may be what is wrong with it. */
    private String when(EventTime time) {
        ZonedDateTime from = time.start().atZone(zone);
        ZonedDateTime to = time.end().atZone(zone);
        if (time.isInstant()) {
            return written(DAY_AND_TIME, from);
        }
        boolean wholeDays = from.toLocalTime().equals(LocalTime.MIDNIGHT)
                && to.toLocalTime().equals(LocalTime.MIDNIGHT);
        DateTimeFormatter form = wholeDays ? DAY : DAY_AND_TIME;
        String first = written(form, from);
        String last = written(form, wholeDays ? to.minusDays(1) : to);
        if (first.equals(last)) {
            return time.isExact() ? first : tr("some time on {0}", first);
        }
        boolean oneYear = wholeDays && from.getYear() == to.minusDays(1).getYear();
        String span = (oneYear ? written(DAY_OF_YEAR, from) : first) + " \u2013 " + last;
        return time.isExact() ? span : tr("within {0}", span);
    }

    private static String written(DateTimeFormatter form, ZonedDateTime time) {
        return form.withLocale(Language.current().locale()).format(time);
    }

    private String where(Event event) {
        return event.places().stream().map(this::where).collect(Collectors.joining("; "));
    }

    private String where(EventPlace place) {
        String name = places.getOrDefault(place.place(), place.place());
        return place.precision().allowsPoint() || place.precision() == Precision.TEHSIL
                ? name
                : tr("{0} ({1})", name, PlaceWords.word(place.precision()));
    }

    void show(ImportResult result, ZoneId zone) {
        places = result.places().stream().collect(Collectors.toMap(Place::id, Place::name));
        categories = result.categories().stream().collect(Collectors.toMap(Category::id, Category::name));
        this.zone = zone;
        getItems().setAll(result.events());
        refresh();
    }

    void clear(String why) {
        getItems().clear();
        Label label = Parts.label(why, "empty");
        label.setWrapText(true);
        setPlaceholder(label);
    }
}
