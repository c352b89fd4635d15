package org.dateline.view.intake;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.gap;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.intake.work.Item;
import org.dateline.intake.work.LikeQuote;
import org.dateline.intake.work.Missing;
import org.dateline.intake.work.Work;
import org.dateline.viewmodel.intake.IntakeViewModel;
import org.dateline.viewmodel.intake.QueueViewModel;
import org.dateline.words.TimeWords;

/** The second step: the text on the left, what may be taken of it on the right, and yes or no to each by the keyboard. */
final class WorkStep extends BorderPane {

    private static final double LEAST_HEIGHT = 60;

    private final IntakeViewModel intake;
    private final QueueViewModel queue;
    private final TextList text;
    private final QueueList list;
    private final ItemCard card;
    private final Forms forms;
    private final StackPane below = new StackPane();
    /** Whether the key that was pressed last was a command: its letter must not be typed into what it has opened. */
    private boolean isCommand;

    private final Label count = named("intake-count", label("", "intake-count"));
    private final ProgressBar progress = new ProgressBar(0);

    WorkStep(IntakeViewModel intake, QueueViewModel queue, PlaceForm.MapChoice map) {
        this.intake = intake;
        this.queue = queue;
        text = new TextList(queue::goTo);
        list = new QueueList(this::times, queue::goTo);
        card = new ItemCard(intake, queue, () -> queue.takeAlike(list.visible()), list::requestFocus);
        forms = new Forms(intake, queue, map);
        progress.setPrefWidth(140);
        VBox queued = new VBox(row(8, label(tr("What may be taken"), "list-heading"), gap(), count, progress), list);
        queued.getStyleClass().add("intake-queued");
        VBox.setVgrow(list, Priority.ALWAYS);
        SplitPane right = new SplitPane(queued, below);
        right.setOrientation(Orientation.VERTICAL);
        right.setDividerPositions(0.46);
        SplitPane split = new SplitPane(text, right);
        split.setDividerPositions(0.55);
        split.getStyleClass().add("middle");
        right.getStyleClass().add("middle");
        setCenter(split);
        below.getChildren().setAll(card);
        // In a low window its parts are lower too
        setMinHeight(0);
        list.setMinHeight(LEAST_HEIGHT);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (isCommand) {
                event.consume();
            }
        });
    }

    private TimeWords times() {
        return TimeWords.onScreen(intake.zone(), intake.window().span());
    }

    void show(Work work) {
        Optional<Item> item = queue.current();
        text.show(work, item.orElse(null));
        list.show(work, item.orElse(null));
        int size = work.entries().size();
        count.setText(tr("{0} of {1} done", work.done(), size));
        progress.setProgress(size == 0 ? 0 : (double) work.done() / size);
        item.ifPresentOrElse(
                now -> card.show(work, now),
                () -> card.showNothing(tr("Nothing is proposed. Select words in the text and press Q, F, P or T.")));
    }

    /** Shows what is asked for, or the piece itself. */
    void ask(Optional<Missing> what) {
        Optional<Item> item = queue.current();
        if (what.isEmpty() || item.isEmpty()) {
            below.getChildren().setAll(card);
            list.requestFocus();
            return;
        }
        Form form = forms.of(what.get(), intake.workProperty().get().orElseThrow(), item.get());
        ScrollPane scroll = new ScrollPane(form.node());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("page-scroll", "edge-to-edge");
        below.getChildren().setAll(scroll);
        // What is in it can take the keyboard only once it is laid out
        below.applyCss();
        below.layout();
        form.first().requestFocus();
    }

    void focusQueue() {
        list.requestFocus();
    }

    private void key(KeyEvent event) {
        isCommand = false;
        boolean isAsking = queue.askedProperty().get().isPresent();
        boolean isTyping = event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ComboBox<?>;
        if (isTyping || isAsking || event.isAltDown()) {
            return;
        }
        if (event.isShortcutDown() ? shortcut(event) : plain(event)) {
            isCommand = true;
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case Z -> {
                if (event.isShiftDown()) {
                    intake.redo();
                } else {
                    intake.undo();
                }
            }
            case Y -> intake.redo();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        boolean shift = event.isShiftDown();
        switch (event.getCode()) {
            case ENTER -> take(shift);
            case DELETE, BACK_SPACE -> queue.reject();
            case TAB -> queue.goOn(shift ? -1 : 1);
            case DOWN -> move(1);
            case UP -> move(-1);
            case HOME -> move(-list.getItems().size());
            case END -> move(list.getItems().size());
            case RIGHT -> walk(true, shift);
            case LEFT -> walk(false, shift);
            case Q -> make(Item.Kind.QUOTE);
            case F -> make(Item.Kind.FIGURE);
            case P -> placeOrMake();
            case T -> timeOrMake();
            case E -> queue.ask(Missing.EVENT);
            case N -> queue.ask(Missing.NEW_EVENT);
            case M -> askOf(Item.Kind.FIGURE, Missing.MEASURE);
            case W -> speaker();
            case S -> same();
            case X -> queue.split();
            case R -> role();
            case A -> takeSelected(Item.Kind.FIGURE).ifPresent(queue::attribute);
            default -> {
                return digit(event.getCode());
            }
        }
        return !(event.getTarget() instanceof ButtonBase) || event.getCode() != KeyCode.SPACE;
    }

    private void take(boolean allAlike) {
        if (allAlike) {
            queue.takeAlike(list.visible());
        } else {
            queue.take();
        }
    }

    private boolean digit(KeyCode code) {
        boolean isDigit =
                code.isDigitKey() || code.isKeypadKey() && code.getName().length() > 1;
        String name = code.getName();
        char last = name.charAt(name.length() - 1);
        if (!isDigit || last < '1' || last > '9') {
            return false;
        }
        queue.choose(last - '1');
        return true;
    }

    private void move(int by) {
        List<String> keys =
                list.getItems().stream().map(entry -> entry.item().key()).toList();
        int next = keys.indexOf(queue.current().map(Item::key).orElse("")) + by;
        if (!keys.isEmpty()) {
            queue.goTo(keys.get(Math.max(0, Math.min(keys.size() - 1, next))));
        }
    }

    private void askOf(Item.Kind kind, Missing what) {
        queue.current().filter(item -> item.kind() == kind).ifPresent(item -> queue.ask(what));
    }

    private void placeOrMake() {
        if (text.selectionProperty().get().isEmpty()) {
            askOf(Item.Kind.PLACE, Missing.PLACE);
        } else {
            make(Item.Kind.PLACE);
        }
    }

    private void timeOrMake() {
        if (text.selectionProperty().get().isEmpty()) {
            askOf(Item.Kind.TIME, Missing.TIME);
        } else {
            make(Item.Kind.TIME);
        }
    }

    private void make(Item.Kind kind) {
        Words words = text.selectionProperty().get();
        text.selectionProperty().set(Words.NONE);
        queue.make(kind, words.paragraph(), words.from(), words.to());
    }

    private Optional<Item.OfQuote> quote() {
        return queue.current().filter(Item.OfQuote.class::isInstance).map(Item.OfQuote.class::cast);
    }

    /** The words that are selected, which are selected no longer; empty if none are, or an item of another kind is looked at. */
    private Optional<String> takeSelected(Item.Kind kind) {
        Words words = text.selectionProperty().get();
        if (words.isEmpty()
                || queue.current().filter(item -> item.kind() == kind).isEmpty()) {
            return Optional.empty();
        }
        text.selectionProperty().set(Words.NONE);
        String paragraph = intake.workProperty().get().orElseThrow().paragraph(words.paragraph());
        return Optional.of(paragraph.substring(words.from(), words.to()));
    }

    /** Whose words the quote is, by words of the text if some are selected. */
    private void speaker() {
        takeSelected(Item.Kind.QUOTE).ifPresentOrElse(queue::choose, () -> askOf(Item.Kind.QUOTE, Missing.SPEAKER));
    }

    /** What the text says of the speaker, by its own words if some are selected. */
    private void role() {
        takeSelected(Item.Kind.QUOTE)
                .ifPresentOrElse(
                        words -> quote().ifPresent(quote -> queue.describeSpeaker(quote, words)), card::focusRole);
    }

    /** Selects words by the keyboard: the next or the one before, with Shift more or fewer. */
    private void walk(boolean onwards, boolean together) {
        Words now = text.selectionProperty().get();
        int paragraph = now.isEmpty() ? queue.current().map(Item::paragraph).orElse(1) : now.paragraph();
        String words = intake.workProperty().get().orElseThrow().paragraph(paragraph);
        int at = queue.current().map(Item::begin).orElse(0);
        Words from = now.isEmpty() ? new Words(paragraph, at, at) : now;
        text.selectionProperty()
                .set(onwards ? from.next(words, together && !now.isEmpty()) : from.previous(words, together));
    }

    private void same() {
        Work work = intake.workProperty().get().orElseThrow();
        quote().ifPresent(quote -> work.likeQuotes(quote).stream()
                .findFirst()
                .ifPresent((LikeQuote like) -> card.next(like, quote, work)));
    }
}
