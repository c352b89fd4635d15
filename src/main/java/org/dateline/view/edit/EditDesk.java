package org.dateline.view.edit;

import static org.dateline.language.Tr.tr;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import org.dateline.control.map.content.MapPick;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;
import org.dateline.edit.record.Deletion;
import org.dateline.edit.record.EventJoin;
import org.dateline.edit.record.EventParts;
import org.dateline.edit.record.RecordFinder;
import org.dateline.edit.record.RecordKind;
import org.dateline.edit.record.RecordNames;
import org.dateline.edit.record.Records;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.OwnedDialog;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.edit.Draft;
import org.dateline.viewmodel.edit.EditingViewModel;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;

/** Begins, saves and asks about what is edited in a window; why something cannot be edited is said in its notice. */
public final class EditDesk {

    private static final int MOST_NAMED = 12;

    private final WindowContext context;
    private final EditingViewModel editing;
    private final ObjectProperty<@Nullable Consumer<MapPick>> picking = new SimpleObjectProperty<>();

    /** That of a window. */
    public EditDesk(WindowContext context) {
        this.context = context;
        this.editing = context.model().editing();
    }

    /** Who is told of the next click on the map; null while no point is asked for. */
    public ObjectProperty<@Nullable Consumer<MapPick>> pickingProperty() {
        return picking;
    }

    /** The form of a draft. */
    public RecordForm form(Draft draft) {
        return new RecordForm(this, new FormContext(context, draft, picking));
    }

    /** Opens the dataset, or a copy of one that is to stay as it is, to which what follows is done then. */
    private void opened(Consumer<EditingViewModel> then) {
        editing.open(then, reason -> say(tr("This dataset cannot be edited: {0}", reason)));
    }

    private static DocumentText document(EditingViewModel opened) {
        return opened.documentProperty().get().orElseThrow();
    }

    /** The same for what asks something first, which is not asked of a copy: there it is given again. */
    private void openedHere(Consumer<DocumentText> then) {
        opened(here -> {
            if (here == editing) {
                then.accept(document(here));
            }
        });
    }

    private void say(String words) {
        context.notice().say(words + (words.endsWith(".") ? "" : "."));
    }

    /** Fills in the dataset itself: title, days, zone, language. */
    public void editDataset() {
        opened(here -> here.drafts().open(Draft.of(document(here), Pointer.TOP)));
    }

    /** Fills in the record with this id. */
    public void edit(RecordKind kind, String id) {
        edit(finder -> Optional.of(kind.at(id)));
    }

    /** Fills in what is found in the document. */
    public void edit(Function<RecordFinder, Optional<Pointer>> which) {
        opened(here -> which.apply(new RecordFinder(document(here)))
                .filter(where -> document(here).at(where).isPresent())
                .ifPresentOrElse(
                        where -> here.drafts().open(Draft.of(document(here), where)),
                        () -> say(tr("It is no longer in the dataset"))));
    }

    /** Makes a new record of a list of the dataset. */
    public void create(RecordKind kind) {
        opened(here -> here.drafts().open(Draft.ofNew(kind, begun(kind))));
    }

    /** What the window shows is where a new event is most likely to belong. */
    private JsonObject begun(RecordKind kind) {
        JsonObject values = new JsonObject();
        if (kind == RecordKind.EVENT) {
            Set<String> categories =
                    context.model().filterProperty().get().categories().only();
            if (categories.size() == 1) {
                values.addProperty("category", categories.iterator().next());
            }
        }
        return values;
    }

    /** Makes a new quote, figure, report or link of an event. */
    public void add(RecordKind kind, String event) {
        opened(here -> {
            JsonObject values = new JsonObject();
            List<String> sources = context.model()
                    .workspace()
                    .dataset()
                    .events()
                    .find(event)
                    .map(known -> known.sources().toList())
                    .orElse(List.of());
            if (sources.size() == 1 && kind != RecordKind.REPORT) {
                values.addProperty("source", sources.get(0));
            }
            here.drafts().open(Draft.ofNewPart(kind, event, values));
        });
    }

    /** Shows what was changed of an event, and when and by whom. */
    void showLog(String event) {
        context.model().select(new Selection.OfChanges(event));
    }

    /** Saves a draft, and lets the window show what was made. */
    void save(Draft draft) {
        boolean isNewId = draft.kind().isEntry()
                && (draft.isNew() || !draft.text("id").equals(draft.where().last()));
        editing.save(
                draft,
                saved -> {
                    if (isNewId) {
                        editing.showNext(saved);
                    }
                },
                reason -> say(tr("Not saved: {0}", reason)));
    }

    /** Asks what is to become of a draft that is left. */
    void askToLeave(Draft draft) {
        ButtonType discard = new ButtonType(tr("Discard"), ButtonBar.ButtonData.YES);
        ButtonType keep = new ButtonType(tr("Keep for later"), ButtonBar.ButtonData.NO);
        ButtonType back = new ButtonType(tr("Go on editing"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Optional<ButtonType> answer = OwnedDialog.alert(
                        context.notice().getScene().getWindow(),
                        AlertType.CONFIRMATION,
                        tr("What was typed is not saved"),
                        tr("It can be discarded, or kept: the panel offers it again until the program ends."),
                        back,
                        keep,
                        discard)
                .showAndWait();
        if (answer.equals(Optional.of(discard))) {
            editing.drafts().close(draft);
        } else if (answer.equals(Optional.of(keep))) {
            editing.drafts().leave();
        }
    }

    /** Asks, with what refers to it, and deletes what stands there. */
    public void delete(Pointer where) {
        openedHere(document -> {
            Deletion deletion = new Deletion(document, where);
            if (deletion.refusal().isPresent()) {
                say(deletion.refusal().get());
                return;
            }
            ButtonType delete = new ButtonType(tr("Delete"), ButtonBar.ButtonData.OK_DONE);
            Optional<ButtonType> answer = OwnedDialog.alert(
                            context.notice().getScene().getWindow(),
                            AlertType.CONFIRMATION,
                            tr("Delete {0} {1}?", tr(RecordKind.of(where).noun()), RecordNames.of(document, where)),
                            alsoGone(deletion.alsoGone()) + tr("It can be undone."),
                            delete,
                            ButtonType.CANCEL)
                    .showAndWait();
            if (answer.equals(Optional.of(delete))) {
                editing.drafts().allProperty().get().stream()
                        .filter(draft -> !draft.isNew() && draft.where().isWithin(where))
                        .forEach(editing.drafts()::close);
                deleteShown(where, deletion.change());
            }
        });
    }

    /** What the panel shows of it is left in the same step, which undo brings back as one. */
    private void deleteShown(Pointer where, Change change) {
        Selection shown = context.model().selectionProperty().get();
        boolean isShown = SelectedRecord.of(shown).equals(Optional.of(where));
        makeShowing(isShown ? Selection.NOTHING : shown, change);
    }

    private void makeShowing(Selection next, Change change) {
        DatelineViewModel model = context.model();
        model.beginChange();
        model.select(next);
        make(change);
        model.endChange();
    }

    private static String alsoGone(List<String> gone) {
        if (gone.isEmpty()) {
            return "";
        }
        return tr("With it goes, or loses it:") + "\n" + NumberWords.lines(gone, MOST_NAMED) + "\n\n";
    }

    /** The same of what is found in the document. */
    public void delete(Function<RecordFinder, Optional<Pointer>> which) {
        openedHere(document -> which.apply(new RecordFinder(document)).ifPresent(this::delete));
    }

    /** Asks to which event, and moves what is found there. */
    public void move(Function<RecordFinder, Optional<Pointer>> which) {
        openedHere(document -> which.apply(new RecordFinder(document)).ifPresent(part -> {
            String own = part.ancestor(2).last();
            String header = tr("Move {0} {1} to", tr(RecordKind.of(part).noun()), RecordNames.of(document, part));
            chooseEvent(header, own).ifPresent(event -> make(EventParts.move(document, part, event)));
        }));
    }

    /** Asks for another event, which the event takes all of. */
    public void join(String event) {
        openedHere(document -> {
            String header = tr("Join into {0}", RecordNames.of(document, RecordKind.EVENT.at(event)));
            chooseEvent(header, event).ifPresent(other -> make(EventJoin.join(document, event, other)));
        });
    }

    private Optional<String> chooseEvent(String header, String but) {
        JsonObject nothing = new JsonObject();
        FormContext form = new FormContext(context, Draft.ofNew(RecordKind.EVENT, nothing), picking);
        List<Option> events = form.options("events").stream()
                .filter(option -> !option.value().equals(but))
                .toList();
        return new ChoiceDialogs(context).choose(header, events);
    }

    /** Asks what goes over, and makes a new event of it. */
    public void split(String event) {
        openedHere(document -> new ChoiceDialogs(context)
                .split(document, event)
                .ifPresent(split -> make(EventJoin.split(document, event, split.parts(), split.title()))));
    }

    /** Asks how a speaker is to be spelled, and spells him so wherever he is quoted. */
    public void respell(Set<String> spellings, String name) {
        openedHere(document -> new ChoiceDialogs(context)
                .ask(tr("Spell {0} in one way wherever quoted", name), name)
                .ifPresent(wanted ->
                        makeShowing(new Selection.OfSpeaker(wanted), Records.respell(document, spellings, wanted))));
    }

    /** Makes a change at once; why it is refused is said. */
    private void make(Change change) {
        editing.make(change, null, saved -> {}, reason -> say(tr("Not saved: {0}", reason)));
    }
}
