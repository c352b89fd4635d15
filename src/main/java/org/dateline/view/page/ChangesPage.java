package org.dateline.view.page;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.dateline.edit.LoggedChange;
import org.dateline.edit.document.Edit;
import org.dateline.edit.document.Pointer;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.edit.EditingViewModel;
import org.jspecify.annotations.Nullable;

/** The log of changes, the newest first: when, who, what, from what to what, and why; of an event or of all. */
final class ChangesPage {

    private static final int MAX_SHOWN = 200;
    private static final int MAX_WORDS = 240;

    private final PageBuilder build;
    private final EditingViewModel editing;

    ChangesPage(PageBuilder build) {
        this.build = build;
        this.editing = build.model().editing();
    }

    Node of(Selection.OfChanges selection) {
        VBox page = build.page("changes-page");
        String event = selection.event();
        page.getChildren().add(build.title(tr("Log of changes")));
        page.getChildren()
                .add(
                        event == null
                                ? signature()
                                : build.link(
                                        build.dataset().events().get(event).title(), new Selection.OfEvent(event)));
        VBox entries = new VBox(16);
        entries.setId("changes");
        page.getChildren().add(entries);
        editing.readLog(
                logged -> show(entries, event, logged),
                failure -> entries.getChildren().add(build.label(failure, "possible-note")));
        return page;
    }

    private Node signature() {
        TextField name = new TextField(editing.author());
        name.setId("changes-author");
        name.setAccessibleText(tr("Who makes the changes"));
        name.textProperty().subscribe(typed -> {
            if (!typed.isBlank()) {
                editing.signAs(typed.strip());
            }
        });
        return build.line(build.plain(tr("New changes are signed")), name);
    }

    private void show(VBox entries, @Nullable String event, List<LoggedChange> logged) {
        List<LoggedChange> wanted = new ArrayList<>(
                event == null
                        ? logged
                        : logged.stream()
                                .filter(change -> concerns(change, event))
                                .toList());
        Collections.reverse(wanted);
        entries.getChildren()
                .setAll(build.faint(
                        wanted.isEmpty()
                                ? tr("Nothing has been changed here yet.")
                                : trn(wanted.size(), "{0} change, the newest first", "{0} changes, the newest first")));
        wanted.stream().limit(MAX_SHOWN).forEach(change -> entries.getChildren().add(entry(change, event)));
        if (wanted.size() > MAX_SHOWN) {
            entries.getChildren()
                    .add(build.faint(trn(
                            wanted.size() - MAX_SHOWN,
                            "and {0} older change in {1}",
                            "and {0} older changes in {1}",
                            editing.logFile().getFileName())));
        }
    }

    private static boolean concerns(LoggedChange change, String event) {
        return change.change().edits().stream().anyMatch(edit -> concerns(edit, event));
    }

    private static boolean concerns(Edit edit, String event) {
        return edit.path().isWithin(Pointer.of("events", event));
    }

    private Node entry(LoggedChange change, @Nullable String event) {
        VBox entry = new VBox(2);
        entry.getStyleClass().add("change");
        entry.getChildren()
                .add(build.faint(tr(
                        "{0}, {1} \u00b7 {2}",
                        build.times().longDay(change.time()), build.times().timeOfDay(change.time()), change.by())));
        entry.getChildren().add(build.label(change.change().words(), "change-words"));
        String why = change.why();
        if (why != null) {
            entry.getChildren().add(build.label(tr("Why: {0}", why)));
        }
        change.change().edits().stream()
                .filter(edit -> event == null || concerns(edit, event))
                .limit(12)
                .forEach(edit -> entry.getChildren().add(build.faint(words(edit))));
        if (change.change().isEmpty()) {
            entry.getChildren().add(build.faint(tr("It was not open here then, so what was changed is not known.")));
        }
        return entry;
    }

    private static String words(Edit edit) {
        String where = String.join(" \u203a ", edit.path().segments());
        if (edit.from() == null) {
            return tr("{0}: put in {1}", where, shortened(edit.to()));
        }
        return edit.to() == null
                ? tr("{0}: taken out {1}", where, shortened(edit.from()))
                : tr("{0}: {1} \u2192 {2}", where, shortened(edit.from()), shortened(edit.to()));
    }

    /** A value as it stands in the file; of a record the words that a reader knows it by. */
    private static String shortened(@Nullable JsonElement value) {
        String words = value instanceof JsonObject record
                ? Stream.of("title", "text", "wording", "name", "place", "source", "id")
                        .filter(record::has)
                        .map(key -> String.valueOf(record.get(key)))
                        .findFirst()
                        .orElseGet(record::toString)
                : String.valueOf(value);
        return words.length() <= MAX_WORDS ? words : words.substring(0, MAX_WORDS) + "\u2026";
    }
}
