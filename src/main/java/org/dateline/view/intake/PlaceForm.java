package org.dateline.view.intake;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.edit.document.Pointer;
import org.dateline.intake.work.Item;
import org.dateline.intake.work.Option;
import org.dateline.intake.work.Work;
import org.dateline.model.Place;
import org.dateline.text.Folding;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.intake.QueueViewModel;
import org.dateline.words.Slugs;
import org.jspecify.annotations.Nullable;

/** Which place is named: one that is known, an area of the map, or a new one, put on the map by a click. */
final class PlaceForm {

    private static final List<String> KINDS =
            List.of("city", "town", "village", "tehsil", "district", "province", "country");

    private final QueueViewModel queue;
    private final Work work;
    private final Item item;
    private final MapChoice map;
    private final TextField name = named("intake-place-name", new TextField());
    private final ComboBox<String> kind = named("intake-place-kind", new ComboBox<>());
    private final CheckBox spelling = named("intake-place-spelling", new CheckBox());
    private final Label where =
            named("intake-place-where", WrappedLabel.of(tr("Not on the map yet."), "intake-becomes"));
    private @Nullable Point2D point;
    private @Nullable String area;

    /** Lets a place be chosen on a map. */
    interface MapChoice {

        /** A map on which a click is told: degrees (x = east, y = north), and the id of the area there, or null. */
        Node map(BiConsumer<Point2D, @Nullable String> onClicked);
    }

    PlaceForm(QueueViewModel queue, Work work, Item item, MapChoice map) {
        this.queue = queue;
        this.work = work;
        this.item = item;
        this.map = map;
        name.setText(item.words());
        kind.getItems().setAll(KINDS);
        kind.setValue(KINDS.get(1));
        kind.setMinWidth(104);
        spelling.setText(tr("This is a further spelling of it"));
        spelling.setSelected(true);
    }

    Form form() {
        Chooser chooser = new Chooser(tr("It is a known place"), tr("Its name"), places(), this::take);
        Button make = button("intake-place-make", tr("Make it"), this::make);
        Node picture = map.map(this::clicked);
        HBox.setHgrow(where, Priority.ALWAYS);
        VBox.setVgrow(picture, Priority.ALWAYS);
        VBox.setVgrow(chooser, Priority.ALWAYS);
        VBox known = new VBox(6, chooser, spelling, button("intake-cancel", tr("Cancel  Esc"), queue::leave));
        VBox made = new VBox(
                6, label(tr("Or a new one: click where it is"), "section"), name, row(6, kind, make, where), picture);
        HBox both = new HBox(16, known, made);
        for (VBox half : List.of(known, made)) {
            half.setPrefWidth(200);
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        VBox box = new VBox(6, label(tr("Which place is \u201c{0}\u201d?", item.words()), "intake-card-words"), both);
        return new Form(box, chooser.field());
    }

    private List<Option> places() {
        String wanted = Folding.fold(item.words());
        List<Option> like = new ArrayList<>();
        List<Option> others = new ArrayList<>();
        for (Place place : work.known().places().values()) {
            boolean isNew =
                    work.known().document().at(Pointer.of("places", place.id())).isEmpty();
            Option option = new Option(
                    place.id(), place.name(), isNew ? tr("{0}, an area of the map", place.kind()) : place.kind());
            boolean isLike = place.spellings()
                    .map(Folding::fold)
                    .anyMatch(known -> known.startsWith(wanted) || wanted.startsWith(known));
            (isLike ? like : others).add(option);
        }
        return Stream.concat(like.stream(), others.stream()).toList();
    }

    private void take(String id) {
        queue.make(Objects.requireNonNull(work.known().places().get(id), id), spelling.isSelected());
    }

    private void clicked(Point2D degrees, @Nullable String feature) {
        Point2D there = new Point2D(rounded(degrees.getX()), rounded(degrees.getY()));
        point = there;
        area = feature;
        where.setText(parent().map(place -> tr("{0} east, {1} north, in {2}", there.getX(), there.getY(), place.name()))
                .orElseGet(() -> tr("{0} east, {1} north", there.getX(), there.getY())));
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * 1000) / 1000;
    }

    private Optional<Place> parent() {
        return work.known().places().values().stream()
                .filter(place -> area != null && area.equals(place.feature()))
                .filter(place -> work.known()
                        .document()
                        .at(Pointer.of("places", place.id()))
                        .isPresent())
                .findFirst();
    }

    private void make() {
        Point2D there = point;
        String id = new Slugs("place", work.known().places().keySet()).of(name.getText());
        queue.make(
                new Place(
                        id,
                        name.getText().strip(),
                        List.of(),
                        kind.getValue(),
                        parent().map(Place::id).orElse(null),
                        null,
                        there == null ? null : there.getX(),
                        there == null ? null : there.getY()),
                !name.getText().strip().equalsIgnoreCase(item.words()));
    }
}
