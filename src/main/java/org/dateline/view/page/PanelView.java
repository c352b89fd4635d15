package org.dateline.view.page;

import static org.dateline.language.Tr.tr;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.dateline.model.Quote;
import org.dateline.model.mark.Mark;
import org.dateline.model.mark.Marks;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.edit.EditDesk;
import org.dateline.view.edit.RecordForm;
import org.dateline.view.edit.SelectedRecord;
import org.dateline.view.edit.WaitingDrafts;
import org.dateline.view.look.Theme;
import org.dateline.view.look.ThrottledTask;
import org.dateline.view.look.Tips;
import org.dateline.view.look.WhileShown;
import org.dateline.view.mark.MarkBlock;
import org.dateline.view.story.StoryBar;
import org.dateline.view.story.StoryEditor;
import org.dateline.viewmodel.ActorsViewModel;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.edit.Draft;
import org.dateline.viewmodel.edit.EditingViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** The panel at the side: the page of what is selected, with the way back through what was looked at. */
public final class PanelView extends BorderPane {

    private static final double ABOVE_SOUGHT = 120;

    private final WindowContext context;
    private final DatelineViewModel model;
    private final Pages pages;
    private final ActorsViewModel actors;
    private final WindowPage windowPage;
    private final ScrollPane stories;
    private final EditDesk desk;
    private final EditingViewModel editing;
    private final PagePlaces places = new PagePlaces();

    /**
     * The panel of a window.
     *
     * @param storyEditor the page of the stories
     * @param desk where records are edited
     */
    public PanelView(WindowContext context, StoryEditor storyEditor, EditDesk desk) {
        this.desk = desk;
        this.editing = context.model().editing();
        this.stories = new ScrollPane(storyEditor);
        stories.setFitToWidth(true);
        stories.setFitToHeight(true);
        stories.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        stories.getStyleClass().add("page-scroll");
        this.context = context;
        this.model = context.model();
        this.actors = new ActorsViewModel(model);
        this.pages = new Pages(context, desk, actors);
        this.windowPage = new WindowPage(context);
        getStyleClass().add("panel");
        setId("panel");
        setMinWidth(300);
        context.later().run(() -> showPages(context.theme()));
    }

    private void showPages(ObservableValue<Theme> theme) {
        setTop(new VBox(navigation(), new StoryBar(context), new WaitingDrafts(editing)));
        editing.takeNext()
                .filter(made -> model.editing().documentProperty().get().isPresent())
                .flatMap(SelectedRecord::selectionOf)
                .ifPresent(model::selectMade);
        model.selectionProperty().subscribe((was, now) -> editing.drafts().leave());
        model.selectionProperty().subscribe(selection -> show());
        WhileShown.follow(this, this::followDrafts);
        WhileShown.follow(this, () -> editing.marks().marksProperty().subscribe(this::showGrades));
        theme.subscribe(now -> show());
        ThrottledTask certainty = new ThrottledTask(() -> {
            if (model.selectionProperty().get().namesCertainty()) {
                show();
            }
        });
        model.resultProperty().subscribe((was, now) -> certainty.ask());
        model.shading().shownProperty().subscribe((was, now) -> certainty.ask());
        // Of invalidation, which also says that the same quote is sought once more
        model.soughtProperty().subscribe(() -> model.soughtProperty().get().ifPresent(this::reveal));
        model.evidence().textsProperty().subscribe(texts -> show());
        actors.stateProperty().subscribe((before, now) -> show());
        model.evidence().evidenceProperty().subscribe((before, evidence) -> show());
    }

    /** Grades stand beside the names of sources, but on the page of a source, where they are set. */
    private void showGrades(Marks before, Marks now) {
        boolean isGraded = now.differences(before).stream().anyMatch(key -> key.kind() != Mark.Kind.EVENT);
        if (isGraded && model.selectionProperty().get().sourceId().isEmpty()) {
            show();
        }
    }

    /** Lets the user do something with the marks of the event that is shown. */
    public void mark(Consumer<MarkBlock> what) {
        pages.marks()
                .filter(marks -> Optional.of(marks.event())
                        .equals(model.selectionProperty().get().eventId()))
                .ifPresent(what);
    }

    /** Takes over the note that is being written. */
    public void commit() {
        pages.marks().ifPresent(MarkBlock::commit);
    }

    /** Saves the form, if one is filled in, and the note that is being written. */
    public void saveForm() {
        commit();
        if (getCenter() instanceof RecordForm form) {
            form.save();
        }
    }

    /** Goes back to a page, forward, or undoes: a page that one comes back to stands as it was left. */
    public void returning(Runnable action) {
        places.returning(action);
    }

    /** Gives the keyboard to the list of events. */
    public void focusList() {
        windowPage.focusList();
    }

    /** Gives the keyboard to the page that is shown: to the list of events, or to what scrolls. */
    public void focusPage() {
        if (getCenter() == windowPage) {
            windowPage.focusList();
        } else if (getCenter() instanceof RecordForm form) {
            form.focusFirst();
        } else if (getCenter() != null) {
            getCenter().requestFocus();
        }
    }

    /** Scrolls to a quote of the page, and sets it off until the page is another. */
    private void reveal(Quote quote) {
        if (getCenter() instanceof LongPage page) {
            page.reveal(quote);
            return;
        }
        if (!(getCenter() instanceof ScrollPane scroll)) {
            return;
        }
        applyCss();
        layout();
        scroll.getContent()
                .lookupAll(".printed")
                .forEach(printed -> printed.pseudoClassStateChanged(
                        LongPage.SOUGHT, quote.equals(printed.getProperties().get(Quote.class))));
        scroll.getContent().lookupAll(".printed").stream()
                .filter(printed -> printed.getPseudoClassStates().contains(LongPage.SOUGHT))
                .findFirst()
                .ifPresent(printed -> scrollTo(scroll, printed));
    }

    private static void scrollTo(ScrollPane scroll, Node part) {
        Node page = scroll.getContent();
        double top =
                page.sceneToLocal(part.localToScene(part.getBoundsInLocal())).getMinY();
        double hidden =
                page.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.max(0, Math.min(1, (top - ABOVE_SOUGHT) / hidden)));
    }

    /** Shows a page; it keeps the keyboard, which would go to the search field with what the page before it had. */
    private void put(Node page) {
        if (page == getCenter()) {
            return;
        }
        boolean hadKeyboard = hasKeyboard();
        places.leave(getCenter());
        setCenter(page);
        if (hadKeyboard) {
            page.requestFocus();
        }
        places.enter(page, () -> {
            applyCss();
            layout();
        });
    }

    /** By the owner of the focus itself: that a node says to have it within may be out of date. */
    private boolean hasKeyboard() {
        Scene scene = getScene();
        return scene != null
                && Stream.iterate(scene.getFocusOwner(), Objects::nonNull, Node::getParent)
                        .anyMatch(node -> node == getCenter());
    }

    private Node navigation() {
        Button list = new Button(tr("All in the window"), new FontIcon("mdal-list"));
        list.setId("home");
        list.getStyleClass().addAll("flat", "small");
        Tips.give(list, MainCommand.LEAVE.tip(tr("The events of the window")));
        list.setOnAction(event -> model.select(Selection.NOTHING));
        list.disableProperty().bind(model.selectionProperty().map(Selection.NOTHING::equals));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox navigation = new HBox(
                context.commands().iconButton(MainCommand.BACK),
                context.commands().iconButton(MainCommand.FORWARD),
                gap,
                list,
                context.commands().iconButton(MainCommand.FOLD_PANEL));
        navigation.setAlignment(Pos.CENTER_LEFT);
        navigation.getStyleClass().add("panel-navigation");
        return navigation;
    }

    private Subscription followDrafts() {
        showDraft();
        return editing.drafts()
                .currentProperty()
                .subscribe((was, now) -> {
                    showDraft();
                    if (getCenter() instanceof RecordForm form) {
                        Platform.runLater(() -> focusFirst(form));
                    }
                })
                .and(this::leaveForm);
    }

    private static void focusFirst(RecordForm form) {
        // Its fields are in the window only once it is laid out
        form.applyCss();
        form.layout();
        form.focusFirst();
    }

    private void leaveForm() {
        if (getCenter() instanceof RecordForm form) {
            form.dispose();
            setCenter(null);
        }
    }

    private void showDraft() {
        boolean isForm = getCenter() instanceof RecordForm;
        if (isForm || editing.drafts().currentProperty().get().isPresent() || getCenter() == null) {
            show();
        }
    }

    private void show() {
        Optional<Draft> draft = editing.drafts().currentProperty().get();
        if (getCenter() instanceof RecordForm form) {
            if (draft.equals(Optional.of(form.draft()))) {
                return;
            }
            form.dispose();
        }
        if (draft.isPresent()) {
            put(desk.form(draft.get()));
            return;
        }
        showPage();
    }

    private void showPage() {
        Selection selection = model.selectionProperty().get();
        actors.ask();
        Node page = pages.page(selection, windowPage, stories);
        if (page == windowPage || page == stories) {
            put(page);
            return;
        }
        page.setUserData(selection);
        if (page instanceof LongPage newer) {
            if (getCenter() instanceof LongPage old && selection.equals(old.getUserData())) {
                old.update(newer);
            } else {
                put(newer);
            }
            return;
        }
        double scrolled =
                getCenter() instanceof ScrollPane old && selection.equals(old.getUserData()) ? old.getVvalue() : 0;
        ScrollPane scroll = new ScrollPane(page);
        scroll.setUserData(selection);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        put(scroll);
        if (scrolled > 0) {
            applyCss();
            layout();
            scroll.setVvalue(scrolled);
        }
    }
}
