package org.dateline.app;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.dateline.background.Background;
import org.dateline.background.DeferringBackground;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.maps.MapRequest;
import org.dateline.view.MainView;
import org.dateline.view.command.WindowContext;
import org.dateline.view.fold.Folds;
import org.dateline.view.look.Notice;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.edit.Draft;
import org.dateline.viewmodel.edit.EditingViewModel;
import org.dateline.viewmodel.line.ViewLine;
import org.dateline.viewmodel.mark.MarksViewModel;
import org.dateline.viewmodel.story.PresentationSettings;
import org.dateline.viewmodel.story.StoriesViewModel;
import org.dateline.workspace.Saving;
import org.dateline.workspace.StoryStore;
import org.dateline.workspace.Workspace;

/** The window, and what it shows: one dataset on one map at a time, each in the place of the one before. */
final class ProgramWindow {

    private final Stage stage;
    private final ObjectProperty<Theme> theme;
    private final DeferringBackground background;
    private final Browser browser;
    private final PresentationSettings presentation = new PresentationSettings();
    private final Folds folds = new Folds();
    private final MapRequest ownMap;
    private final String launchedFor;
    private Optional<Shown> shown = Optional.empty();
    private Optional<Supplier<Parent>> picture = Optional.empty();

    /** What a user who asks for a file has at hand: the files that are shown, or those that come with the program. */
    record AtHand(Path data, MapRequest map, ZoneId zone) {}

    /** What the window shows: the files that it is from, what it is made of, and its content. */
    record Shown(Opened opened, WindowContext context, MainView view) {

        Path data() {
            return opened.data();
        }

        MapRequest map() {
            return opened.map();
        }

        /** What is seen of it now, as a line. */
        String viewLine() {
            DatelineViewModel model = context.model();
            return new ViewLine(model.workspace().dataset())
                    .format(model.view(), model.screenProperty().get());
        }
    }

    /**
     * Shows nothing yet.
     *
     * @param person in whose name marks are kept until another is chosen
     * @param background the program's, which defers the indexing of words until the window is painted
     * @param ownMap the map on which a dataset is shown if there is none before it
     */
    ProgramWindow(
            Stage stage,
            ObjectProperty<Theme> theme,
            DeferringBackground background,
            Browser browser,
            MapRequest ownMap,
            String person) {
        this.ownMap = ownMap;
        this.launchedFor = person;
        this.browser = browser;
        this.stage = stage;
        this.theme = theme;
        this.background = background;
    }

    Stage stage() {
        return stage;
    }

    /** Begins with a picture of what is to come, which that takes the place of as a whole, and not in stages. */
    void beginWith(Supplier<Parent> look) {
        picture = Optional.of(look);
    }

    /** The picture, as long as nothing has taken its place. */
    Optional<Parent> picture() {
        return shown.isEmpty() ? picture.map(Supplier::get) : Optional.empty();
    }

    Background background() {
        return background;
    }

    /** Which parts of it are put away, whatever it shows. */
    Folds folds() {
        return folds;
    }

    /** What is shown now; empty until the first files are read. */
    Optional<Shown> shown() {
        return shown;
    }

    /** What a question for a file begins with. */
    AtHand atHand() {
        return shown.map(now -> new AtHand(
                        now.data(),
                        now.map(),
                        now.opened().workspace().dataset().zone()))
                .orElseGet(() -> new AtHand(
                        Path.of(System.getProperty("user.home", "."), "dataset.json"), ownMap, ZoneOffset.UTC));
    }

    /** In whose name marks are kept, if another was chosen than the program was launched for. */
    Optional<String> chosenPerson() {
        return Optional.of(person()).filter(person -> !person.equals(launchedFor));
    }

    /** In whose name marks are kept. */
    String person() {
        return shown.map(now -> now.context().model().editing().marks().person())
                .orElse(launchedFor);
    }

    /** Its colours. */
    ObjectProperty<Theme> theme() {
        return theme;
    }

    /** Has nothing open any more. */
    void leave() {
        shown.ifPresent(before -> before.context().model().abandon());
        shown = Optional.empty();
    }

    void showMeanwhile(Parent waiting) {
        stage.getScene().setRoot(waiting);
    }

    /**
     * Shows files instead of those that were shown; the first ones in stages. What prepares gets the context before it is shown,
     * to fill in commands and to choose a view.
     */
    Shown show(Opened opened, Consumer<WindowContext> prepare) {
        shown.ifPresent(before -> before.context().model().abandon());
        WindowContext context = context(opened);
        Shown now = new Shown(opened, context, new MainView(context));
        shown.ifPresent(before -> now.view().divideAs(before.view()));
        shown = Optional.of(now);
        picture = Optional.empty();
        prepare.accept(context);
        stage.getScene().setRoot(now.view());
        // Otherwise the first field would have the keyboard, and its ring, for a frame
        now.view().requestFocus();
        stage.setTitle(titleOf(opened));
        return now;
    }

    /**
     * Shows what the dataset has become by a change, to a user who does not lose their place in it. What prepares gets the context
     * before it is shown, to fill in commands.
     */
    Shown refresh(Shown before, Workspace changed, MapLayers layers, Consumer<WindowContext> prepare) {
        return refresh(before, before.opened().changed(changed, layers), prepare);
    }

    /** The same where the map has changed. */
    Shown refresh(Shown before, Opened opened, Consumer<WindowContext> prepare) {
        Workspace changed = opened.workspace();
        before.view().finish();
        StoriesViewModel stories = before.context().stories();
        stories.finish();
        WindowContext context =
                context(opened, before.context().model().continuing(changed), stories.continuing(changed.read()));
        Shown now = new Shown(opened, context, new MainView(context));
        shown = Optional.of(now);
        prepare.accept(context);
        before.view().giveWayTo(now.view());
        stage.setTitle(titleOf(opened));
        return now;
    }

    private static String titleOf(Opened opened) {
        return opened.workspace().dataset().title() + " \u2013 Dateline";
    }

    private WindowContext context(Opened opened) {
        EditingViewModel editing =
                new EditingViewModel(opened.data(), background, MarksViewModel.of(opened.marks(), background));
        DatelineViewModel model = new DatelineViewModel(opened.workspace(), background, editing);
        StoryStore store = new StoryStore(opened.workspace().read(), opened.stories());
        WindowContext whole = context(opened, model, StoriesViewModel.of(store, background));
        return shown.isEmpty() && picture.isEmpty() ? whole.inStages() : whole;
    }

    private WindowContext context(Opened opened, DatelineViewModel model, StoriesViewModel stories) {
        WindowContext context = WindowContext.of(model, opened.layers())
                .following(theme)
                .from(opened.data())
                .telling(stories, presentation)
                .folding(folds);
        Notice notice = context.notice();
        return context.opening(address -> browser.open(address, notice));
    }

    /** Begins what waits until the first frame is painted: the indexing of words. */
    void painted() {
        background.release();
    }

    /** Takes over and saves what is not saved yet; false if that fails and the user would rather stay. */
    boolean mayLeave() {
        if (shown.isEmpty()) {
            return true;
        }
        StoriesViewModel stories = shown.get().context().stories();
        shown.get().view().finish();
        stories.finish();
        MarksViewModel marks = shown.get().context().model().editing().marks();
        marks.finish();
        Saving marked = marks.savingProperty().get();
        Saving now = stories.savingProperty().get();
        return (!marked.wouldLose() || wouldLeave(tr("What you marked is not saved"), marked.words()))
                && (!now.wouldLose() || wouldLeave(tr("Your stories are not saved"), now.words()))
                && mayLeave(shown.get().context().model().editing());
    }

    /** What is still being saved is waited for; what was typed and not saved, or cannot be, is asked about. */
    private boolean mayLeave(EditingViewModel editing) {
        if (editing.isSaving()) {
            Object waited = new Object();
            Subscription done = editing.savingProperty().subscribe((before, now) -> {
                if (!editing.isSaving()) {
                    Platform.exitNestedEventLoop(waited, null);
                }
            });
            Platform.enterNestedEventLoop(waited);
            done.unsubscribe();
        }
        Saving now = editing.savingProperty().get();
        if (now.state() == Saving.State.FILE_CHANGED && !wouldLeave(tr("What you changed is not saved"), now.words())) {
            return false;
        }
        List<String> typed = editing.drafts().allProperty().get().stream()
                .filter(Draft::isChanged)
                .map(draft -> draft.title(editing.documentProperty().get().orElseThrow()))
                .toList();
        return typed.isEmpty() || wouldLeave(tr("What you typed is not saved"), String.join("\n", typed));
    }

    private boolean wouldLeave(String header, String words) {
        ButtonType leave = new ButtonType(tr("Leave without saving"), ButtonBar.ButtonData.YES);
        ButtonType stay = new ButtonType(tr("Stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        return OwnedDialog.alert(stage, AlertType.WARNING, header, words, leave, stay)
                .showAndWait()
                .equals(Optional.of(leave));
    }

    /** Tells the user what came of something, over a window of the program. */
    static void tell(Window owner, String words) {
        OwnedDialog.alert(owner, AlertType.INFORMATION, null, words).show();
    }
}
