package org.dateline.view.source;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;

import java.util.List;
import javafx.scene.control.Label;
import org.dateline.query.cube.CubeSum;
import org.dateline.view.look.Parts;
import org.dateline.viewmodel.source.SourceCounts;
import org.dateline.viewmodel.source.SourceViewModel;

/** What the events that are shown give for each measure of a source; nothing where it has none. */
final class SourceSums extends CutFlow {

    private static final double WIDEST = 480;

    SourceSums(SourceViewModel model) {
        super(16, 4, WIDEST);
        setId("source-sums");
        Parts.setShown(this, false);
        model.countsProperty().subscribe(counts -> counts.ifPresent(this::show));
    }

    private void show(SourceCounts counts) {
        List<CubeSum.OfWindow> sums = counts.sums();
        while (getChildren().size() < sums.size()) {
            getChildren().add(make());
        }
        for (int i = 0; i < sums.size(); i++) {
            ((Label) getChildren().get(i)).setText(sums.get(i).words());
        }
        Parts.setShown(this, !sums.isEmpty());
    }

    private Label make() {
        return cutInTheMiddle(
                label("", "source-sum"),
                tr(
                        "Summed over the events that are shown, each with all that it gives, also where it began before the window or ends after it."
                                + " So the sums of two windows that share such events are not to be added up."));
    }
}
