package org.dateline.view.look;

import static org.dateline.language.Tr.tr;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Reading;
import org.dateline.words.ListWords;
import org.dateline.words.NumberWords;
import org.dateline.words.ParagraphWords;

/** Paragraphs of a source, "¶ 4, 11", each a link that opens the report there. */
public final class ParagraphLinks extends FlowPane {

    /** So many at once, so that a page is not slow for very many; a link shows as many more. */
    private static final int MAX_LINKS = 60;

    private static final double WRAPPED_AT = 250;

    private ParagraphLinks() {
        super(0, 0);
        getStyleClass().add("paragraph-links");
        setPrefWrapLength(WRAPPED_AT);
        setAlignment(Pos.BASELINE_LEFT);
        setRowValignment(VPos.BASELINE);
    }

    /** No wider than they are, which a pane of this kind is by itself. */
    @Override
    protected double computePrefWidth(double height) {
        double all = getChildren().stream()
                .mapToDouble(part -> snapSizeX(part.prefWidth(-1)))
                .sum();
        return Math.min(WRAPPED_AT, snappedLeftInset() + all + snappedRightInset());
    }

    /** The paragraphs of a source; says so where they are not known. */
    public static ParagraphLinks of(DatelineViewModel model, String source, List<Integer> paragraphs) {
        ParagraphLinks links = new ParagraphLinks();
        if (paragraphs.isEmpty()) {
            links.add(ParagraphWords.marked(paragraphs));
        }
        links.addFrom(0, model, source, paragraphs);
        return links;
    }

    private void addFrom(int first, DatelineViewModel model, String source, List<Integer> paragraphs) {
        int last = Math.min(first + MAX_LINKS, paragraphs.size());
        for (int i = first; i < last; i++) {
            if (i > 0) {
                add(ListWords.comma());
            }
            String number = String.valueOf(paragraphs.get(i));
            addLink(model, new Reading(source, paragraphs.get(i)), i == 0 ? tr("\u00b6\u00a0{0}", number) : number);
        }
        if (last < paragraphs.size()) {
            add(ListWords.comma());
            Hyperlink more = new Hyperlink(tr("{0} more", NumberWords.number(paragraphs.size() - last)));
            more.setOnAction(event -> {
                getChildren().removeAll(getChildren().get(getChildren().size() - 2), more);
                addFrom(last, model, source, paragraphs);
            });
            getChildren().add(more);
        }
    }

    private void add(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("faint");
        getChildren().add(label);
    }

    private void addLink(DatelineViewModel model, Reading reading, String words) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add("paragraph-link");
        link.setAccessibleText(tr("Paragraph {0}, read it in the report", String.valueOf(reading.paragraph())));
        Tips.give(link, tr("Read the report here.") + "\n" + Explanations.PARAGRAPH.sentence());
        link.setOnAction(event -> {
            link.setVisited(false);
            model.read(reading);
        });
        getChildren().add(link);
    }
}
