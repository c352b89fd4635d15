package org.dateline.view.page;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.dateline.evidence.text.Passage;
import org.dateline.evidence.text.SharedRun;
import org.dateline.evidence.text.SharedWording;
import org.dateline.model.Source;
import org.dateline.view.look.MarkedFlow;
import org.dateline.words.NumberWords;
import org.dateline.words.ParagraphWords;

/** That a source's text shares wording with another: a hint, which unfolds to the passages of both side by side. */
final class SharedWordingBlock {

    private static final int MAX_RUNS = 40;
    private static final int HALF = 50;

    private final PageBuilder build;

    SharedWordingBlock(PageBuilder build) {
        this.build = build;
    }

    /** Adds a hint for each text that shares enough with that of the source; nothing where no archived texts are at hand. */
    void addTo(PageContent page, Source source) {
        build.model()
                .evidence()
                .textsProperty()
                .get()
                .ifPresent(texts -> texts.sharedWordingOf(source.id()).stream()
                        .filter(SharedWording::isHint)
                        .forEach(shared -> page.add(hint(shared))));
    }

    private Node hint(SharedWording shared) {
        String words = tr(
                "Shares wording with {0}, {1} of the shorter text",
                label(shared.other()), NumberWords.percent(shared.share()));
        return build.unfolding(List.of("wording", shared.one(), shared.other()), words, () -> passages(shared));
    }

    private String label(String source) {
        return build.dataset().sources().get(source).label();
    }

    private Node passages(SharedWording shared) {
        VBox block = new VBox(
                4,
                build.faint(tr(
                        "{0} in {1} of six and more stand in both texts, the longest first. A hint only: both may quote the"
                                + " same words, and what counts as independent does not depend on it.",
                        trn(shared.words(), "{0} word", "{0} words"),
                        trn(shared.runs().size(), "{0} run", "{0} runs"))),
                sideBySide(shared));
        int more = shared.runs().size() - MAX_RUNS;
        if (more > 0) {
            block.getChildren().add(build.faint(trn(more, "and {0} shorter run", "and {0} shorter runs")));
        }
        block.getStyleClass().add("unfolded");
        return block;
    }

    private Node sideBySide(SharedWording shared) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("side-by-side");
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            grid.getColumnConstraints().add(half);
        }
        grid.addRow(0, build.label(label(shared.one())), build.line(build.sourceLink(shared.other())));
        List<SharedRun> runs = shared.runs();
        for (int i = 0; i < Math.min(MAX_RUNS, runs.size()); i++) {
            grid.addRow(i + 1, cell(runs.get(i).one()), cell(runs.get(i).other()));
        }
        return grid;
    }

    private Node cell(Passage passage) {
        return new VBox(
                build.faint(ParagraphWords.marked(List.of(passage.paragraph()))),
                MarkedFlow.of(passage, "archived-text"));
    }
}
