package org.dateline.view.intake;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.growing;
import static org.dateline.view.look.Parts.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.dateline.intake.work.Option;
import org.dateline.intake.work.State;
import org.dateline.intake.work.Work;
import org.dateline.model.EventTime;
import org.dateline.view.look.Parts;
import org.dateline.words.TimeWords;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What may be taken of a report, in the order of its text: what it is, what it will be, and what has become of it. */
final class QueueList extends ListView<Entry> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final double KIND_WIDTH = 52;

    private final Consumer<String> onPicked;
    private final Supplier<TimeWords> times;
    private @Nullable Work work;
    /** Those that are shown: comparing very many takes its time. */
    private List<Entry> entries = List.of();

    private String current = "";

    /**
     * @param times the words for times as they are now
     * @param onPicked is told the key of the piece that is clicked
     */
    QueueList(Supplier<TimeWords> times, Consumer<String> onPicked) {
        this.times = times;
        this.onPicked = onPicked;
        setId("intake-queue");
        getStyleClass().add("intake-queue");
        setPlaceholder(
                Parts.label(tr("Nothing is proposed of this text. Select words and press Q, F, P or T."), "empty"));
        setCellFactory(list -> new Cell());
    }

    void show(Work now, @Nullable Item item) {
        work = now;
        String wanted = item == null ? "" : item.key();
        boolean isOther = !wanted.equals(current);
        current = wanted;
        if (entries != now.entries()) {
            entries = now.entries();
            getItems().setAll(entries);
        } else {
            refresh();
        }
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).item().key().equals(current)) {
                getSelectionModel().clearAndSelect(i);
                if (isOther) {
                    reveal(i);
                }
                return;
            }
        }
    }

    private void reveal(int index) {
        applyCss();
        layout();
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (first != null && last != null && index > first.getIndex() && index < last.getIndex() - 1) {
                return;
            }
        }
        scrollTo(Math.max(0, index - 2));
    }

    /** The keys of those that are visible as a whole. */
    List<String> visible() {
        List<String> keys = new ArrayList<>();
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            for (int i = first == null ? 0 : first.getIndex(); last != null && i <= last.getIndex(); i++) {
                if (i >= 0 && i < getItems().size()) {
                    keys.add(getItems().get(i).item().key());
                }
            }
        }
        return keys;
    }

    static String nameOf(Item.Kind kind) {
        return switch (kind) {
            case EVENT -> tr("Event");
            case QUOTE -> tr("Quote");
            case FIGURE -> tr("Figure");
            case PLACE -> tr("Place");
            case TIME -> tr("Time");
        };
    }

    private static String nameOf(State state) {
        return switch (state) {
            case OPEN -> tr("OPEN");
            case TAKEN -> tr("TAKEN");
            case REJECTED -> tr("REJECTED");
        };
    }

    private final class Cell extends WrappedCell<Entry> {

        private final Label heading = label("", "intake-paragraph");
        private final Label kind = label("", "intake-kind");
        private final Label words = growing(label("", "intake-words"));
        private final Label becomes = label("", "intake-becomes");
        private final FontIcon sign = new FontIcon();
        private final HBox line = new HBox(8, kind, words, sign);
        private final VBox box = new VBox(1, heading, line, becomes);

        Cell() {
            kind.setMinWidth(KIND_WIDTH);
            words.setMaxWidth(Double.MAX_VALUE);
            line.setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(event -> {
                Entry entry = getItem();
                if (entry != null) {
                    onPicked.accept(entry.item().key());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            Work now = work;
            if (empty || entry == null || now == null) {
                setGraphic(null);
                return;
            }
            Item item = entry.item();
            boolean isFirst = getIndex() == 0
                    || getListView().getItems().get(getIndex() - 1).item().paragraph() != item.paragraph();
            heading.setText(tr("Paragraph {0}", String.valueOf(item.paragraph())));
            Parts.setShown(heading, isFirst);
            kind.setText(nameOf(item.kind()));
            Script.show(words, wordsOf(now, item));
            String what = becomes(now, item);
            Script.show(becomes, what);
            Parts.setShown(becomes, !what.isEmpty());
            sign.setIconLiteral(
                    switch (entry.state()) {
                        case OPEN -> "mdomz-radio_button_unchecked";
                        case TAKEN -> "mdal-check";
                        case REJECTED -> "mdal-close";
                    });
            sign.getStyleClass().removeAll("intake-taken", "intake-rejected");
            sign.getStyleClass().add(entry.state() == State.TAKEN ? "intake-taken" : "intake-rejected");
            pseudoClassStateChanged(CURRENT, item.key().equals(current));
            pseudoClassStateChanged(DONE, entry.isDone());
            setGraphic(box);
            setAccessibleText(tr(
                    "{0} in paragraph {1}: {2}. {3}. {4}",
                    kind.getText(), String.valueOf(item.paragraph()), words.getText(), what, nameOf(entry.state())));
        }

        private static String wordsOf(Work now, Item item) {
            if (item instanceof Item.OfEvent told) {
                String event = now.eventFor(told).map(now.known()::titleOf).orElse(tr("a new event?"));
                return told.paragraphs().size() == 1
                        ? event
                        : tr(
                                "Paragraphs {0}\u2013{1}: {2}",
                                String.valueOf(told.paragraph()),
                                String.valueOf(
                                        told.paragraphs().get(told.paragraphs().size() - 1)),
                                event);
            }
            return item.kind() == Item.Kind.QUOTE ? tr("\u201c{0}\u201d", item.words()) : item.words();
        }

        private String span(Item.OfTime told) {
            EventTime time = told.time();
            return time == null ? tr("not read") : times.get().span(time.start(), time.end());
        }

        private String becomes(Work now, Item item) {
            String option = now.chosen(item).map(Option::words).orElse("?");
            String event = now.eventFor(item).map(now.known()::titleOf).orElse(tr("which event?"));
            return switch (item.kind()) {
                case EVENT -> "";
                case PLACE -> option.equalsIgnoreCase(item.words()) ? "" : option;
                case TIME -> span((Item.OfTime) item);
                default -> tr("{0} \u2192 {1}", option, event);
            };
        }
    }
}
