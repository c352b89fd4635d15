package org.dateline.view.intake;

import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.gap;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.intake.work.Item;
import org.dateline.intake.work.LikeQuote;
import org.dateline.intake.work.Missing;
import org.dateline.intake.work.Option;
import org.dateline.intake.work.Work;
import org.dateline.model.Figure;
import org.dateline.model.Source;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.intake.IntakeViewModel;
import org.dateline.viewmodel.intake.QueueViewModel;
import org.dateline.words.FigureWords;
import org.dateline.words.TimeWords;

/** The piece that is being looked at: its words, what it may be, where it goes, and yes or no. */
final class ItemCard extends VBox {

    private final IntakeViewModel intake;
    private final QueueViewModel queue;
    private final VBox body = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(body);
    private final Runnable back;

    /**
     * @param alike takes all that are alike and visible
     * @param back gives the keyboard back to the queue
     */
    ItemCard(IntakeViewModel intake, QueueViewModel queue, Runnable alike, Runnable back) {
        this.back = back;
        this.intake = intake;
        this.queue = queue;
        setId("intake-card");
        getStyleClass().add("intake-card");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("page-scroll", "edge-to-edge");
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.getStyleClass().add("intake-card-body");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button take = untabbed(button("intake-take", "Take  Enter", queue::take));
        take.getStyleClass().add("accent");
        FlowPane all = new FlowPane(
                6,
                6,
                take,
                untabbed(button("intake-reject", "Reject  Del", queue::reject)),
                untabbed(button("intake-next", "Next  Tab", () -> queue.goOn(1))),
                untabbed(button("intake-alike", "All alike in sight  Shift+Enter", alike)));
        all.getStyleClass().add("intake-buttons");
        getChildren().addAll(scroll, all);
    }

    private static Button untabbed(Button button) {
        button.setFocusTraversable(false);
        return button;
    }

    void show(Work work, Item item) {
        body.getChildren().setAll(head(item));
        if (item instanceof Item.OfEvent told) {
            addEvent(work, told);
        } else if (item instanceof Item.OfQuote quote) {
            addQuote(work, quote);
        } else if (item instanceof Item.OfFigure figure) {
            addFigure(work, figure);
        } else if (item instanceof Item.OfPlace named) {
            addWords(named.words());
            addOptions(work, named, "Is it", "P  Another, or a new one\u2026", Missing.PLACE);
        } else if (item instanceof Item.OfTime told) {
            addTime(work, told);
        }
        scroll.setVvalue(0);
    }

    /** Gives the keyboard to what is said of the speaker, if a quote is shown. */
    void focusRole() {
        Optional.ofNullable(lookup("#intake-role")).ifPresent(Node::requestFocus);
    }

    void showNothing(String words) {
        body.getChildren().setAll(WrappedLabel.of(words, "empty"));
    }

    private static Node head(Item item) {
        String by = item.isByHand() ? ", made by you" : "";
        return label(QueueList.nameOf(item.kind()) + ", paragraph " + item.paragraph() + by, "intake-card-head");
    }

    private void addWords(String words) {
        body.getChildren().add(Script.show(WrappedLabel.of("", "intake-card-words"), words));
    }

    private void addOptions(Work work, Item item, String question, String other, Missing asks) {
        List<Option> options = work.options(item);
        String chosen = work.chosen(item).map(Option::id).orElse("");
        VBox box = new VBox(4, row(6, label(question, "intake-question"), gap(), link(other, asks)));
        if (!options.isEmpty()) {
            box.getChildren().add(new OptionRows(options, chosen, queue::choose));
        }
        body.getChildren().add(box);
    }

    private Node link(String words, Missing asks) {
        return link("intake-ask-" + asks.name().toLowerCase(Locale.ROOT), words, () -> queue.ask(asks));
    }

    private static Node link(String id, String words, Runnable action) {
        Button link = button(id, words, action);
        link.getStyleClass().addAll("flat", "small", "intake-link");
        return untabbed(link);
    }

    private void addEvent(Work work, Item.OfEvent told) {
        List<String> known = work.known().recorded().eventsOf(told.paragraph());
        String where = known.isEmpty()
                ? told.paragraphs().size() == 1
                        ? "This paragraph tells"
                        : "These " + told.paragraphs().size() + " paragraphs tell"
                : "It may tell another event too: a digit adds it";
        if (!known.isEmpty()) {
            body.getChildren()
                    .add(WrappedLabel.of(
                            known.stream().map(work.known()::titleOf).collect(Collectors.joining("; ", "Tells: ", "")),
                            "intake-card-words"));
        }
        addOptions(work, told, where, "E  Another event\u2026", Missing.EVENT);
        HBox more = row(4, link("N  A new event\u2026", Missing.NEW_EVENT));
        if (told.paragraphs().size() > 1) {
            more.getChildren().add(link("intake-split", "X  Each paragraph by itself", queue::split));
        }
        body.getChildren().add(more);
    }

    private void addTarget(Work work, Item item) {
        String title = work.eventFor(item).map(work.known()::titleOf).orElse("not said yet");
        Label event = named("intake-target", WrappedLabel.of(title, "intake-target"));
        Node change = row(2, link("E  Another\u2026", Missing.EVENT), link("N  New\u2026", Missing.NEW_EVENT));
        body.getChildren()
                .add(new VBox(2, row(6, label("It goes to the event", "intake-question"), gap(), change), event));
    }

    private void addQuote(Work work, Item.OfQuote quote) {
        addWords("\u201c" + quote.words() + "\u201d");
        addOptions(work, quote, "Whose words", "W  Someone else\u2026", Missing.SPEAKER);
        TextField role = named("intake-role", new TextField());
        String known = work.draft().choice(quote).role();
        role.setText(known == null ? "" : known);
        role.setPromptText("R  Role, as the text says it");
        role.focusedProperty().subscribe(focused -> {
            if (!focused) {
                queue.describeSpeaker(quote, role.getText());
            }
        });
        // The keyboard goes back to the queue, which takes what was typed over
        role.setOnAction(event -> back.run());
        addTarget(work, quote);
        addLike(work, quote);
        body.getChildren().add(role);
    }

    private void addLike(Work work, Item.OfQuote quote) {
        String chosen = work.draft().choice(quote).sameAs();
        boolean perhaps = work.draft().choice(quote).isPerhaps();
        for (LikeQuote like : work.likeQuotes(quote)) {
            boolean isChosen = like.key().equals(chosen);
            Source source = intake.window().workspace().dataset().sources().get(like.source());
            String state = !isChosen ? "not said" : perhaps ? "perhaps the same" : "the same";
            Button same = untabbed(
                    button("intake-same", "S  The same spoken words: " + state, () -> next(like, quote, work)));
            same.getStyleClass().addAll("flat", "small");
            body.getChildren()
                    .add(new VBox(
                            2,
                            WrappedLabel.of(
                                    "Like words of the same speaker: \u201c" + like.text() + "\u201d (" + source.label()
                                            + " \u00b6 " + like.paragraph() + ")",
                                    "intake-becomes"),
                            same));
        }
    }

    /** Not said, the same, perhaps the same, not said. */
    void next(LikeQuote like, Item.OfQuote quote, Work work) {
        boolean isChosen = like.key().equals(work.draft().choice(quote).sameAs());
        boolean perhaps = work.draft().choice(quote).isPerhaps();
        queue.chooseSameAs(isChosen && perhaps ? null : like.key(), isChosen);
    }

    private void addFigure(Work work, Item.OfFigure item) {
        addWords(item.words());
        Figure figure = new Figure("", item.amount(), item.words(), item.attributedTo(), "", item.paragraph());
        String says = item.attributedTo() == null ? "" : ", says " + item.attributedTo();
        body.getChildren()
                .add(WrappedLabel.of(
                        item.amount() == null
                                ? "Words without a number: they are shown as they stand" + says
                                : "Read as " + FigureWords.bounds(figure) + says,
                        "intake-becomes"));
        addOptions(work, item, "It answers", "M  Another, or a new one\u2026", Missing.MEASURE);
        addTarget(work, item);
    }

    private void addTime(Work work, Item.OfTime told) {
        addWords(told.words());
        TimeWords words = TimeWords.onScreen(
                intake.zone(), intake.window().workspace().dataset().span());
        String read = told.time() == null
                ? "Not read: "
                : words.span(told.time().start(), told.time().end()) + ": ";
        body.getChildren().add(WrappedLabel.of(read + told.rule(), "intake-becomes"));
        if (told.time() != null) {
            addOptions(work, told, "It is", "T  Another time\u2026", Missing.TIME);
        } else {
            body.getChildren().add(link("T  Say the time\u2026", Missing.TIME));
        }
        addTarget(work, told);
    }
}
