package org.dateline.view.page;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dateline.edit.record.RecordKind;
import org.dateline.evidence.FigureComparison;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Published;
import org.dateline.view.figure.NumberScale;
import org.dateline.view.figure.RangeAxis;
import org.dateline.view.figure.RangeStrip;
import org.dateline.view.look.EvidenceWords;
import org.dateline.view.look.Parts;
import org.dateline.view.mark.GradeLabel;
import org.dateline.viewmodel.Selection;
import org.dateline.words.FigureWords;
import org.jspecify.annotations.Nullable;

/** What the sources of an event say of one measure: in words, and each as a range on one axis. */
final class FigureBlock {

    /** How many figures are made at once. */
    private static final int MOST_AT_ONCE = 12;

    private final PageBuilder build;

    FigureBlock(PageBuilder build) {
        this.build = build;
    }

    /** Some figures are one piece; very many are one each, below their axis. */
    List<Piece> of(Event event, FigureComparison comparison) {
        return pieces(event, comparison, true);
    }

    /** The same without the measure's name. */
    List<Piece> unnamed(Event event, FigureComparison comparison) {
        return pieces(event, comparison, false);
    }

    private List<Piece> pieces(Event event, FigureComparison comparison, boolean isNamed) {
        List<Figure> figures = comparison.figures();
        NumberScale scale = NumberScale.of(figures);
        if (figures.size() <= MOST_AT_ONCE) {
            return List.of(Piece.of(PageContent.HEAVY * (1 + figures.size()), () -> {
                VBox block = head(event, comparison, isNamed, scale);
                figures.forEach(figure -> block.getChildren().add(row(event, figure, scale)));
                return block;
            }));
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.of(PageContent.HEAVY, () -> head(event, comparison, isNamed, scale)));
        figures.forEach(figure -> pieces.add(Piece.of(PageContent.HEAVY, () -> row(event, figure, scale))));
        return pieces;
    }

    private VBox head(Event event, FigureComparison comparison, boolean isNamed, NumberScale scale) {
        VBox block = new VBox(2);
        block.getStyleClass().add("figures");
        if (isNamed) {
            block.getChildren()
                    .add(build.line(build.link(
                            build.measureName(comparison.measure()),
                            new Selection.OfFigures(event.id(), comparison.measure()))));
        }
        String styleClass = comparison.conflicting()
                ? "conflict"
                : comparison.differing()
                        ? "possible-note"
                        : comparison.sources().size() == 1 ? "one-source" : "faint";
        block.getChildren().add(build.label(EvidenceWords.agreement(comparison), styleClass));
        if (comparison.sources().size() > 1) {
            block.getChildren()
                    .add(build.sourceCount(
                            List.of("figures", event.id(), comparison.measure()),
                            build.independence(comparison.sources()),
                            comparison.sources()));
        }
        block.getChildren().add(new RangeAxis(scale));
        return block;
    }

    private Node row(Event event, Figure figure, NumberScale scale) {
        boolean isDoubted = figure.claimed() || figure.unconfirmed();
        String qualified = FigureWords.qualified(figure);
        String quoted = tr("\u201c{0}\u201d", figure.wording());
        String saidBy = figure.attributedTo();
        Published published = build.dataset().sources().get(figure.source()).published();
        VBox row = new VBox(
                new RangeStrip(scale, figure),
                Parts.row(
                        4,
                        Parts.growing(build.line(
                                build.label(FigureWords.bounds(figure), "figure-value"),
                                GradeLabel.beside(build.sourceLink(figure.source()), build.model(), figure.source()),
                                build.paragraphs(figure.source(), List.of(figure.paragraph())))),
                        build.menus().ofPart(RecordKind.FIGURE, finder -> finder.figure(figure, event.id()))),
                build.faint(said(qualified.isEmpty() ? quoted : tr("{0}; {1}", quoted, qualified), saidBy, isDoubted)),
                build.faint(
                        published == null
                                ? tr("The source is not dated")
                                : tr("Published {0}", build.times().published(published))));
        row.getStyleClass().add("figure");
        return row;
    }

    private static String said(String words, @Nullable String saidBy, boolean isDoubted) {
        if (saidBy != null) {
            return tr("{0}, according to {1}", words, saidBy);
        }
        return isDoubted ? words : tr("{0}, in the source\u2019s own voice", words);
    }
}
