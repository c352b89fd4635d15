package org.dateline.view.intake;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.Passage;
import org.dateline.evidence.text.SharedRun;
import org.dateline.evidence.text.SharedWording;
import org.dateline.propose.source.LikeSources;
import org.dateline.propose.source.Proposed;
import org.dateline.view.look.MarkedFlow;
import org.dateline.view.look.WrappedLabel;
import org.dateline.words.NumberWords;
import org.dateline.words.ParagraphWords;

/** Notices of reports that have the same text or share wording, with the passages side by side and the origins proposed by that. */
final class LikeTexts {

    private static final int MAX_RUNS = 12;
    private static final int MAX_TEXTS = 3;
    private static final int HALF = 50;
    private static final double HEIGHT = 190;

    private final Dataset dataset;
    private final LikeSources like;
    private final String known;
    private final Consumer<String> onOrigin;

    /**
     * @param known the origins that the text names itself
     * @param onOrigin takes over an origin that is proposed
     */
    LikeTexts(Dataset dataset, LikeSources like, String known, Consumer<String> onOrigin) {
        this.known = known;
        this.dataset = dataset;
        this.like = like;
        this.onOrigin = onOrigin;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        like.same()
                .found()
                .ifPresent(source -> nodes.add(WrappedLabel.of(
                        tr("This text is there already: {0}.", like.same().reason()), "report-notice")));
        like.shared().stream().limit(MAX_TEXTS).forEach(shared -> nodes.add(passages(shared)));
        like.origins().stream()
                .filter(origin -> !known.contains(String.valueOf(origin.value())))
                .limit(MAX_TEXTS)
                .forEach(origin -> nodes.add(origin(origin)));
        return nodes;
    }

    private Node origin(Proposed<String> origin) {
        String name = String.valueOf(origin.value());
        Button add = button("intake-add-origin", tr("Add {0}", name), () -> {});
        add.setOnAction(event -> {
            onOrigin.accept(name);
            add.setDisable(true);
        });
        add.getStyleClass().add("small");
        return new HBox(8, add, WrappedLabel.of(tr("Perhaps an origin: {0}", origin.reason()), "intake-becomes"));
    }

    private Node passages(SharedWording shared) {
        String other = dataset.sources().get(shared.other()).label();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("side-by-side");
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            grid.getColumnConstraints().add(half);
        }
        grid.addRow(0, label(tr("This text"), "intake-question"), label(other, "intake-question"));
        List<SharedRun> runs = shared.runs();
        for (int i = 0; i < Math.min(MAX_RUNS, runs.size()); i++) {
            grid.addRow(i + 1, cell(runs.get(i).one()), cell(runs.get(i).other()));
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.getStyleClass().addAll("page-scroll", "edge-to-edge");
        TitledPane pane = new TitledPane(
                tr("Shares wording with {0}: {1} of the shorter text", other, NumberWords.percent(shared.share())),
                scroll);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private static Node cell(Passage passage) {
        return new VBox(
                label(ParagraphWords.marked(List.of(passage.paragraph())), "faint"),
                MarkedFlow.of(passage, "archived-text"));
    }
}
