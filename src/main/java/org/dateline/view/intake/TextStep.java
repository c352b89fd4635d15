package org.dateline.view.intake;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.gap;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;
import static org.dateline.view.look.Parts.setShown;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.intake.work.Draft;
import org.dateline.intake.work.ReportText;
import org.dateline.propose.source.TextPart;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.intake.IntakeViewModel;
import org.dateline.viewmodel.intake.Looked;
import org.jspecify.annotations.Nullable;

/** The first step: the text, what of it is not the report, and what its source says of itself. */
final class TextStep extends BorderPane {

    private static final double LEAST_HEIGHT = 60;
    private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");

    private final IntakeViewModel intake;
    private final TextArea area = named("intake-paste", new TextArea());
    private final ListView<Integer> lines = named("intake-lines", new ListView<>());
    private final Label counted = label("", "faint");
    private final VBox empty;
    private final VBox filled;
    private final DetailsForm details;
    private final Button begin;
    private final VBox like = named("intake-like", new VBox(6));
    private Map<Integer, TextPart> parts = Map.of();
    private ReportText text = ReportText.NONE;

    /** @param choose lets the user choose a file */
    TextStep(IntakeViewModel intake, Runnable choose) {
        this.intake = intake;
        area.setPromptText(tr("Paste the text of the report here"));
        area.setAccessibleText(tr("Text of the report"));
        area.setWrapText(true);
        VBox.setVgrow(area, Priority.ALWAYS);
        VBox.setVgrow(lines, Priority.ALWAYS);
        Button use = button("intake-use", tr("Use this text"), () -> intake.paste(area.getText()));
        use.setDefaultButton(true);
        use.disableProperty().bind(area.textProperty().map(String::isBlank));
        empty = new VBox(
                8,
                WrappedLabel.of(
                        tr(
                                "Paste its text, or open a file: plain text, a web page, a PDF or a mail. Nothing is sent anywhere."),
                        "faint"),
                area,
                row(8, use, button("intake-open", tr("Open a file\u2026"), choose)));
        lines.setAccessibleText(tr("Lines of the text"));
        lines.setCellFactory(list -> new Cell());
        lines.setOnKeyPressed(event -> {
            Integer line = lines.getSelectionModel().getSelectedItem();
            if (line != null && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.SPACE)) {
                intake.cut(line);
                event.consume();
            }
        });
        filled = new VBox(
                6,
                row(8, counted, gap(), button("intake-other", tr("Another text\u2026"), this::again)),
                lines,
                WrappedLabel.of(
                        tr(
                                "Take the tick from lines that are not the report: menus, captions, calls to subscribe. The rest is"
                                        + " counted anew. Delete does the same."),
                        "faint"));
        details = new DetailsForm(intake, () -> !area.getText().isBlank());
        area.textProperty().subscribe((was, now) -> details.checkAgain());
        begin = button("intake-begin", tr("Go through the text"), intake::begin);
        begin.getStyleClass().add("accent");
        ScrollPane scroll = new ScrollPane(details);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("page-scroll", "edge-to-edge");
        VBox right =
                new VBox(8, label(tr("Its source"), "section"), like, scroll, row(8, details.wrong(), gap(), begin));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(6, label(tr("The text"), "section"), empty, filled);
        VBox.setVgrow(empty, Priority.ALWAYS);
        VBox.setVgrow(filled, Priority.ALWAYS);
        left.getStyleClass().add("import-side");
        right.getStyleClass().add("import-side");
        SplitPane split = new SplitPane(left, right);
        split.setDividerPositions(0.52);
        split.getStyleClass().add("middle");
        setCenter(split);
        // In a low window what is long is scrolled, and the buttons below it stay in sight; words that wrap have no
        // least
        // height before their width is known
        for (Region part : new Region[] {this, split, left, right}) {
            part.setMinHeight(0);
        }
        for (Region part : new Region[] {area, lines, scroll}) {
            part.setMinHeight(LEAST_HEIGHT);
        }
        showText(false);
    }

    private void again() {
        showText(false);
        area.requestFocus();
    }

    private void showText(boolean shown) {
        setShown(empty, !shown);
        setShown(filled, shown);
    }

    void show(Draft draft) {
        boolean isOther = !draft.text().lines().equals(text.lines());
        text = draft.text();
        if (isOther) {
            lines.getItems()
                    .setAll(IntStream.rangeClosed(1, text.lines().size())
                            .boxed()
                            .toList());
            showText(true);
            showLooked(intake.lookedProperty().get(), draft.source().origins());
            details.show(draft.source(), intake.lookedProperty().get());
        }
        lines.refresh();
        counted.setText(
                text.cut().isEmpty()
                        ? trn(text.paragraphs().size(), "{0} paragraph", "{0} paragraphs")
                        : trn(
                                text.paragraphs().size(),
                                "{0} paragraph, {1} cut off",
                                "{0} paragraphs, {1} cut off",
                                text.cut().size()));
        details.check();
        begin.setDisable(intake.wrong().isPresent() || intake.busyProperty().get());
    }

    /** What was found: lines that are not the article itself, and reports that the text is like. */
    private void showLooked(Optional<Looked> looked, String origins) {
        parts = looked.stream()
                .flatMap(found -> found.source().parts().stream())
                .collect(Collectors.toMap(TextPart::paragraph, part -> part, (one, other) -> one));
        like.getChildren().clear();
        looked.ifPresent(found -> like.getChildren()
                .setAll(new LikeTexts(intake.window().workspace().dataset(), found.like(), origins, details::addOrigin)
                        .nodes()));
        setShown(like, !like.getChildren().isEmpty());
    }

    /** There is no report: what is pasted and typed before there is one stays until it is used. */
    void showNothing() {
        if (text != ReportText.NONE) {
            text = ReportText.NONE;
            area.clear();
            showText(false);
        }
        details.show(intake.typed(), Optional.empty());
        begin.setDisable(true);
    }

    private final class Cell extends WrappedCell<Integer> {

        private final CheckBox box = new CheckBox();
        private final Label number = label("", "paragraph-number");
        private final Label words = WrappedLabel.of("");
        private final Label part = WrappedLabel.of("", "intake-becomes");
        private final HBox row = new HBox(8, box, number, new VBox(1, words, part));

        Cell() {
            number.setMinWidth(26);
            number.setAlignment(Pos.TOP_RIGHT);
            box.setFocusTraversable(false);
            HBox.setHgrow(row.getChildren().get(2), Priority.ALWAYS);
            box.setMinWidth(24);
            box.setOnAction(event -> {
                if (getItem() != null) {
                    intake.cut(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Integer line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            int paragraph = text.paragraphOf(line);
            box.setSelected(paragraph > 0);
            box.setAccessibleText(tr("Line {0} is of the report", String.valueOf(line)));
            number.setText(paragraph > 0 ? String.valueOf(paragraph) : "");
            Script.show(words, text.lines().get(line - 1));
            TextPart known = parts.get(line);
            part.setText(known == null ? "" : tr("Perhaps beside the article: {0}", known.reason()));
            setShown(part, known != null);
            pseudoClassStateChanged(CUT, paragraph == 0);
            setGraphic(row);
        }
    }
}
