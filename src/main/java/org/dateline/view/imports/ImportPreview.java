package org.dateline.view.imports;

import static org.dateline.language.Tr.tr;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.view.look.Parts;
import org.dateline.words.PlaceWords;
import org.jspecify.annotations.Nullable;

/** The first events that a table gives. */
final class ImportPreview extends TableView<ImportPreview.Row> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private ZoneId zone = ZoneId.of("UTC");

    /** An event. */
    record Row(String title, EventTime time, String where, String category) {}

    ImportPreview() {
        setId("import-preview");
        getColumns().add(column(tr("Title"), 175, Row::title));
        getColumns().add(column(tr("When"), 215, event -> when(event.time())));
        getColumns().add(column(tr("Where"), 130, Row::where));
        getColumns().add(column(tr("Category"), 90, Row::category));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getStyleClass().addAll("dense", "striped");
        setPlaceholder(new Label());
        setAccessibleText(tr("The first events"));
    }

    private static TableColumn<Row, String> column(String title, double width, Function<Row, String> words) {
        TableColumn<Row, String> column = new TableColumn<>(title);
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

    private static String where(EventPlace place, Map<String, String> places) {
        String name = places.getOrDefault(place.place(), place.place());
        return place.precision().allowsPoint() || place.precision() == Precision.TEHSIL
                ? name
                : tr("{0} ({1})", name, PlaceWords.word(place.precision()));
    }

    void show(ImportResult result, ZoneId zone) {
        Map<String, String> places = result.places().stream().collect(Collectors.toMap(Place::id, Place::name));
        Map<String, String> categories =
                result.categories().stream().collect(Collectors.toMap(Category::id, Category::name));
        show(
                result.events().stream()
                        .map(event -> new Row(
                                event.title(),
                                event.time(),
                                event.places().stream()
                                        .map(place -> where(place, places))
                                        .collect(Collectors.joining("; ")),
                                categories.getOrDefault(event.category(), event.category())))
                        .toList(),
                zone);
    }

    /** Shows these; days and times are told in this zone. */
    void show(List<Row> events, ZoneId zone) {
        this.zone = zone;
        getItems().setAll(events);
        refresh();
    }

    void clear(String why) {
        getItems().clear();
        Label label = Parts.label(why, "empty");
        label.setWrapText(true);
        setPlaceholder(label);
    }
}
