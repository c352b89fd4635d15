package org.dateline.view.imports;

import static org.dateline.view.look.Parts.converter;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;
import static org.dateline.view.look.Parts.setShown;
import static org.dateline.view.look.Parts.uncut;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dateline.imports.ImportFormat;
import org.dateline.imports.Survey;
import org.dateline.imports.row.DateOrder;
import org.dateline.imports.row.DateOrderEvidence;
import org.dateline.text.Nearest;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.ImportViewModel;
import org.jspecify.annotations.Nullable;

/** What holds for a whole imported file: its encoding, the zone of its times and the order of its dates. */
final class ImportOptionsBar extends VBox {

    private record Encoding(String name, @Nullable Charset charset) {}

    private record Order(@Nullable DateOrder chosen, String words) {}

    private static final List<Encoding> ENCODINGS = List.of(
            new Encoding("UTF-8", null),
            new Encoding("Windows-1252 (Western)", Charset.forName("windows-1252")),
            new Encoding("Windows-1256 (Arabic)", Charset.forName("windows-1256")),
            new Encoding("ISO 8859-1 (Latin 1)", StandardCharsets.ISO_8859_1),
            new Encoding("UTF-16", StandardCharsets.UTF_16LE));

    private final ImportViewModel importModel;
    private final ComboBox<Encoding> encoding = named("import-encoding", new ComboBox<>());
    private final ComboBox<String> zone = named("import-zone", new ComboBox<>());
    private final ComboBox<Order> order = named("import-order", new ComboBox<>());
    private final Label note = named("import-note", WrappedLabel.of(""));
    private final Node encodingField = field("Written in", encoding);
    private final Node zoneField = field("Time zone", zone);
    private final Node orderField = field("Order of dates", order);
    private String wrongZone = "";
    private boolean showing;

    ImportOptionsBar(ImportViewModel importModel) {
        this.importModel = importModel;
        encoding.getItems().setAll(ENCODINGS);
        encoding.setValue(ENCODINGS.get(0));
        encoding.setConverter(converter(Encoding::name));
        encoding.setOnAction(event -> importModel.open(encoding.getValue().charset()));
        zone.setEditable(true);
        zone.getItems().setAll(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        zone.setPrefWidth(200);
        zone.valueProperty().addListener(changed -> takeZone());
        zone.getEditor().focusedProperty().addListener((now, was, focused) -> {
            if (!focused) {
                zone.setValue(zone.getEditor().getText());
            }
        });
        order.setConverter(converter(Order::words));
        order.setOnAction(event -> {
            if (!showing && order.getValue() != null) {
                importModel.readInOrder(order.getValue().chosen());
            }
        });
        getChildren().addAll(new FlowPane(18, 6, encodingField, zoneField, orderField), note);
    }

    private static Node field(String words, Node control) {
        Label label = uncut(label(words));
        label.setLabelFor(control);
        return row(8, label, control);
    }

    private void takeZone() {
        if (showing) {
            return;
        }
        String text = Optional.ofNullable(zone.getValue()).orElse("").strip();
        try {
            ZoneId wanted = ZoneId.of(text);
            wrongZone = "";
            importModel.readIn(wanted);
        } catch (DateTimeException unknown) {
            wrongZone = "No time zone is called \u201c" + text + "\u201d"
                    + Nearest.to(text, zone.getItems())
                            .map(nearest -> "; the nearest is " + nearest)
                            .orElse("")
                    + ". Times are read in " + importModel.stateProperty().get().zone() + ".";
        }
        show(importModel.stateProperty().get());
    }

    void show(ImportViewModel.State state) {
        showing = true;
        Survey survey = state.survey();
        if (wrongZone.isEmpty()) {
            zone.setValue(state.zone().getId());
        }
        // A file that is refused may only be written in another encoding
        setShown(encodingField, survey == null ? importModel.mayBeTable() : survey.format() == ImportFormat.CSV);
        setShown(zoneField, survey != null);
        DateOrderEvidence dates = survey == null ? null : survey.dates(state.mapping());
        setShown(orderField, dates != null && dates.matters());
        if (dates != null) {
            List<Order> choices = List.of(
                    new Order(null, dates.order().title() + ", as found"),
                    new Order(DateOrder.DAY_FIRST, DateOrder.DAY_FIRST.title()),
                    new Order(DateOrder.MONTH_FIRST, DateOrder.MONTH_FIRST.title()));
            if (!choices.equals(order.getItems())) {
                order.getItems().setAll(choices);
            }
            order.setValue(choices.stream()
                    .filter(choice -> choice.chosen() == state.order())
                    .findFirst()
                    .orElse(choices.get(0)));
        }
        boolean unsure = dates != null && state.order() == null && dates.isAmbiguous();
        String words = !wrongZone.isEmpty()
                ? wrongZone
                : dates != null && dates.matters() ? "Dates: " + dates.reason() + "." : "";
        note.setText(unsure && wrongZone.isEmpty() ? words + " Choose the order." : words);
        note.getStyleClass().setAll("label", unsure || !wrongZone.isEmpty() ? "import-doubt" : "faint");
        setShown(note, !words.isEmpty());
        showing = false;
    }
}
