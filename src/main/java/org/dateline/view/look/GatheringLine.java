package org.dateline.view.look;

import static org.dateline.language.Tr.tr;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.viewmodel.EvidenceViewModel;

/** Says how far the quotes and figures of a large dataset are gathered, or why they cannot be. */
public final class GatheringLine extends VBox {

    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();

    /** A line that is there for as long as evidence is gathered. */
    public GatheringLine(EvidenceViewModel evidence) {
        super(4);
        getStyleClass().add("gathering");
        words.getStyleClass().add("faint");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        // Bound and not subscribed to: a page is forgotten long before the dataset is
        bar.progressProperty().bind(evidence.progressProperty());
        bar.visibleProperty().bind(evidence.failureProperty().map(why -> why.isEmpty()));
        words.textProperty()
                .bind(evidence.failureProperty()
                        .flatMap(why -> evidence.progressProperty()
                                .map(done -> why.map(reason -> tr("They cannot be gathered: {0}", reason))
                                        .orElseGet(() -> tr(
                                                "Gathering the quotes and figures of all events, {0} % so far. You can go on"
                                                        + " working.",
                                                (int) (100 * done.doubleValue()))))));
        getChildren().addAll(words, bar);
    }
}
