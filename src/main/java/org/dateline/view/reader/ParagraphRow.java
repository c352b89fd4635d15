package org.dateline.view.reader;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.dateline.evidence.text.Mark;
import org.dateline.evidence.text.MarkedReport.Linked;
import org.dateline.evidence.text.MarkedReport.Missing;
import org.dateline.evidence.text.MarkedReport.Paragraph;
import org.dateline.view.look.Tips;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Reading;
import org.dateline.viewmodel.Selection;

/** A paragraph: its number, its words, what is recorded of it that they do not hold, and beside it the events that it tells. */
final class ParagraphRow extends HBox {

    /** Of very many events only the first stand beside a paragraph. */
    private static final int MAX_TOLD = 20;

    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");
    private static final PseudoClass CONCERNED = PseudoClass.getPseudoClass("concerned");
    private static final double NUMBER_WIDTH = 46;
    private static final double GAP = 18;
    private static final double BAR = 3;

    private final DatelineViewModel model;
    private final String source;
    private final Paragraph paragraph;
    private final MarkWords words;
    private final boolean hasText;
    private final VBox middle = new VBox(6);
    private final VBox told = new VBox(1);
    private final Optional<MarkedWords> marked;

    /**
     * A paragraph of a source.
     *
     * @param hasText whether the text of the source is archived
     * @param open opens what a run of its words stands for
     */
    ParagraphRow(
            DatelineViewModel model,
            String source,
            Paragraph paragraph,
            boolean hasText,
            BiConsumer<Text, List<Mark>> open) {
        super(GAP);
        this.model = model;
        this.source = source;
        this.paragraph = paragraph;
        this.hasText = hasText;
        this.words = new MarkWords(model);
        getStyleClass().add("report-paragraph");
        setId("paragraph-" + paragraph.number());
        marked = paragraph.isArchived()
                ? Optional.of(new MarkedWords(paragraph.runs(), this::tip, open))
                : Optional.empty();
        marked.ifPresent(middle.getChildren()::add);
        addMissing();
        addTold();
        getChildren().addAll(numberLink(), middle, told);
    }

    int number() {
        return paragraph.number();
    }

    private Node numberLink() {
        Hyperlink link = new Hyperlink(String.valueOf(paragraph.number()));
        link.getStyleClass().add("paragraph-number");
        link.setAccessibleText(tr("Paragraph {0}", String.valueOf(paragraph.number())));
        Tips.give(
                link,
                tr("Paragraph {0}: set it off, so that a copied view opens here", String.valueOf(paragraph.number())));
        link.setMinWidth(NUMBER_WIDTH);
        link.setPrefWidth(NUMBER_WIDTH);
        link.setAlignment(Pos.TOP_RIGHT);
        link.setOnAction(event -> {
            link.setVisited(false);
            model.read(new Reading(source, paragraph.number()));
        });
        return link;
    }

    private String tip(List<Mark> marks) {
        return marks.stream()
                .map(mark -> paragraph.repeated().contains(mark)
                        ? tr(
                                "{0} (these words stand here more than once; which is meant is not recorded)",
                                words.record(mark))
                        : words.record(mark))
                .collect(Collectors.joining("\n"));
    }

    private void addMissing() {
        if (paragraph.missing().isEmpty()) {
            return;
        }
        VBox list = new VBox(2);
        list.getStyleClass().add("report-missing");
        if (hasText) {
            list.getChildren()
                    .add(WrappedLabel.of(
                            paragraph.isArchived()
                                    ? tr("Recorded, but not found in these words:")
                                    : tr("The archived text has no such paragraph. Recorded of it:"),
                            "possible-note"));
        }
        paragraph.missing().forEach(missing -> list.getChildren().add(missingLink(missing)));
        middle.getChildren().add(list);
    }

    private Node missingLink(Missing missing) {
        Integer elsewhere = missing.foundIn();
        String said = words.withWords(missing.mark());
        String where = elsewhere == null
                ? said
                : tr("{0} \u2013 it stands in \u00b6\u00a0{1}", said, String.valueOf(elsewhere));
        Hyperlink link = link(where, () -> words.open(missing.mark()));
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        Tips.give(link, words.record(missing.mark()));
        return link;
    }

    private void addTold() {
        told.getStyleClass().add("report-told");
        List<String> events = paragraph.events();
        for (String event : events.subList(0, Math.min(MAX_TOLD, events.size()))) {
            Hyperlink link = link(words.title(event), () -> model.select(new Selection.OfEvent(event)));
            link.setMinWidth(0);
            Tips.give(link, words.telling(event, source));
            told.getChildren().add(link);
        }
        if (events.size() > MAX_TOLD) {
            told.getChildren()
                    .add(new Label(trn(events.size() - MAX_TOLD, "and {0} more event", "and {0} more events")));
        }
        List<Linked> links = paragraph.links();
        for (Linked linked : links.subList(0, Math.min(MAX_TOLD, links.size()))) {
            Hyperlink link = link(words.linkedTo(linked), () -> model.select(new Selection.OfEvent(linked.event())));
            link.setMinWidth(0);
            link.getStyleClass().add("report-link");
            Tips.give(link, tr("Recorded: {0}", words.linked(linked)));
            told.getChildren().add(link);
        }
    }

    private Hyperlink link(String text, Runnable open) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(event -> {
            link.setVisited(false);
            open.run();
        });
        return link;
    }

    /**
     * Gives words and events their width.
     *
     * @param beside the width of the events beside the words; 0 to have them below
     */
    void fit(double width, double beside) {
        if (beside == 0 && told.getParent() == this) {
            getChildren().remove(told);
            middle.getChildren().add(told);
        } else if (beside > 0 && told.getParent() != this) {
            middle.getChildren().remove(told);
            getChildren().add(told);
        }
        for (Region part : List.of(middle, told)) {
            double own = part == middle || beside == 0 ? width : beside;
            part.setMinWidth(own);
            part.setPrefWidth(own);
            part.setMaxWidth(own);
        }
    }

    /** How much room the row takes besides words and events. */
    static double around() {
        return NUMBER_WIDTH + 2 * GAP + BAR;
    }

    /** How far the words stand from the left. */
    static double beforeWords() {
        return NUMBER_WIDTH + GAP + BAR;
    }

    void show(Set<Mark.Kind> kinds) {
        marked.ifPresent(words -> words.show(kinds));
    }

    /** Sets the paragraph off, and its marks, if they are about what is selected. */
    void select(Selection selection) {
        Predicate<Mark> about = mark -> isAbout(mark, selection);
        boolean concerned =
                selection.eventId().filter(paragraph.events()::contains).isPresent()
                        || paragraph.runs().stream()
                                .flatMap(run -> run.marks().stream())
                                .anyMatch(about)
                        || paragraph.missing().stream().map(Missing::mark).anyMatch(about);
        pseudoClassStateChanged(CONCERNED, concerned);
        marked.ifPresent(words -> words.select(about));
    }

    private static boolean isAbout(Mark mark, Selection selection) {
        return mark.accept(new Mark.Visitor<>() {

            @Override
            public Boolean quote(Mark.Quoted quoted) {
                return selection.eventId().equals(Optional.of(quoted.event()));
            }

            @Override
            public Boolean figure(Mark.Counted counted) {
                return selection.eventId().equals(Optional.of(counted.event()));
            }

            @Override
            public Boolean place(Mark.Named named) {
                return selection.placeId().equals(Optional.of(named.place()));
            }
        });
    }

    void setOpened(boolean opened) {
        pseudoClassStateChanged(OPENED, opened);
    }

    /** The runs of its words that are links. */
    Stream<Node> links() {
        return marked.stream().flatMap(MarkedWords::links);
    }
}
