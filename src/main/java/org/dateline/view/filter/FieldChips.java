package org.dateline.view.filter;

import static org.dateline.view.look.Parts.named;

import atlantafx.base.controls.Popover;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.dateline.model.EventField;
import org.dateline.query.EventFilter;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.FieldChoice;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Behind the categories a chip for each field by which events are chosen, and one that opens the choice. */
public final class FieldChips {

    private static final int LONGEST = 40;

    private final DatelineViewModel model;
    private final FieldChoice choice;
    private final Pane chips;
    private final Button open = named("fields", new Button("Fields", new FontIcon("mdal-filter_list")));
    private final List<Node> chosen = new ArrayList<>();
    private @Nullable Popover popover;
    private @Nullable FieldFilterBox box;

    private FieldChips(DatelineViewModel model, Pane chips) {
        this.model = model;
        this.choice = new FieldChoice(model);
        this.chips = chips;
        open.getStyleClass().add("chip");
        open.setOnAction(event -> open(null, open));
        Tips.give(open, "Show only events with certain values of the dataset\u2019s own fields");
        chips.getChildren().add(open);
        model.filterProperty().subscribe(this::show);
    }

    /** Adds them to the chips of a window; nothing if its dataset has no fields. */
    public static void addTo(Pane chips, DatelineViewModel model) {
        if (!model.workspace().dataset().fields().isEmpty()) {
            new FieldChips(model, chips);
        }
    }

    private void show(EventFilter filter) {
        chips.getChildren().removeAll(chosen);
        chosen.clear();
        for (EventField field : model.workspace().dataset().fields()) {
            Set<String> values = filter.fields().getOrDefault(field.id(), Set.of());
            if (!values.isEmpty()) {
                chosen.add(chip(field, values));
            }
        }
        chips.getChildren().addAll(chips.getChildren().indexOf(open), chosen);
    }

    private Node chip(EventField field, Set<String> values) {
        String all = field.name() + ": " + values.stream().sorted().collect(Collectors.joining(" or "));
        ToggleButton chip = named(
                "field-chip-" + field.id(),
                new ToggleButton(all.length() > LONGEST ? all.substring(0, LONGEST) + "\u2026" : all));
        chip.setMnemonicParsing(false);
        chip.setAccessibleText(all);
        chip.setGraphic(new FontIcon("mdal-close"));
        chip.setSelected(true);
        chip.getStyleClass().add("chip");
        chip.setOnAction(event -> choice.want(field, Set.of()));
        Tips.give(chip, all + "\nClick to show all again");
        return chip;
    }

    private void open(@Nullable EventField field, Node at) {
        FieldFilterBox content = box;
        Popover shown = popover;
        if (content == null || shown == null) {
            content = new FieldFilterBox(
                    choice, model.workspace().dataset().fields().list());
            shown = new Popover(content);
            shown.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
            shown.setHeaderAlwaysVisible(false);
            shown.setDetachable(false);
            content.onLeave(() -> leave(open));
            box = content;
            popover = shown;
        }
        content.begin(field);
        shown.show(at);
    }

    /** The keyboard goes on where it came from. */
    private void leave(Node back) {
        if (popover != null) {
            popover.hide();
        }
        back.requestFocus();
    }
}
