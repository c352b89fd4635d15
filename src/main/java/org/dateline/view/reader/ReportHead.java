package org.dateline.view.reader;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.evidence.text.MarkedReport;
import org.dateline.model.Published;
import org.dateline.model.Source;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Explanations;
import org.dateline.view.look.WebAddress;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.Selection;
import org.dateline.words.ListWords;

/** What stands above the words of a report: where it comes from, and how its archived text stands. */
final class ReportHead extends VBox {

    private final WindowContext context;
    private final Source source;

    ReportHead(WindowContext context, Source source, MarkedReport report) {
        this.context = context;
        this.source = source;
        getStyleClass().add("report-head");
        setId("report-head");
        getChildren().addAll(WrappedLabel.of(source.label(), "report-outlet"), title(source));
        addFacts();
        addState(report);
        addUnplaced(report.unplaced());
    }

    private static Label title(Source source) {
        String title = source.title();
        return WrappedLabel.of(title == null ? tr("Without a headline") : title, "report-title");
    }

    private void addFacts() {
        Published published = source.published();
        String where = Stream.of(
                        Optional.ofNullable(source.byline()),
                        Optional.ofNullable(source.dateline()),
                        Optional.of(
                                published == null
                                        ? tr("not dated")
                                        : tr("published {0}", context.times().published(published))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" \u00b7 "));
        getChildren().add(WrappedLabel.of(where, "faint"));
        getChildren()
                .add(
                        source.origins().isEmpty()
                                ? Explanations.explain(WrappedLabel.of(tr("Names no origin"), "faint"))
                                : WrappedLabel.of(tr("Relies on {0}", ListWords.commas(source.origins())), "faint"));
        String address = source.url();
        if (address != null) {
            getChildren().add(WebAddress.link(address, context.browser()));
        }
    }

    private void addState(MarkedReport report) {
        Optional<CheckedTexts> texts =
                context.model().evidence().textsProperty().get();
        boolean recorded = !report.paragraphs().isEmpty();
        if (texts.isEmpty()) {
            addWithoutText(tr("No archived texts are at hand. {0}", instead(recorded)));
        } else if (texts.get().textOf(source.id()).isEmpty()) {
            addWithoutText(tr("The text of this report is not in {0}. {1}", folders(texts.get()), instead(recorded)));
        } else if (texts.get().isChanged(source.id())) {
            getChildren()
                    .add(WrappedLabel.of(
                            tr(
                                    "This text is not the one that was recorded: its SHA-256 differs. Words and paragraphs may have"
                                            + " moved."),
                            "report-notice"));
        }
    }

    private static String folders(CheckedTexts texts) {
        return texts.folders().stream()
                .map(Path::toString)
                .reduce((one, other) -> tr("{0} or {1}", one, other))
                .orElse("");
    }

    private static String instead(boolean recorded) {
        return recorded
                ? tr(
                        "Below stands what is recorded of the report, by paragraph; its words are not part of the dataset.")
                : tr("Nothing is recorded of the report by paragraph.");
    }

    private void addWithoutText(String words) {
        Button choose = new Button(tr("Choose the folder of the texts\u2026"));
        choose.setId("reader-open-texts");
        choose.setOnAction(event -> context.commands().run(MainCommand.OPEN_TEXTS));
        VBox notice = new VBox(8, WrappedLabel.of(words), choose);
        notice.getStyleClass().add("report-notice");
        getChildren().add(notice);
    }

    private void addUnplaced(List<String> events) {
        if (events.isEmpty()) {
            return;
        }
        FlowPane links = new FlowPane(8, 0);
        links.setAlignment(Pos.BASELINE_LEFT);
        links.setRowValignment(VPos.BASELINE);
        MarkWords words = new MarkWords(context.model());
        for (String event : events) {
            links.getChildren().add(link(words.title(event), event));
        }
        getChildren().addAll(WrappedLabel.of(tr("Told in paragraphs that are not recorded:"), "faint"), links);
    }

    private Hyperlink link(String title, String event) {
        Hyperlink link = new Hyperlink(title);
        link.setOnAction(action -> {
            link.setVisited(false);
            context.model().select(new Selection.OfEvent(event));
        });
        return link;
    }
}
