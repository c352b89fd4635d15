package org.dateline.view.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import org.dateline.intake.work.Entry;
import org.dateline.intake.work.Item;
import org.dateline.intake.work.State;
import org.dateline.text.WritingDirection;
import org.dateline.view.look.WordShapes;
import org.dateline.view.paragraph.ParagraphFlow;
import org.dateline.view.paragraph.Paragraphs;

/**
 * The words of a paragraph with what may be taken of them marked as the reader marks records: open ones faintly, those that are taken
 * fully. Words can be selected with the mouse.
 */
final class ProposedWords extends ParagraphFlow {

    private static final double OPEN = 0.85;

    private final List<Text> texts = new ArrayList<>();
    private final Map<Item.Kind, Path> open = new EnumMap<>(Item.Kind.class);
    private final Map<Item.Kind, Path> taken = new EnumMap<>(Item.Kind.class);
    private final Path currentTint = WordShapes.path("selected-tint");
    private final Path selectionTint = WordShapes.path("intake-selection");
    private final Consumer<Words> onSelected;
    private final Consumer<String> onPicked;
    private String shown = "";
    private int paragraph;
    private List<Entry> marks = List.of();
    private String current = "";
    private Words selected = Words.NONE;
    private int pressed = -1;

    /**
     * Shows nothing yet.
     *
     * @param onSelected is told of the words that are selected
     * @param onPicked is told the key of the piece that is clicked
     */
    ProposedWords(Consumer<Words> onSelected, Consumer<String> onPicked) {
        this.onSelected = onSelected;
        this.onPicked = onPicked;
        getStyleClass().add("report-words");
        getChildren().addAll(currentTint, selectionTint);
        for (Item.Kind kind : List.of(Item.Kind.QUOTE, Item.Kind.FIGURE, Item.Kind.PLACE, Item.Kind.TIME)) {
            open.put(kind, WordShapes.path(styleOf(kind)));
            taken.put(kind, WordShapes.path(styleOf(kind)));
            open.get(kind).setOpacity(OPEN);
            getChildren().addAll(open.get(kind), taken.get(kind));
        }
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> select(event, pressed));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    static String styleOf(Item.Kind kind) {
        return switch (kind) {
            case QUOTE -> "quote-tint";
            case FIGURE -> "figure-line";
            case PLACE -> "place-line";
            default -> "time-line";
        };
    }

    void show(int number, String words, List<Entry> entries, String currentKey, Words selection) {
        paragraph = number;
        marks = entries;
        current = currentKey;
        selected = selection;
        if (!shown.equals(words)) {
            shown = words;
            setNodeOrientation(Paragraphs.orientation(words));
            getChildren().removeAll(texts);
            texts.clear();
            Stream<String> parts =
                    WritingDirection.isRightToLeft(words) ? WritingDirection.wordByWord(words) : Stream.of(words);
            parts.map(Text::new).forEach(texts::add);
            texts.forEach(text -> text.getStyleClass().add("report-run"));
            getChildren().addAll(texts);
        }
        requestLayout();
    }

    private int at(MouseEvent event) {
        return hitTest(new Point2D(event.getX(), event.getY())).getInsertionIndex();
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = at(event);
        }
    }

    private void select(MouseEvent event, int from) {
        if (from >= 0 && event.getButton() == MouseButton.PRIMARY) {
            onSelected.accept(Words.between(paragraph, shown, from, at(event)));
        }
    }

    private void click(MouseEvent event) {
        int place = at(event);
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getClickCount() == 2) {
            int from = Math.max(0, Math.min(place, shown.length() - 1));
            onSelected.accept(Words.between(paragraph, shown, from, from + 1));
        } else if (event.isStillSincePress()) {
            onSelected.accept(Words.NONE);
            marks.stream()
                    .map(Entry::item)
                    .filter(item -> item.begin() <= place && place <= item.end() && item.begin() < item.end())
                    .findFirst()
                    .ifPresent(item -> onPicked.accept(item.key()));
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        open.forEach((kind, path) -> draw(kind, State.OPEN, path));
        taken.forEach((kind, path) -> draw(kind, State.TAKEN, path));
        List<PathElement> set = new ArrayList<>();
        marks.stream()
                .map(Entry::item)
                .filter(item -> item.key().equals(current) && item.begin() < item.end())
                .forEach(item -> set.addAll(WordShapes.ground(this, item.begin(), item.end())));
        currentTint.getElements().setAll(set);
        boolean isHere = selected.paragraph() == paragraph && !selected.isEmpty();
        selectionTint
                .getElements()
                .setAll(isHere ? WordShapes.ground(this, selected.from(), selected.to()) : List.of());
    }

    private void draw(Item.Kind kind, State state, Path path) {
        List<PathElement> shapes = new ArrayList<>();
        for (Entry entry : marks) {
            Item item = entry.item();
            if (item.kind() == kind && entry.state() == state && item.begin() < item.end()) {
                shapes.addAll(
                        kind == Item.Kind.QUOTE
                                ? WordShapes.ground(this, item.begin(), item.end())
                                : WordShapes.line(this, item.begin(), item.end(), lower(kind)));
            }
        }
        path.getElements().setAll(shapes);
    }

    /** So that words that are several things have several lines. */
    private static double lower(Item.Kind kind) {
        return switch (kind) {
            case PLACE -> 3.5;
            case TIME -> 5.5;
            default -> 1;
        };
    }
}
