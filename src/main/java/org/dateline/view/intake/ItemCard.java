package org.dateline.view.intake;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.gap;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.dateline.words.ListWords;
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
        Button take = untabbed(button("intake-take", tr("Take  Enter"), queue::take));
        take.getStyleClass().add("accent");
        FlowPane all = new FlowPane(
                6,
                6,
                take,
                untabbed(button("intake-reject", tr("Reject  Del"), queue::reject)),
                untabbed(button("intake-next", tr("Next  Tab"), () -> queue.goOn(1))),
                untabbed(button("intake-alike", tr("All alike in sight  Shift+Enter"), alike)));
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
            addOptions(work, named, tr("Is it"), tr("P  Another, or a new one\u2026"), Missing.PLACE);
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
        String kind = QueueList.nameOf(item.kind());
        String paragraph = String.valueOf(item.paragraph());
        return label(
                item.isByHand()
                        ? tr("{0}, paragraph {1}, made by you", kind, paragraph)
                        : tr("{0}, paragraph {1}", kind, paragraph),
                "intake-card-head");
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
                        ? tr("This paragraph tells")
                        : trn(told.paragraphs().size(), "This {0} paragraph tells", "These {0} paragraphs tell")
                : tr("It may tell another event too: a digit adds it");
        if (!known.isEmpty()) {
            body.getChildren()
                    .add(WrappedLabel.of(
                            tr(
                                    "Tells: {0}",
                                    ListWords.clauses(known.stream()
                                            .map(work.known()::titleOf)
                                            .toList())),
                            "intake-card-words"));
        }
        addOptions(work, told, where, tr("E  Another event\u2026"), Missing.EVENT);
        HBox more = row(4, link(tr("N  A new event\u2026"), Missing.NEW_EVENT));
        if (told.paragraphs().size() > 1) {
            more.getChildren().add(link("intake-split", tr("X  Each paragraph by itself"), queue::split));
        }
        body.getChildren().add(more);
    }

    private void addTarget(Work work, Item item) {
        String title = work.eventFor(item).map(work.known()::titleOf).orElse(tr("not said yet"));
        Label event = named("intake-target", WrappedLabel.of(title, "intake-target"));
        Node change = row(2, link(tr("E  Another\u2026"), Missing.EVENT), link(tr("N  New\u2026"), Missing.NEW_EVENT));
        body.getChildren()
                .add(new VBox(2, row(6, label(tr("It goes to the event"), "intake-question"), gap(), change), event));
    }

    private void addQuote(Work work, Item.OfQuote quote) {
        addWords(tr("\u201c{0}\u201d", quote.words()));
        addOptions(work, quote, tr("Whose words"), tr("W  Someone else\u2026"), Missing.SPEAKER);
        TextField role = named("intake-role", new TextField());
        String known = work.draft().choice(quote).role();
        role.setText(known == null ? "" : known);
        role.setPromptText(tr("R  Role, as the text says it"));
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
            String state = !isChosen
                    ? tr("S  The same spoken words: not said")
                    : perhaps
                            ? tr("S  The same spoken words: perhaps the same")
                            : tr("S  The same spoken words: the same");
            Button same = untabbed(button("intake-same", state, () -> next(like, quote, work)));
            same.getStyleClass().addAll("flat", "small");
            body.getChildren()
                    .add(new VBox(
                            2,
                            WrappedLabel.of(
                                    tr(
                                            "Like words of the same speaker: \u201c{0}\u201d ({1} \u00b6 {2})",
                                            like.text(), source.label(), String.valueOf(like.paragraph())),
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
        String read = item.amount() == null
                ? tr("Words without a number: they are shown as they stand")
                : tr("Read as {0}", FigureWords.bounds(figure));
        String by = item.attributedTo();
        body.getChildren().add(WrappedLabel.of(by == null ? read : tr("{0}, says {1}", read, by), "intake-becomes"));
        addOptions(work, item, tr("It answers"), tr("M  Another, or a new one\u2026"), Missing.MEASURE);
        addTarget(work, item);
    }

    private void addTime(Work work, Item.OfTime told) {
        addWords(told.words());
        TimeWords words = TimeWords.onScreen(
                intake.zone(), intake.window().workspace().dataset().span());
        String read = told.time() == null
                ? tr("Not read: {0}", told.rule())
                : tr("{0}: {1}", words.span(told.time().start(), told.time().end()), told.rule());
        body.getChildren().add(WrappedLabel.of(read, "intake-becomes"));
        if (told.time() != null) {
            addOptions(work, told, tr("It is"), tr("T  Another time\u2026"), Missing.TIME);
        } else {
            body.getChildren().add(link(tr("T  Say the time\u2026"), Missing.TIME));
        }
        addTarget(work, told);
    }
}
