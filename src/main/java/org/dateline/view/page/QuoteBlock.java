package org.dateline.view.page;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.edit.record.RecordKind;
import org.dateline.evidence.QuoteTable;
import org.dateline.evidence.Utterance;
import org.dateline.evidence.Utterance.Rendering;
import org.dateline.evidence.text.Passage;
import org.dateline.evidence.text.QuoteCheck;
import org.dateline.evidence.text.WordRun;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.view.look.IconButton;
import org.dateline.view.look.MarkedFlow;
import org.dateline.view.mark.GradeLabel;
import org.kordamp.ikonli.javafx.FontIcon;

/** Words that were spoken: how each source prints them, and whether they stand in its text. */
final class QuoteBlock {

    /** How many quotes are made at once. */
    private static final int MOST_AT_ONCE = 8;

    private final PageBuilder build;

    QuoteBlock(PageBuilder build) {
        this.build = build;
    }

    /**
     * All renderings, one under the other, the fullest first; the words that differ are marked. Some quotes are one piece; very many are
     * several, each of which has some of them.
     */
    List<Piece> of(Utterance utterance) {
        List<Quote> quotes = utterance.quotes();
        if (quotes.size() <= MOST_AT_ONCE) {
            return List.of(new Piece(PageContent.HEAVY * (1 + quotes.size()), quotes, () -> whole(utterance)));
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.of(PageContent.HEAVY, () -> {
            VBox block = block();
            block.getChildren().addAll(head(utterance));
            return block;
        }));
        for (Rendering rendering : utterance.renderings()) {
            for (int from = 0; from < rendering.quotes().size(); from += MOST_AT_ONCE) {
                int first = from;
                List<Quote> some = rendering
                        .quotes()
                        .subList(
                                first,
                                Math.min(
                                        first + MOST_AT_ONCE, rendering.quotes().size()));
                pieces.add(new Piece(PageContent.HEAVY * (1 + some.size()), some, () -> {
                    VBox block = block();
                    block.getChildren().add(rendering(utterance, rendering, first == 0, some));
                    return block;
                }));
            }
        }
        return pieces;
    }

    private Node whole(Utterance utterance) {
        VBox block = block();
        block.getChildren().addAll(head(utterance));
        for (Rendering rendering : utterance.renderings()) {
            block.getChildren().add(rendering(utterance, rendering, true, rendering.quotes()));
        }
        return block;
    }

    private List<Node> head(Utterance utterance) {
        List<Node> head = new ArrayList<>();
        head.add(speakers(utterance));
        if (utterance.fromOneSource()) {
            head.add(build.label(tr("One source only"), "one-source"));
        } else {
            long sure = utterance.renderings().stream()
                    .filter(rendering -> !rendering.perhapsSame())
                    .count();
            String told = build.independence(utterance.sources());
            String renderings = sure > 1
                    ? trn(sure, "{0} rendering in {1}", "{0} renderings in {1}", told)
                    : tr("The same words in {0}", told);
            head.add(build.sourceCount(utterance, renderings, utterance.sources()));
        }
        if (utterance.compared() < utterance.renderings().size()) {
            head.add(build.faint(tr("What differs is marked in the first {0} of them only.", utterance.compared())));
        }
        return head;
    }

    /** @param isBegun whether its words come before those who print them */
    private Node rendering(Utterance utterance, Rendering rendering, boolean isBegun, List<Quote> quotes) {
        VBox words = new VBox(2);
        if (isBegun) {
            if (rendering.perhapsSame() && utterance.varies()) {
                words.getChildren().add(build.faint(tr("Perhaps the same spoken words; that is not known")));
            }
            words.getChildren().add(MarkedFlow.ofQuote(rendering.parts(), "quote-text"));
        }
        words.getStyleClass().add("rendering");
        quotes.forEach(quote -> words.getChildren().add(printed(quote)));
        return words;
    }

    /** A quote as one source prints it; where others print the same words, a link to how. */
    Node of(Quote quote, Utterance utterance) {
        VBox block = block();
        block.getChildren()
                .addAll(
                        speaker(quote.speaker(), roles(List.of(quote))),
                        MarkedFlow.ofQuote(List.of(List.of(new WordRun(quote.text(), false))), "quote-text"),
                        printed(quote));
        if (utterance.fromOneSource() && utterance.perhapsSources().isEmpty()) {
            block.getChildren().add(build.label(tr("One source only"), "one-source"));
        } else {
            String printed = tr("Printed by {0}", build.independence(utterance.sources()));
            String who = utterance.perhapsSources().isEmpty()
                    ? printed
                    : trn(
                            utterance.perhapsSources().size(),
                            "{1}, perhaps by {0} other",
                            "{1}, perhaps by {0} others",
                            printed);
            block.getChildren().add(build.unfolding(List.of("others", quote), who, () -> {
                VBox all = new VBox(Piece.all(of(utterance)));
                all.getStyleClass().add("unfolded");
                return all;
            }));
        }
        return block;
    }

    /** The quote with this number as its source prints it. */
    private Node of(QuoteTable quotes, int number) {
        return of(quotes.quote(number), build.workspace().spoken().of(quotes, number));
    }

    /** Adds quotes below their number; nothing if there are none. */
    void addTo(PageContent page, QuoteTable quotes, IntStream numbers) {
        int[] shown = numbers.toArray();
        if (shown.length > 0) {
            page.section(build.heading(trn(shown.length, "{0} quote", "{0} quotes")));
            page.rows(shown.length, 2 * PageContent.HEAVY, i -> of(quotes, shown[i]));
        }
    }

    /** Adds what was said, in all its renderings, of quotes that stand for it. */
    void addUtterances(PageContent page, QuoteTable quotes, int[] said) {
        page.rows(
                said.length,
                2 * PageContent.HEAVY,
                i -> Piece.all(of(build.workspace().spoken().of(quotes, said[i]))));
    }

    /** Adds quotes of an event as its sources print them. */
    void addTo(PageContent page, Event event, List<Quote> quotes) {
        Map<Quote, Utterance> utterances = new HashMap<>();
        build.workspace()
                .spoken()
                .of(event)
                .forEach(utterance -> utterance.quotes().forEach(quote -> utterances.putIfAbsent(quote, utterance)));
        page.rows(quotes.size(), 2 * PageContent.HEAVY, i -> {
            Quote quote = quotes.get(i);
            Utterance utterance = utterances.get(quote);
            return of(quote, utterance == null ? Utterance.of(List.of(quote)).get(0) : utterance);
        });
    }

    private static VBox block() {
        VBox block = new VBox(4);
        block.getStyleClass().add("quote");
        return block;
    }

    private Node speakers(Utterance utterance) {
        Map<String, List<Quote>> byName = new LinkedHashMap<>();
        utterance
                .quotes()
                .forEach(quote -> byName.computeIfAbsent(quote.speaker(), name -> new ArrayList<>())
                        .add(quote));
        List<String> names = List.copyOf(byName.keySet());
        return Portions.of(
                names.size(), i -> speaker(names.get(i), roles(byName.getOrDefault(names.get(i), List.of()))));
    }

    private Node speaker(String name, String roles) {
        VBox lines = new VBox(build.line(build.speakerLink(name)));
        if (!roles.isEmpty()) {
            lines.getChildren().add(build.label(roles, "quote-speaker", "faint"));
        }
        return lines;
    }

    private static String roles(List<Quote> quotes) {
        return quotes.stream()
                .flatMap(quote -> Stream.ofNullable(quote.role()))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    /** Who prints it, where, and whether it stands there. */
    private Node printed(Quote quote) {
        QuoteCheck check = build.model().evidence().check(quote);
        CheckWords words = CheckWords.of(check);
        Hyperlink state = new Hyperlink(words.words());
        state.getStyleClass().addAll("check", words.styleClass());
        Label sign = new Label(null, new FontIcon(words.icon()));
        sign.getStyleClass().addAll("check-sign", words.styleClass());
        Node detail = build.unfolding(List.of("check", quote), state, () -> detail(quote, check));
        Button copy =
                IconButton.of("mdal-content_copy", tr("Copy this quote with its citation"), () -> build.copy(quote));
        copy.getStyleClass().add("copy-quote");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(
                build.line(
                        GradeLabel.beside(build.sourceLink(quote.source()), build.model(), quote.source()),
                        build.paragraphs(quote.source(), List.of(quote.paragraph()))),
                gap,
                copy,
                build.menus().ofPart(RecordKind.QUOTE, finder -> finder.quote(quote, selectedEvent())));
        first.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(first.getChildren().get(0), Priority.ALWAYS);
        HBox second = new HBox(4, sign, detail);
        second.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(detail, Priority.ALWAYS);
        VBox printed = new VBox(first, second);
        printed.getStyleClass().add("printed");
        printed.getProperties().put(Quote.class, quote);
        return printed;
    }

    private String selectedEvent() {
        return build.model().selectionProperty().get().eventId().orElse("");
    }

    private Node detail(Quote quote, QuoteCheck check) {
        VBox lines = new VBox(4);
        lines.getStyleClass().add("check-detail");
        if (check instanceof QuoteCheck.Found found) {
            addChanged(lines, found.textChanged());
            Passage passage = found.passage();
            Node where = build.line(
                    build.plain(tr("The text,")),
                    build.paragraphs(quote.source(), List.of(passage.paragraph())),
                    build.plain(found.asCited() ? "" : tr("; the dataset says \u00b6\u00a0{0}", found.cited())));
            lines.getChildren().addAll(where, MarkedFlow.of(passage, "archived-text"));
        } else if (check instanceof QuoteCheck.Differs differs) {
            addChanged(lines, differs.textChanged());
            differs.nearest()
                    .ifPresentOrElse(
                            nearest -> addNearest(lines, quote.source(), nearest),
                            () -> lines.getChildren().add(build.label(tr("Nothing in the text is like these words."))));
        } else if (check instanceof QuoteCheck.TextMissing missing) {
            String file = missing.file();
            lines.getChildren()
                    .add(build.label(
                            file == null
                                    ? tr("The dataset names no archived text of this source.")
                                    : tr("{0} is not among the archived texts.", file)));
        } else {
            lines.getChildren()
                    .addAll(
                            build.label(tr("No archived text was at hand to hold these words against.")),
                            build.openTexts());
        }
        return lines;
    }

    private void addChanged(VBox lines, boolean changed) {
        if (changed) {
            lines.getChildren().add(build.changedText());
        }
    }

    private void addNearest(VBox lines, String source, QuoteCheck.Nearest nearest) {
        lines.getChildren()
                .addAll(
                        build.faint(tr("Here")),
                        MarkedFlow.of(nearest.words().one(), "archived-text"),
                        build.line(
                                build.plain(tr("Nearest in the text,")),
                                build.paragraphs(
                                        source, List.of(nearest.passage().paragraph()))),
                        MarkedFlow.of(nearest.words().other(), "archived-text"));
    }
}
