package org.dateline.view.page;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.model.Quote;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Theme;
import org.dateline.view.look.ThrottledTask;
import org.dateline.view.look.Tips;
import org.dateline.view.story.StoryEditor;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.kordamp.ikonli.javafx.FontIcon;

/** The panel at the side: the page of what is selected, with the way back through what was looked at. */
public final class PanelView extends BorderPane {

    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");
    private static final double ABOVE_SOUGHT = 120;

    private final WindowContext context;
    private final DatelineViewModel model;
    private final Pages pages;
    private final WindowPage windowPage;
    private final ScrollPane stories;

    /**
     * The panel of a window.
     *
     * @param storyEditor the page of the stories
     */
    public PanelView(WindowContext context, StoryEditor storyEditor) {
        this.stories = new ScrollPane(storyEditor);
        stories.setFitToWidth(true);
        stories.setFitToHeight(true);
        stories.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        stories.getStyleClass().add("page-scroll");
        this.context = context;
        this.model = context.model();
        this.pages = new Pages(context);
        this.windowPage = new WindowPage(model, context.categories(), context.times(), context.theme());
        getStyleClass().add("panel");
        setId("panel");
        setMinWidth(300);
        context.later().run(() -> showPages(context.theme()));
    }

    private void showPages(ObservableValue<Theme> theme) {
        setTop(navigation());
        model.selectionProperty().subscribe(selection -> show());
        theme.subscribe(now -> show());
        ThrottledTask certainty = new ThrottledTask(() -> {
            if (model.selectionProperty().get().namesCertainty()) {
                show();
            }
        });
        model.windowProperty().subscribe((was, now) -> certainty.ask());
        // Of invalidation, which also says that the same quote is sought once more
        model.soughtProperty().subscribe(() -> model.soughtProperty().get().ifPresent(this::reveal));
        model.evidence().textsProperty().subscribe(texts -> show());
        model.evidence().evidenceProperty().subscribe((before, evidence) -> show());
    }

    /** Gives the keyboard to the list of events. */
    public void focusList() {
        windowPage.focusList();
    }

    /** Scrolls to a quote of the page, and sets it off until the page is another. */
    private void reveal(Quote quote) {
        if (!(getCenter() instanceof ScrollPane scroll)) {
            return;
        }
        applyCss();
        layout();
        scroll.getContent()
                .lookupAll(".printed")
                .forEach(printed -> printed.pseudoClassStateChanged(
                        SOUGHT, quote.equals(printed.getProperties().get(Quote.class))));
        scroll.getContent().lookupAll(".printed").stream()
                .filter(printed -> printed.getPseudoClassStates().contains(SOUGHT))
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

    private Node navigation() {
        Button list = new Button("All in the window", new FontIcon("mdal-list"));
        list.setId("home");
        list.getStyleClass().addAll("flat", "small");
        Tips.give(list, MainCommand.LEAVE.tip("The events of the window"));
        list.setOnAction(event -> model.select(Selection.NOTHING));
        list.disableProperty().bind(model.selectionProperty().map(Selection.NOTHING::equals));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox navigation = new HBox(
                context.commands().iconButton(MainCommand.BACK),
                context.commands().iconButton(MainCommand.FORWARD),
                gap,
                list);
        navigation.setAlignment(Pos.CENTER_LEFT);
        navigation.getStyleClass().add("panel-navigation");
        return navigation;
    }

    private void show() {
        Selection selection = model.selectionProperty().get();
        Node page = pages.page(selection, windowPage, stories);
        if (page == windowPage || page == stories) {
            setCenter(page);
            return;
        }
        page.setUserData(selection);
        if (page instanceof LongPage newer) {
            if (getCenter() instanceof LongPage old && selection.equals(old.getUserData())) {
                old.update(newer);
            } else {
                setCenter(newer);
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
        setCenter(scroll);
        if (scrolled > 0) {
            applyCss();
            layout();
            scroll.setVvalue(scrolled);
        }
    }
}
