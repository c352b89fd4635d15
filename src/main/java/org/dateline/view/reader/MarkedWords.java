package org.dateline.view.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import org.dateline.evidence.text.Mark;
import org.dateline.evidence.text.MarkedReport.Run;
import org.dateline.text.WritingDirection;
import org.dateline.view.look.Tips;
import org.dateline.view.look.WordShapes;
import org.dateline.view.paragraph.ParagraphFlow;
import org.dateline.view.paragraph.Paragraphs;

/**
 * The words of a paragraph. Quotes have a tinted ground, figures a line below them, places a dotted one; each marked run is a
 * link that the keyboard reaches.
 */
final class MarkedWords extends ParagraphFlow {

    private static final PseudoClass LINK = PseudoClass.getPseudoClass("mark");

    private final List<Stretch> stretches = new ArrayList<>();
    private final Path tint = WordShapes.path("quote-tint");
    private final Path selectedTint = WordShapes.path("selected-tint");
    private final Path figureLines = WordShapes.path("figure-line");
    private final Path placeLines = WordShapes.path("place-line");
    private final Path ring = WordShapes.path("mark-ring");
    private final BiConsumer<Text, List<Mark>> open;
    private Predicate<Mark> selected = mark -> false;

    /** A run, and which of its marks are shown. */
    private static final class Stretch {
        private final Text text;
        private final Run run;
        private final int from;
        private List<Mark> shown = List.of();

        Stretch(Text text, Run run, int from) {
            this.text = text;
            this.run = run;
            this.from = from;
        }

        int to() {
            return from + run.text().length();
        }

        boolean has(Mark.Kind kind) {
            return shown.stream().anyMatch(mark -> mark.kind() == kind);
        }
    }

    /**
     * The words.
     *
     * @param tip what is said where the pointer rests on a run with these marks
     * @param open opens what a run stands for
     */
    MarkedWords(List<Run> runs, Function<List<Mark>, String> tip, BiConsumer<Text, List<Mark>> open) {
        this.open = open;
        getStyleClass().add("report-words");
        getChildren().addAll(tint, selectedTint, figureLines, placeLines, ring);
        String paragraph = runs.stream().map(Run::text).collect(Collectors.joining());
        setNodeOrientation(Paragraphs.orientation(paragraph));
        int from = 0;
        for (Run run : WritingDirection.isRightToLeft(paragraph) ? words(runs) : runs) {
            Text text = new Text(run.text());
            text.getStyleClass().add("report-run");
            Stretch stretch = new Stretch(text, run, from);
            stretches.add(stretch);
            getChildren().add(text);
            from = stretch.to();
            if (!run.marks().isEmpty()) {
                String words = tip.apply(run.marks());
                Tips.give(text, words);
                text.setAccessibleText(run.text() + ". " + words.replace('\n', ';'));
                makeLink(stretch);
            }
        }
    }

    /** The same runs, those without marks word by word. */
    private static List<Run> words(List<Run> runs) {
        return runs.stream()
                .flatMap(run -> run.marks().isEmpty()
                        ? WritingDirection.wordByWord(run.text()).map(word -> new Run(word, List.of()))
                        : Stream.of(run))
                .toList();
    }

    private void makeLink(Stretch stretch) {
        stretch.text.focusedProperty().subscribe((was, now) -> requestLayout());
        stretch.text.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                open(stretch);
            }
        });
        stretch.text.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open(stretch);
                event.consume();
            }
        });
    }

    private void open(Stretch stretch) {
        if (!stretch.shown.isEmpty()) {
            stretch.text.requestFocus();
            open.accept(stretch.text, stretch.shown);
        }
    }

    /** Marks these kinds only. */
    void show(Set<Mark.Kind> kinds) {
        for (Stretch stretch : stretches) {
            stretch.shown = stretch.run.marks().stream()
                    .filter(mark -> kinds.contains(mark.kind()))
                    .toList();
            boolean link = !stretch.shown.isEmpty();
            stretch.text.setFocusTraversable(link);
            stretch.text.setAccessibleRole(link ? AccessibleRole.HYPERLINK : AccessibleRole.TEXT);
            stretch.text.pseudoClassStateChanged(LINK, link);
        }
        requestLayout();
    }

    /** Sets off the marks that belong to what is selected. */
    void select(Predicate<Mark> wanted) {
        selected = wanted;
        requestLayout();
    }

    /** The runs that are links now, in their order. */
    Stream<Node> links() {
        return stretches.stream().filter(stretch -> !stretch.shown.isEmpty()).map(stretch -> stretch.text);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        draw(tint, stretch -> stretch.has(Mark.Kind.QUOTE), this::ground);
        draw(selectedTint, stretch -> stretch.shown.stream().anyMatch(selected), this::ground);
        draw(figureLines, stretch -> stretch.has(Mark.Kind.FIGURE), stretch -> line(stretch, 1));
        // Below that of a figure, where there is one
        draw(placeLines, stretch -> stretch.has(Mark.Kind.PLACE), stretch -> line(stretch, 3.5));
        draw(ring, stretch -> stretch.text.isFocused(), this::ground);
    }

    private void draw(Path path, Predicate<Stretch> wanted, Function<Stretch, List<PathElement>> shape) {
        path.getElements()
                .setAll(stretches.stream()
                        .filter(wanted)
                        .flatMap(stretch -> shape.apply(stretch).stream())
                        .toList());
    }

    private List<PathElement> ground(Stretch stretch) {
        return WordShapes.ground(this, stretch.from, stretch.to());
    }

    private List<PathElement> line(Stretch stretch, double lower) {
        return WordShapes.line(this, stretch.from, stretch.to(), lower);
    }
}
