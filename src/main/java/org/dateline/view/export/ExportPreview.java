package org.dateline.view.export;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.named;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.LeftBehind;
import org.dateline.export.content.Provenance;
import org.dateline.view.look.WrappedLabel;

/** Says what an export will hold: how many events of how many sources, and what they are a selection of. */
final class ExportPreview extends VBox {

    private final ExportedView view;
    private final Label shown;
    private final Label counts = named("export-counts", WrappedLabel.of(""));

    /** The words for its window; where the sources of many events are counted. */
    ExportPreview(ExportedView view, String window, Background background) {
        this.view = view;
        int events = view.result().size();
        shown = named("export-shown", WrappedLabel.of(tr("{0}: {1}.", window, Provenance.shown(view)), "faint"));
        if (events <= ExportDialog.MANY_EVENTS || view.knowsSources()) {
            showCounts(LeftBehind.of(view));
        } else {
            counts.setText(trn(
                    events,
                    "{0} event. Its sources are being counted\u2026",
                    "{0} events. Their sources are being counted\u2026"));
            background.run(
                    Lane.EXPORTING,
                    () -> {
                        view.sources();
                        return LeftBehind.of(view);
                    },
                    this::showCounts,
                    failed -> showUncounted());
        }
        getChildren().addAll(counts, shown);
        getStyleClass().add("export-preview");
    }

    private void showCounts(List<String> leftBehind) {
        leftBehind.forEach(words -> shown.setText(shown.getText() + " " + words));
        Provenance provenance = Provenance.of(view);
        int events = view.result().size();
        counts.setText(
                events == 0
                        ? tr("No event is shown: only the view itself would be written.")
                        : trn(
                                events,
                                "{0} event: {1}. {2}.",
                                "{0} events: {1}. {2}.",
                                provenance.events(),
                                provenance.sources()));
    }

    private void showUncounted() {
        counts.setText(trn(view.result().size(), "{0} event.", "{0} events."));
    }
}
