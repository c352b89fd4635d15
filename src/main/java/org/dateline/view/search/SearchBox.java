package org.dateline.view.search;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.named;

import atlantafx.base.controls.CustomTextField;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.dateline.control.look.Motion;
import org.dateline.search.Hit;
import org.dateline.view.look.Categories;
import org.dateline.view.look.IconButton;
import org.dateline.view.look.Theme;
import org.dateline.view.paragraph.WindowDirection;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The search field. Each key shows what is found, in {@link #results}; map, timeline and list follow when the typing
 * pauses. Along its lower edge it says how far the words are indexed, until they are.
 */
public final class SearchBox extends StackPane {

    private static final double ROOM_FOR_PROMPT = 260;
    private static final Duration TYPING_PAUSE = Motion.GLANCE.duration();

    private final DatelineViewModel model;
    private final CustomTextField field = named("search", new CustomTextField());
    private final SearchResults results;
    private final PauseTransition pause = new PauseTransition(TYPING_PAUSE);
    private boolean typing;
    private boolean open;

    /** A field that searches the dataset of a model. */
    public SearchBox(DatelineViewModel model, Categories categories, ObservableValue<Theme> theme) {
        this.model = model;
        this.results = new SearchResults(model, categories, theme, this);
        // Where there is no room for all of it, no word of it is cut off
        field.promptTextProperty()
                .bind(field.widthProperty()
                        .map(width -> width.doubleValue() < ROOM_FOR_PROMPT
                                ? tr("Search")
                                : tr("Search words, speakers, places")));
        field.setAccessibleText(tr("Search titles, summaries, quotes, speakers, places and sources"));
        field.setAccessibleHelp(tr("Down goes to what is found"));
        setPrefWidth(280);
        setMinWidth(180);
        Button clear = IconButton.of("mdal-clear", tr("Clear the search"), this::clear);
        clear.getStyleClass().add("clear-search");
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        FontIcon glass = new FontIcon("mdomz-search");
        field.nodeOrientationProperty().subscribe(own -> place(glass, clear));
        getChildren().addAll(field, indexing());
        pause.setOnFinished(event -> model.search(field.getText()));
        field.textProperty().addListener(change -> {
            if (!field.getText().equals(model.filterProperty().get().text())) {
                beginTyping();
                pause.playFromStart();
            }
            if (field.isFocused()) {
                ask();
            }
        });
        field.setOnAction(event -> {
            endTyping();
            closeResults();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((now, was, focused) -> {
            if (!focused) {
                endTyping();
                // The keyboard may be on its way into the results
                if (!results.hasKeyboard()) {
                    closeResults();
                }
            }
        });
        model.filterProperty().subscribe(filter -> showWords(filter.text()));
    }

    /** At the same sides of the field, whichever way its words run. */
    private void place(Node glass, Node clear) {
        NodeOrientation own = field.getNodeOrientation();
        boolean isTurned = own != NodeOrientation.INHERIT && own != WindowDirection.now();
        field.setLeft(null);
        field.setRight(null);
        field.setLeft(isTurned ? clear : glass);
        field.setRight(isTurned ? glass : clear);
    }

    private ProgressBar indexing() {
        ProgressBar bar = named("indexing", new ProgressBar());
        bar.getStyleClass().add("search-indexing");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMouseTransparent(true);
        bar.setAccessibleText(tr("Indexing the words"));
        bar.progressProperty().bind(model.wordSearch().progressProperty());
        bar.visibleProperty()
                .bind(model.wordSearch()
                        .readyProperty()
                        .flatMap(ready ->
                                model.wordSearch().failureProperty().map(failure -> !ready && failure.isEmpty())));
        setAlignment(bar, Pos.BOTTOM_CENTER);
        return bar;
    }

    /** The field itself. */
    public TextField field() {
        return field;
    }

    /** What is found; to be laid over the window, under the field. */
    public SearchResults results() {
        return results;
    }

    /** Closes what is found and takes the keyboard back if it was there; false if nothing was open. */
    public boolean closeResults() {
        if (!open) {
            return false;
        }
        open = false;
        if (results.hasKeyboard()) {
            takeBack();
        }
        results.open(false);
        model.wordSearch().ask("");
        return true;
    }

    private void ask() {
        open = !field.getText().isBlank();
        model.wordSearch().ask(field.getText());
        results.open(open);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !field.getText().isBlank()) {
            if (!open) {
                ask();
            }
            results.enter();
            event.consume();
        }
    }

    private void clear() {
        field.clear();
        field.requestFocus();
    }

    /** All that is typed until the field is left or Enter is pressed is one change. */
    private void beginTyping() {
        if (!typing && field.isFocused()) {
            typing = true;
            model.beginChange();
        }
    }

    private void endTyping() {
        pause.stop();
        model.search(field.getText());
        if (typing) {
            typing = false;
            model.endChange();
        }
    }

    /** Shows the words of a search that was not typed here: one undone, or that of a saved view. */
    private void showWords(String words) {
        boolean pending = pause.getStatus() == Animation.Status.RUNNING;
        if (!field.isFocused() && !pending && !field.getText().equals(words)) {
            field.setText(words);
        }
    }

    /** Opens what was found. */
    void open(Hit hit) {
        Selection found = switch (hit.kind()) {
            case PLACE -> new Selection.OfPlace(hit.id());
            case SOURCE -> new Selection.OfSource(hit.id());
            case SPEAKER -> new Selection.OfSpeaker(hit.id());
            case EVENT, QUOTE -> new Selection.OfEvent(hit.id());
        };
        closeResults();
        model.select(found);
    }

    /** Takes the keyboard back from the results. */
    void takeBack() {
        field.requestFocus();
        field.end();
    }

    /** Takes a key that was typed in the results. */
    void type(String character) {
        field.appendText(character);
    }

    /** Searches for other words. */
    void respell(String words) {
        takeBack();
        field.setText(words);
        field.end();
    }
}
