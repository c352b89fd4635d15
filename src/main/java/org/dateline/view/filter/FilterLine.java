package org.dateline.view.filter;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.setShown;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.dateline.query.EventFilter;
import org.dateline.query.words.FilterWords;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says in words which events are shown, each part a button that takes it away; not there while all are shown. */
public final class FilterLine extends FlowPane {

    private static final int LONGEST = 60;

    private final DatelineViewModel model;
    private final Node all;

    /** The line of a window. */
    public FilterLine(DatelineViewModel model, CommandTable<MainCommand> commands) {
        this.model = model;
        this.all = commands.button(MainCommand.CLEAR_FILTER, tr("Show all events"));
        all.getStyleClass().addAll("flat", "small", "show-all");
        setId("filter-line");
        getStyleClass().addAll("chips", "filter-line");
        setRowValignment(VPos.CENTER);
        setAlignment(Pos.CENTER_LEFT);
        model.filterProperty().subscribe(filter -> show());
        model.certainOnlyProperty().subscribe(certain -> show());
    }

    private void show() {
        EventFilter filter = model.filterProperty().get();
        boolean isCertain = model.certainOnlyProperty().get();
        List<FilterWords.Part> parts = FilterWords.of(model.workspace().dataset(), filter);
        getChildren().setAll(label(tr("Only events")));
        for (int i = 0; i < parts.size(); i++) {
            EventFilter others = parts.get(i).others();
            getChildren().add(part(parts.get(i).words(), i, () -> model.showFilter(others)));
        }
        if (isCertain) {
            getChildren().add(part(FilterWords.certainOnly(), parts.size(), () -> model.showCertainOnly(false)));
        }
        getChildren().add(all);
        setShown(this, isCertain || !parts.isEmpty());
    }

    private static Node part(String words, int position, Runnable remove) {
        Button part = named(
                "filter-part-" + position,
                new Button(
                        words.length() > LONGEST ? words.substring(0, LONGEST) + "\u2026" : words,
                        new FontIcon("mdal-close")));
        part.setMnemonicParsing(false);
        part.setAccessibleText(tr("Only events {0}. Press to show the others again", words));
        part.getStyleClass().addAll("chip", "filter-part");
        part.setOnAction(event -> remove.run());
        Tips.give(part, tr("{0}\nClick to show the others again", words));
        return part;
    }
}
