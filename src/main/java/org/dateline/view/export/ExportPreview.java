package org.dateline.view.export;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.named;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dateline.background.Lane;
import org.dateline.export.ExportFormat;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.LeftBehind;
import org.dateline.export.content.Provenance;
import org.dateline.view.look.WrappedLabel;
import org.jspecify.annotations.Nullable;

/** Says what an export will hold: how many events of how many sources, and what they are a selection of. */
final class ExportPreview extends VBox {

    private final ExportedView view;
    private final String window;
    private final Label shown;
    private final Label counts = named("export-counts", WrappedLabel.of(""));

    private String leftBehind = "";
    private boolean isOfAStory;

    /** The words for its window; where the sources of many events are counted. */
    ExportPreview(ExportedView view, ExportDialog.Request request, ObservableValue<ExportFormat> format) {
        this.view = view;
        int events = view.result().size();
        window = tr("{0}: {1}.", request.window(), Provenance.shown(view));
        shown = named("export-shown", WrappedLabel.of(window, "faint"));
        if (events <= ExportDialog.MANY_EVENTS || view.knowsSources()) {
            showCounts(LeftBehind.of(view));
        } else {
            counts.setText(trn(
                    events,
                    "{0} event. Its sources are being counted\u2026",
                    "{0} events. Their sources are being counted\u2026"));
            request.surroundings()
                    .background()
                    .run(
                            Lane.EXPORTING,
                            () -> {
                                view.sources();
                                return LeftBehind.of(view);
                            },
                            this::showCounts,
                            failed -> showUncounted());
        }
        format.subscribe(this::showOf);
        getChildren().addAll(counts, shown);
        getStyleClass().add("export-preview");
    }

    /** What does not come along is said of formats that show the window, not of those that show a story. */
    private void showOf(@Nullable ExportFormat format) {
        isOfAStory = format != null && format.isOfAStory();
        showShown();
    }

    private void showShown() {
        String all = isOfAStory ? "" : leftBehind;
        shown.setText(all.isEmpty() ? window : window + " " + all);
    }

    private void showCounts(List<String> sentences) {
        leftBehind = String.join(" ", sentences);
        showShown();
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
