package org.dateline.view.map;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.view.look.Parts.converter;
import static org.dateline.view.look.Parts.gap;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.dateline.events.Dataset;
import org.dateline.query.measure.Quantity;
import org.dateline.view.look.IconButton;
import org.dateline.view.look.Parts;
import org.dateline.viewmodel.shading.ClassChoice;
import org.dateline.viewmodel.shading.Rate;
import org.dateline.viewmodel.shading.ShadeBy;
import org.dateline.viewmodel.shading.Shading;
import org.dateline.viewmodel.shading.ShadingViewModel;

/** What the areas of the map are shaded by, over it: counts and sums, classes, and per what. */
final class ShadeBox extends VBox {

    private static final double WIDTH = 230;

    private final ShadingViewModel shading;
    private final Dataset dataset;
    private final ComboBox<Shading> what = new ComboBox<>();
    private final ComboBox<ClassChoice.Method> classes = new ComboBox<>();
    private final TextField breaks = new TextField();
    private final Label wrong = label("", "map-small");
    private final ComboBox<Rate> rate = new ComboBox<>();
    private final ComboBox<Boolean> symbols = new ComboBox<>();
    private final Node symbolsEntry = entry(tr("Size the symbols by"), "shade-symbols", symbols);
    private boolean showing;

    /** Shows nothing until it is opened. */
    ShadeBox(ShadingViewModel shading, Dataset dataset) {
        this.shading = shading;
        this.dataset = dataset;
        Button close = IconButton.of("mdal-close", tr("Close"), () -> Parts.setShown(this, false));
        what.setConverter(converter(this::name));
        classes.setConverter(converter(ClassChoice.Method::label));
        classes.getItems().setAll(ClassChoice.Method.values());
        breaks.setPromptText("10;50;100");
        rate.setConverter(converter(one -> one.kind() == Rate.Kind.NONE ? tr("as it is") : one.words()));
        getChildren()
                .addAll(
                        row(4, label(tr("Shade and size"), "map-heading"), gap(), close),
                        entry(trc("shaded", "By"), "shade-what", what),
                        entry(tr("In classes"), "shade-classes", classes),
                        named("shade-breaks", breaks),
                        wrong,
                        entry(tr("Per"), "shade-rate", rate),
                        symbolsEntry);
        symbols.setConverter(converter(bySum -> bySum ? tr("The same sum") : tr("Events")));
        symbols.getItems().setAll(false, true);
        breaks.setMaxWidth(WIDTH);
        wrong.setWrapText(true);
        wrong.setMaxWidth(WIDTH);
        getStyleClass().addAll("map-box", "layers-box");
        setId("shade-box");
        Parts.setShown(this, false);
        what.valueProperty()
                .subscribe((was, now) -> choose(() -> now == null
                        ? shading.wantedProperty().get()
                        : shading.wantedProperty().get().with(now)));
        classes.valueProperty().subscribe((was, now) -> chooseClasses());
        breaks.textProperty().subscribe((was, now) -> chooseClasses());
        rate.valueProperty()
                .subscribe((was, now) ->
                        choose(() -> shading.wantedProperty().get().per(now == null ? Rate.NONE : now)));
        symbols.valueProperty()
                .subscribe((was, now) ->
                        choose(() -> shading.wantedProperty().get().sizing(Boolean.TRUE.equals(now))));
        shading.wantedProperty().subscribe((was, now) -> show());
    }

    private static Node entry(String words, String id, ComboBox<?> box) {
        box.setPrefWidth(WIDTH);
        box.setMaxWidth(Double.MAX_VALUE);
        Label label = label(words, "map-small");
        label.setLabelFor(box);
        return new VBox(2, label, named(id, box));
    }

    void toggle() {
        Parts.setShown(this, !isVisible());
        show();
    }

    private String name(Shading one) {
        Quantity quantity = one.quantity();
        return quantity == null ? one.by().legend() : quantity.nameAmongAll(dataset);
    }

    private void show() {
        if (!isVisible()) {
            return;
        }
        showing = true;
        Shading wanted = shading.wantedProperty().get();
        List<Shading> all = Stream.concat(
                        Stream.of(ShadeBy.EVENTS, ShadeBy.SOURCES, ShadeBy.MENTIONS)
                                .map(Shading::by),
                        shading.quantities().stream().map(Shading::sum))
                .toList();
        if (!all.equals(what.getItems())) {
            what.getItems().setAll(all);
            rate.getItems().setAll(shading.rates());
        }
        what.setValue(Shading.EVENTS.with(wanted));
        symbols.setValue(wanted.symbols());
        Parts.setShown(symbolsEntry, wanted.quantity() != null);
        classes.setValue(wanted.classes().method());
        rate.setValue(wanted.rate());
        if (!wanted.classes().breaks().isEmpty()
                && !ClassChoice.parseBreaks(breaks.getText()).equals(Optional.of(wanted.classes()))) {
            breaks.setText(wanted.classes().breakText());
        }
        showBreaks();
        showing = false;
    }

    private void showBreaks() {
        boolean own = classes.getValue() == ClassChoice.Method.OWN;
        boolean isWrong = own && ClassChoice.parseBreaks(breaks.getText()).isEmpty();
        Parts.setShown(breaks, own);
        wrong.setText(isWrong ? tr("Expected {0}", tr(ClassChoice.EXPECTED)) : "");
        Parts.setShown(wrong, isWrong);
    }

    /** Own breaks count once they are right. */
    private void chooseClasses() {
        if (showing || classes.getValue() == null) {
            return;
        }
        showBreaks();
        if (classes.getValue() != ClassChoice.Method.OWN) {
            choose(() -> shading.wantedProperty().get().in(ClassChoice.of(classes.getValue())));
        } else {
            ClassChoice.parseBreaks(breaks.getText())
                    .ifPresent(
                            own -> choose(() -> shading.wantedProperty().get().in(own)));
        }
    }

    private void choose(Supplier<Shading> wanted) {
        if (!showing) {
            shading.show(wanted.get());
        }
    }
}
