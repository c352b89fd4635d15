package org.dateline.view.search;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.named;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dateline.search.Hit;
import org.dateline.search.HitKind;
import org.dateline.search.SearchAnswer;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Theme;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.WordSearch;
import org.dateline.words.ListWords;

/**
 * What is found for the words in the search field, under it: the hits, or why there are none. It takes the keyboard only
 * when one goes into it.
 */
public final class SearchResults extends VBox {

    private static final double MAX_HEIGHT = 380;
    private static final double SCROLL_BAR = 14;

    private final DatelineViewModel model;
    private final SearchBox field;
    private final ListView<Hit> list = named("hits", new ListView<>());
    private final HitRow measure;
    private final Label note = named("search-note", WrappedLabel.of("", "search-note"));
    private final ProgressBar building = new ProgressBar();
    private final Hyperlink respelling = named("respelling", new Hyperlink());
    private final Label foot = named("search-foot", WrappedLabel.of("", "search-foot"));
    private boolean open;

    SearchResults(DatelineViewModel model, Categories categories, ObservableValue<Theme> theme, SearchBox field) {
        this.model = model;
        this.field = field;
        this.measure = row(categories, theme);
        measure.setManaged(false);
        // Style reaches only what is visible
        measure.setOpacity(0);
        measure.setMouseTransparent(true);
        setId("search-results");
        getStyleClass().add("search-results");
        list.getStyleClass().addAll("hits", "edge-to-edge");
        list.setAccessibleText(tr("What was found"));
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new HitCell(row(categories, theme)));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        building.setMaxWidth(Double.MAX_VALUE);
        building.getStyleClass().add("search-building");
        building.progressProperty().bind(model.wordSearch().progressProperty());
        respelling.setFocusTraversable(false);
        getChildren().addAll(note, building, respelling, list, foot, measure);
        Stream.of(note, building, respelling, list, foot)
                .forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        setVisible(false);
        WordSearch search = model.wordSearch();
        search.answerProperty().subscribe(answer -> show());
        search.progressProperty().subscribe(progress -> show());
        search.failureProperty().subscribe(failure -> show());
        model.resultProperty().subscribe(result -> showFoot());
    }

    private HitRow row(Categories categories, ObservableValue<Theme> theme) {
        return new HitRow(model.workspace().dataset().events(), categories, theme);
    }

    /** Shows what is found as soon as it is, or nothing. */
    void open(boolean wanted) {
        open = wanted;
        show();
    }

    boolean hasKeyboard() {
        return list.isFocused();
    }

    /** Gives the keyboard to the best hit, if there is one. */
    void enter() {
        if (!list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
    }

    private void show() {
        Optional<SearchAnswer> answer = model.wordSearch().answerProperty().get();
        list.setItems(
                FXCollections.observableList(answer.map(SearchAnswer::hits).orElse(List.of())));
        list.setVisible(!list.getItems().isEmpty());
        if (list.isVisible()) {
            list.scrollTo(0);
        }
        building.setVisible(!model.wordSearch().readyProperty().get()
                && model.wordSearch().failureProperty().get().isEmpty());
        showNote(answer);
        Optional<String> suggestion = answer.flatMap(SearchAnswer::suggestion);
        respelling.setVisible(suggestion.isPresent());
        suggestion.ifPresent(words -> {
            respelling.setText(tr("Search for {0}", words));
            respelling.setOnAction(event -> field.respell(words));
        });
        showFoot();
        // Until the first answer is there, there is nothing to show
        setVisible(open && (list.isVisible() || note.isVisible()));
        requestLayout();
    }

    private void showNote(Optional<SearchAnswer> answer) {
        WordSearch search = model.wordSearch();
        String words = search.failureProperty()
                .get()
                .map(why -> tr("Words cannot be searched: {0}", why))
                .or(() -> answer.map(SearchResults::note))
                .orElseGet(() -> search.readyProperty().get() ? "" : indexing());
        note.setText(words);
        note.setVisible(!words.isEmpty());
    }

    private String indexing() {
        return tr(
                "Indexing the words: {0} %. The answer comes when that is done; until then everything is shown.",
                (int) (100 * model.wordSearch().progressProperty().get()));
    }

    private static String note(SearchAnswer answer) {
        if (!answer.asks()) {
            return tr("Nothing to search for: type letters or digits.");
        }
        if (answer.isFoundApart()) {
            return tr("Each of these words is found, but nothing has all of them.");
        }
        if (answer.hits().isEmpty()) {
            return tr("Nothing is found for {0}.", answer.text().strip());
        }
        return answer.instead().entrySet().stream()
                .map(each -> tr(
                        "\u201c{0}\u201d is spelled so nowhere; found instead: {1}.",
                        each.getKey(), ListWords.commas(List.copyOf(each.getValue()))))
                .collect(Collectors.joining("\n"));
    }

    private void showFoot() {
        Optional<SearchAnswer> answer = model.wordSearch().answerProperty().get();
        foot.setText(answer.map(this::foot).orElse(""));
        foot.setVisible(answer.filter(found -> !found.hits().isEmpty()).isPresent());
    }

    /** How much is found in all, and how much of it the window shows. */
    private String foot(SearchAnswer answer) {
        String found =
                ListWords.commas(Stream.of(HitKind.EVENT, HitKind.QUOTE, HitKind.SPEAKER, HitKind.PLACE, HitKind.SOURCE)
                        .filter(kind -> answer.count(kind) > 0)
                        .map(kind -> HitRow.counted(kind, answer.count(kind)))
                        .toList());
        boolean applied = model.filterProperty().get().text().equals(answer.text());
        int all = Stream.of(HitKind.values()).mapToInt(answer::count).sum();
        String listed = all > answer.hits().size()
                ? tr("{0}; the best {1} are listed", found, answer.hits().size())
                : found;
        int shown = model.resultProperty().get().size();
        return applied
                ? trn(shown, "{1}. {0} event in this view.", "{1}. {0} events in this view.", listed)
                : tr("{0}.", listed);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(field::open);
            event.consume();
        } else if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
            leave();
            event.consume();
        }
    }

    /** One who goes on typing here means the field. */
    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean text = !event.isShortcutDown()
                && !event.isAltDown()
                && !character.isEmpty()
                && !Character.isISOControl(character.codePointAt(0))
                && !character.equals(" ");
        if (text) {
            leave();
            field.type(character);
            event.consume();
        }
    }

    private void leave() {
        list.getSelectionModel().clearSelection();
        field.takeBack();
    }

    @Override
    protected double computePrefHeight(double width) {
        list.setPrefHeight(
                listHeight(width - getInsets().getLeft() - getInsets().getRight()));
        return super.computePrefHeight(width);
    }

    /** As high as its rows, up to a point. Rows are of different heights, which only a row itself knows. */
    private double listHeight(double width) {
        double height = 2;
        for (int i = 0; i < list.getItems().size() && height < MAX_HEIGHT; i++) {
            measure.show(list.getItems().get(i));
            measure.applyCss();
            height += measure.prefHeight(width - SCROLL_BAR);
        }
        return Math.min(height, MAX_HEIGHT);
    }

    private final class HitCell extends ListCell<Hit> {

        private final HitRow row;

        HitCell(HitRow row) {
            this.row = row;
            // Wraps at the list's width and not at its own
            setPrefWidth(0);
            setOnMouseClicked(event -> Optional.ofNullable(getItem()).ifPresent(field::open));
        }

        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (hit == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                row.show(hit);
                setGraphic(row);
                setAccessibleText(HitRow.words(hit));
            }
        }
    }
}
