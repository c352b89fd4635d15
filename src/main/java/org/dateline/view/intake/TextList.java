package org.dateline.view.intake;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.intake.work.Entry;
import org.dateline.intake.work.Item;
import org.dateline.intake.work.Known;
import org.dateline.intake.work.Work;
import org.dateline.view.look.Parts;
import org.dateline.words.ListWords;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a report, with their numbers, what may be taken of them, and the events that they tell. */
final class TextList extends ListView<Integer> {

    private static final PseudoClass CONCERNED = PseudoClass.getPseudoClass("concerned");
    private static final double NUMBER_WIDTH = 40;
    private static final double MEASURE = 640;
    private static final double AROUND = 84;

    private final ObjectProperty<Words> selection = new SimpleObjectProperty<>(Words.NONE);
    private final Consumer<String> onPicked;
    private Map<Integer, List<Entry>> byParagraph = Map.of();
    private @Nullable Work work;
    private String current = "";
    private int paragraph;

    /** @param onPicked is told the key of the piece that is clicked */
    TextList(Consumer<String> onPicked) {
        this.onPicked = onPicked;
        setId("intake-text");
        getStyleClass().addAll("intake-text", "report");
        setCellFactory(list -> new Cell());
        setFocusTraversable(false);
        // Before it has its size no paragraph has its place
        widthProperty().subscribe(width -> revealLater());
        heightProperty().subscribe(height -> revealLater());
    }

    /** The words that are selected. */
    ObjectProperty<Words> selectionProperty() {
        return selection;
    }

    void show(Work now, @Nullable Item item) {
        boolean isSame = work != null && work.entries() == now.entries();
        work = now;
        byParagraph = isSame
                ? byParagraph
                : now.entries().stream()
                        .collect(Collectors.groupingBy(
                                entry -> entry.item().paragraph(), HashMap::new, Collectors.toList()));
        current = item == null ? "" : item.key();
        int size = now.draft().text().paragraphs().size();
        if (getItems().size() != size) {
            getItems().setAll(IntStream.rangeClosed(1, size).boxed().toList());
        }
        if (item != null && item.paragraph() != paragraph) {
            paragraph = item.paragraph();
            reveal(paragraph);
        }
        refresh();
    }

    private void revealLater() {
        Platform.runLater(() -> reveal(paragraph));
    }

    /** Where it is not in sight as a whole, it comes there with the paragraph before it. */
    private void reveal(int number) {
        if (number < 1 || getHeight() <= 0) {
            return;
        }
        applyCss();
        layout();
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (first != null && last != null && number - 1 > first.getIndex() && number - 1 < last.getIndex()) {
                return;
            }
        }
        scrollTo(Math.max(0, number - 2));
    }

    private final class Cell extends WrappedCell<Integer> {

        private final Label number = label("", "paragraph-number");
        private final ProposedWords words = new ProposedWords(selection::set, onPicked);
        private final Label events = label("", "intake-told");
        private final HBox row = new HBox(16, number, new VBox(4, words, events));

        Cell() {
            number.setMinWidth(NUMBER_WIDTH);
            number.setAlignment(Pos.TOP_RIGHT);
            row.getStyleClass().add("report-paragraph");
            widthProperty().subscribe(width -> {
                double room = Math.max(120, Math.min(MEASURE, width.doubleValue() - AROUND));
                words.setPrefWidth(room);
                words.setMaxWidth(room);
                events.setMaxWidth(room);
            });
            // Not by a refresh of the list, which may give the paragraph to another cell while the mouse is dragged in
            // this one
            selection.subscribe((was, now) -> showWords());
        }

        @Override
        protected void updateItem(@Nullable Integer item, boolean empty) {
            super.updateItem(item, empty);
            Work now = work;
            if (empty || item == null || now == null) {
                setGraphic(null);
                return;
            }
            number.setText(String.valueOf(item));
            showWords();
            showEvents(now.known(), now.known().recorded().eventsOf(item));
            row.pseudoClassStateChanged(CONCERNED, item == paragraph);
            setGraphic(row);
        }

        private void showWords() {
            Integer shown = getItem();
            Work now = work;
            if (shown != null && now != null && !isEmpty()) {
                words.show(
                        shown,
                        now.paragraph(shown),
                        byParagraph.getOrDefault(shown, List.of()),
                        current,
                        selection.get());
            }
        }

        private void showEvents(Known known, List<String> told) {
            events.setText(tr(
                    "Tells: {0}",
                    ListWords.clauses(told.stream().map(known::titleOf).toList())));
            Parts.setShown(events, !told.isEmpty());
        }
    }
}
