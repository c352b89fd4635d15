package org.dateline.view.filter;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.converter;
import static org.dateline.view.look.Parts.gap;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;
import static org.dateline.view.look.Parts.setShown;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.dateline.query.Choice;
import org.dateline.query.field.FieldColumn.Counted;
import org.dateline.query.field.MarkFields;
import org.dateline.query.field.NumberRange;
import org.dateline.text.Folding;
import org.dateline.view.look.Fonts;
import org.dateline.view.look.Tips;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.FieldChoice;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Chooses a field, then values of it, the most frequent first, or a range of its numbers. */
final class FieldFilterBox extends VBox {

    private static final double WIDTH = 400;
    private static final double ROW_HEIGHT = 28;
    private static final double MOST_HEIGHT = 10 * ROW_HEIGHT + 2;
    private static final String DOTS = "..";

    private final FieldChoice choice;
    private final ComboBox<EventField> fields = named("field-choice", new ComboBox<>());
    private final TextField narrow = named("field-narrow", new TextField());
    private final ListView<Counted> values = named("field-values", new ListView<>());
    private final TextField from = named("field-from", new TextField());
    private final TextField to = named("field-to", new TextField());
    private final Label words = named("field-words", WrappedLabel.of("", "faint"));
    private final ProgressBar progress = new ProgressBar();
    private final HBox range = row(6, label(trc("number", "from")), from, label(trc("number", "to")), to);
    private final CheckBox together = named("field-together", new CheckBox(tr("Events with all that are chosen")));
    private final HBox all = row(6, gap(), button("field-all", tr("All values"), this::takeAll));

    FieldFilterBox(FieldChoice choice, List<EventField> known) {
        this.choice = choice;
        fields.getItems().setAll(known);
        fields.setConverter(converter(EventField::name));
        fields.setMaxWidth(Double.MAX_VALUE);
        fields.setPromptText(tr("Choose a field"));
        fields.setAccessibleText(tr("Field to filter by"));
        fields.valueProperty().subscribe(field -> {
            if (field != null) {
                narrow.clear();
                together.setSelected(choice.wanted(field).together());
                choice.choose(field, together.isSelected());
            }
        });
        Tips.give(
                together,
                tr("An event must have all of the chosen values, such as two actors; else any of them will do"));
        together.setOnAction(event -> takeTogether());
        narrow.setPromptText(tr("Narrow the list"));
        narrow.textProperty().subscribe(typed -> list());
        values.setFixedCellSize(ROW_HEIGHT);
        values.setCellFactory(list -> new ValueCell());
        values.focusedProperty().addListener((now, was, focused) -> {
            if (focused && values.getSelectionModel().isEmpty()) {
                values.getSelectionModel().selectFirst();
            }
        });
        values.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Counted at = values.getSelectionModel().getSelectedItem();
            if (at != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
                change(at, event.isAltDown() ? Choice::leavingOut : Choice::toggling);
                event.consume();
            }
        });
        for (TextField end : List.of(from, to)) {
            end.setPrefColumnCount(7);
            end.setOnAction(event -> takeRange());
            end.focusedProperty().addListener((now, was, focused) -> {
                if (!focused) {
                    takeRange();
                }
            });
        }
        getChildren().addAll(fields, narrow, values, together, range, words, progress, all);
        setSpacing(8);
        setPrefWidth(WIDTH);
        getStyleClass().addAll("dateline", "field-filter");
        getStylesheets().add(Fonts.stylesheet());
        setId("field-filter");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.progressProperty().bind(choice.progressProperty());
        choice.progressProperty().subscribe(made -> setShown(progress, made.doubleValue() < 1));
        choice.stateProperty().subscribe(this::show);
    }

    /** Runs this when the Escape key leaves it, which first closes the list of fields. */
    void onLeave(Runnable leave) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !fields.isShowing()) {
                leave.run();
                event.consume();
            }
        });
    }

    /** Counts anew, by what else is filtered now, the values of this field, or else of the one that was chosen last. */
    void begin(Optional<EventField> wanted) {
        if (wanted.isPresent() && fields.getValue() != wanted.get()) {
            fields.setValue(wanted.get());
            return;
        }
        EventField field = fields.getValue();
        if (field != null) {
            together.setSelected(
                    choice.wanted(field).together() || together.isSelected() && !hasSeveral(choice.wanted(field)));
            choice.choose(field, together.isSelected());
        }
    }

    private static boolean hasSeveral(Choice wanted) {
        return wanted.only().size() > 1;
    }

    private void takeTogether() {
        EventField field = fields.getValue();
        if (field != null) {
            choice.want(field, choice.wanted(field).wanting(together.isSelected()));
            choice.choose(field, together.isSelected());
        }
    }

    private void show(FieldChoice.State state) {
        Optional<EventField> field = state.field();
        boolean isNumber = field.filter(one -> one.type() == FieldType.NUMBER).isPresent();
        boolean isKnown = field.isPresent() && state.words().isEmpty();
        setShown(narrow, isKnown && !isNumber);
        setShown(values, isKnown && !isNumber);
        setShown(
                together,
                isKnown && field.filter(one -> one.type() == FieldType.LIST).isPresent());
        setShown(range, isKnown && isNumber);
        setShown(all, isKnown);
        String bounds = state.range()
                .map(all -> tr(
                        "Numbers from {0} to {1}. Both ends are included.",
                        NumberWords.plain(all.from()), NumberWords.plain(all.to())))
                .orElse("");
        words.setText(state.words().isEmpty() && isNumber ? bounds : state.words());
        setShown(words, !words.getText().isEmpty());
        field.filter(one -> isNumber).ifPresent(this::showRange);
        list();
    }

    private void showRange(EventField field) {
        String wanted = choice.wanted(field).only().stream().findFirst().orElse("");
        int dots = wanted.indexOf(DOTS);
        from.setText(dots < 0 ? wanted : wanted.substring(0, dots));
        to.setText(dots < 0 ? wanted : wanted.substring(dots + DOTS.length()));
    }

    private void list() {
        String part = Folding.fold(narrow.getText());
        values.getItems()
                .setAll(choice.stateProperty().get().values().stream()
                        .filter(value -> Folding.fold(value.text()).contains(part))
                        .toList());
        values.setPrefHeight(
                Math.min(MOST_HEIGHT, ROW_HEIGHT * Math.max(1, values.getItems().size()) + 2));
    }

    /** Chooses a value, or leaves it out; or no longer so. */
    private void change(Counted value, BiFunction<Choice, String, Choice> how) {
        choice.stateProperty().get().field().ifPresent(field -> {
            Choice wanted = choice.wanted(field);
            String known = Stream.concat(wanted.only().stream(), wanted.without().stream())
                    .filter(one -> isThe(value, one))
                    .findFirst()
                    .orElse(value.text());
            choice.want(field, how.apply(wanted, known).wanting(together.isSelected()));
            if (together.isSelected()) {
                choice.choose(field, true);
            }
        });
        values.refresh();
    }

    private static boolean isThe(Counted value, String wanted) {
        return Folding.fold(wanted).equals(Folding.fold(value.text()));
    }

    private void takeRange() {
        Optional<EventField> field = choice.stateProperty().get().field();
        boolean isAll = from.getText().isBlank() && to.getText().isBlank();
        String wanted = from.getText().strip() + DOTS + to.getText().strip();
        boolean isRange = NumberRange.parse(wanted).isPresent();
        if (field.isPresent() && range.isVisible() && (isAll || isRange)) {
            choice.want(field.get(), isAll ? Choice.ALL : Choice.only(wanted));
        } else if (range.isVisible()) {
            words.setText(
                    tr("Expected numbers such as 1 and 10, the first not above the second; either may be empty."));
        }
    }

    private void takeAll() {
        choice.stateProperty().get().field().ifPresent(field -> {
            choice.want(field, Choice.ALL);
            choice.choose(field, together.isSelected());
        });
    }

    /** A value with its tick and how many events have it. */
    private final class ValueCell extends ListCell<Counted> {

        private final CheckBox tick = new CheckBox();
        private final Label count = label("", "faint");
        private final ToggleButton leaveOut = new ToggleButton(null, new FontIcon("mdal-block"));
        private final Node line = row(8, tick, gap(), count, leaveOut);

        ValueCell() {
            tick.setMnemonicParsing(false);
            tick.setFocusTraversable(false);
            // As wide as the list, whatever its values
            setPrefWidth(0);
            tick.setMinWidth(0);
            count.setMinWidth(USE_PREF_SIZE);
            tick.setOnAction(event -> change(getItem(), Choice::toggling));
            leaveOut.getStyleClass().addAll("button-icon", "flat", "small", "leave-out");
            leaveOut.setMinWidth(USE_PREF_SIZE);
            leaveOut.setFocusTraversable(false);
            leaveOut.setOnAction(event -> change(getItem(), Choice::leavingOut));
        }

        @Override
        protected void updateItem(@Nullable Counted value, boolean empty) {
            super.updateItem(value, empty);
            setGraphic(empty || value == null ? null : line);
            if (value != null && !empty) {
                String said = MarkFields.words(fields.getValue(), value.text());
                tick.setText(said);
                Tips.give(tick, said);
                count.setText(NumberWords.number(value.events()));
                Choice wanted =
                        choice.stateProperty().get().field().map(choice::wanted).orElse(Choice.ALL);
                tick.setSelected(wanted.only().stream().anyMatch(one -> isThe(value, one)));
                leaveOut.setAccessibleText(tr("Leave out the events of {0}", value.text()));
                Tips.give(leaveOut, tr("Leave out the events of {0} (Alt+Space)", value.text()));
                leaveOut.setSelected(wanted.without().stream().anyMatch(one -> isThe(value, one)));
                String counted = trn(value.events(), "{1}, {0} event", "{1}, {0} events", value.text());
                setAccessibleText(
                        tick.isSelected()
                                ? tr("{0}, chosen", counted)
                                : leaveOut.isSelected() ? tr("{0}, left out", counted) : counted);
            }
        }
    }
}
