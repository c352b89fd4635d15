package org.dateline.view.intake;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.cell;
import static org.dateline.view.look.Parts.converter;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;
import static org.dateline.view.look.Parts.setShown;
import static org.dateline.view.look.Parts.uncut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.intake.work.Item;
import org.dateline.intake.work.Work;
import org.dateline.model.Category;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.intake.IntakeViewModel;
import org.dateline.viewmodel.intake.NewEvent;
import org.dateline.viewmodel.intake.QueueViewModel;
import org.dateline.words.TimeWords;
import org.jspecify.annotations.Nullable;

/** What a new event is: title and category are asked for; time and places are offered as its paragraphs have them. */
final class NewEventForm {

    private final QueueViewModel queue;
    private final Work work;
    private final Item item;
    private final TextField title = named("intake-event-title", new TextField());
    private final ComboBox<Category> category = named("intake-event-category", new ComboBox<>());
    private final ComboBox<TimeChoice> time = named("intake-event-time", new ComboBox<>());
    private final TimeFields fields;
    private final List<PlaceBox> places = new ArrayList<>();
    private final Label wrong = named("intake-event-wrong", WrappedLabel.of("", "intake-wrong"));

    /** A time that is offered, or null for another that is typed. */
    private record TimeChoice(String words, @Nullable EventTime time) {}

    private record PlaceBox(Place place, CheckBox box) {}

    NewEventForm(IntakeViewModel intake, QueueViewModel queue, Work work, Item item) {
        this.queue = queue;
        this.work = work;
        this.item = item;
        this.fields = new TimeFields(intake.zone(), intake.window().span(), Optional.empty());
        category.getItems()
                .setAll(intake.window().workspace().dataset().categories().list());
        category.setConverter(converter(Category::name));
        category.setCellFactory(list -> cell(Category::name));
        category.setPromptText(tr("Choose"));
        addTimes(TimeWords.onScreen(intake.zone(), intake.window().span()));
        paragraphs().forEach(this::addPlaces);
    }

    private List<Integer> paragraphs() {
        return item instanceof Item.OfEvent told ? told.paragraphs() : List.of(item.paragraph());
    }

    private void addTimes(TimeWords words) {
        List<Item.OfTime> told = work.draft().items().stream()
                .filter(Item.OfTime.class::isInstance)
                .map(Item.OfTime.class::cast)
                .filter(known -> known.time() != null)
                .toList();
        List<TimeChoice> here = new ArrayList<>();
        List<TimeChoice> elsewhere = new ArrayList<>();
        for (Item.OfTime known : told) {
            EventTime read = known.time();
            if (read != null) {
                boolean isHere = paragraphs().contains(known.paragraph());
                String span = words.span(read.start(), read.end());
                String words1 = tr("\u201c{0}\u201d: {1}", known.words(), span);
                (isHere ? here : elsewhere)
                        .add(new TimeChoice(
                                isHere ? words1 : tr("{0} (\u00b6 {1})", words1, String.valueOf(known.paragraph())),
                                read));
            }
        }
        time.getItems().addAll(here);
        time.getItems().add(new TimeChoice(tr("Another time\u2026"), null));
        time.getItems().addAll(elsewhere);
        time.setConverter(converter(TimeChoice::words));
        time.setCellFactory(list -> cell(TimeChoice::words));
        time.setMaxWidth(Double.MAX_VALUE);
        time.valueProperty().subscribe(chosen -> setShown(fields, chosen != null && chosen.time() == null));
        time.setValue(time.getItems().get(0));
    }

    private void addPlaces(int paragraph) {
        for (String id : work.placesIn(paragraph)) {
            Place place = work.known().places().get(id);
            if (place != null
                    && places.stream().noneMatch(box -> box.place().id().equals(id))) {
                CheckBox box = new CheckBox(tr("{0} ({1})", place.name(), place.kind()));
                box.setSelected(places.isEmpty());
                places.add(new PlaceBox(place, box));
            }
        }
    }

    Form form() {
        VBox box = new VBox(
                8,
                label(tr("A new event, which paragraph {0} tells", String.valueOf(item.paragraph())), "section"),
                label(tr("What happened, in your own words")),
                title);
        wrong.textProperty().subscribe(words -> setShown(wrong, !words.isEmpty()));
        Label kind = label(tr("Category"));
        kind.setLabelFor(category);
        HBox.setHgrow(time, Priority.ALWAYS);
        box.getChildren().addAll(row(8, kind, category), row(8, uncut(label(tr("When"))), time), fields);
        if (!places.isEmpty()) {
            FlowPane boxes = new FlowPane(16, 6, label(tr("Where")));
            places.forEach(place -> boxes.getChildren().add(place.box()));
            box.getChildren().add(boxes);
        }
        Button make = button("intake-event-make", tr("Make it"), this::make);
        make.setDefaultButton(true);
        box.getChildren().addAll(wrong, row(8, make, button("intake-cancel", tr("Cancel  Esc"), queue::leave)));
        return new Form(box, title);
    }

    private void make() {
        TimeChoice chosen = time.getValue();
        EventTime offered = chosen == null ? null : chosen.time();
        if (title.getText().isBlank() || category.getValue() == null) {
            wrong.setText(tr("An event needs a title and a category."));
            return;
        }
        Optional<EventTime> when = offered != null ? Optional.of(offered) : fields.time("");
        when.ifPresent(known -> queue.make(new NewEvent(
                title.getText().strip(),
                category.getValue().id(),
                known.note() == null || !known.note().isEmpty() ? known : withoutNote(known),
                places.stream()
                        .filter(place -> place.box().isSelected())
                        .map(place -> new EventPlace(place.place().id(), precisionOf(place.place())))
                        .toList())));
    }

    private static EventTime withoutNote(EventTime time) {
        return new EventTime(time.start(), time.startLatest(), time.endEarliest(), time.end(), null);
    }

    /** As exactly as a place of its kind is known. */
    private static Precision precisionOf(Place place) {
        return switch (place.kind().toLowerCase(Locale.ROOT)) {
            case "country" -> Precision.COUNTRY;
            case "province", "state", "region" -> Precision.PROVINCE;
            case "tehsil" -> Precision.TEHSIL;
            case "city", "town", "village" -> Precision.TOWN;
            default -> Precision.DISTRICT;
        };
    }
}
