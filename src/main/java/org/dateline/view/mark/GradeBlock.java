package org.dateline.view.mark;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.named;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.dateline.model.Source;
import org.dateline.model.mark.Credibility;
import org.dateline.model.mark.Marks;
import org.dateline.model.mark.OutletGrade;
import org.dateline.model.mark.Reliability;
import org.dateline.model.mark.ReportGrade;
import org.dateline.view.look.Parts;
import org.dateline.view.look.WhileShown;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.mark.MarksViewModel;
import org.jspecify.annotations.Nullable;

/** How a person judges a source: the reliability of its outlet, the credibility of the report, and why. */
public final class GradeBlock extends VBox {

    private final MarksViewModel marks;
    private final Source source;
    private final ComboBox<Reliability> reliability = named("reliability", new ComboBox<>());
    private final ComboBox<Credibility> credibility = named("credibility", new ComboBox<>());
    private final TextField outletReason = named("reliability-reason", new TextField());
    private final TextField reportReason = named("credibility-reason", new TextField());
    private final Label others = named("grades-of-others", WrappedLabel.of("", "faint"));
    private boolean showing;

    /** The grades of a source. */
    public GradeBlock(MarksViewModel marks, Source source) {
        super(4);
        this.marks = marks;
        this.source = source;
        setId("grades");
        getStyleClass().add("grades");
        String outlet = source.outlet();
        fill(reliability, Reliability.values(), grade -> tr("{0}: {1}", grade.code(), grade.words()));
        fill(credibility, Credibility.values(), grade -> tr("{0}: {1}", grade.code(), grade.words()));
        reliability.setAccessibleText(tr("Reliability of the outlet"));
        credibility.setAccessibleText(tr("Credibility of the report"));
        if (outlet == null) {
            getChildren().add(WrappedLabel.of(tr("No outlet is named whose reliability could be set."), "field-hint"));
        } else {
            add(tr("Reliability of {0}, in all its reports", outlet), reliability, outletReason);
        }
        add(tr("Credibility of this report"), credibility, reportReason);
        getChildren().add(others);
        reliability.valueProperty().subscribe((before, now) -> gradeOutlet());
        credibility.valueProperty().subscribe((before, now) -> gradeReport());
        whenTyped(outletReason, typed -> gradeOutlet());
        whenTyped(reportReason, typed -> gradeReport());
        WhileShown.follow(this, () -> {
            show();
            return marks.marksProperty()
                    .subscribe((before, now) -> show())
                    .and(marks.othersProperty().subscribe((before, now) -> show()));
        });
        show();
    }

    private static <T> void fill(ComboBox<T> box, T[] grades, Function<T, String> words) {
        box.getItems().setAll(List.of(grades));
        box.setConverter(Parts.converter(words));
        box.setMaxWidth(Double.MAX_VALUE);
    }

    private void add(String words, ComboBox<?> box, TextField reason) {
        Label name = WrappedLabel.of(words, "field-name");
        name.setLabelFor(box);
        reason.setPromptText(tr("Why (may be left out)"));
        reason.setAccessibleText(tr("Why: {0}", words));
        getChildren().addAll(name, box, reason);
    }

    private void whenTyped(TextField field, Consumer<String> take) {
        field.setOnAction(event -> take.accept(field.getText()));
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                take.accept(field.getText());
            }
        });
    }

    private void show() {
        showing = true;
        Marks now = marks.marksProperty().get();
        OutletGrade outlet = now.outlet(source.outlet());
        ReportGrade report = now.report(source.id());
        reliability.setValue(outlet.reliability());
        credibility.setValue(report.credibility());
        show(outletReason, outlet.reason(), !outlet.isEmpty());
        show(reportReason, report.reason(), !report.isEmpty());
        others.setText(String.join(
                "\n",
                marks.othersProperty().get().stream()
                        .flatMap(other -> other.gradeOf(source).stream()
                                .map(grade -> tr("{0} grades it {1}", other.person(), grade)))
                        .toList()));
        Parts.setShown(others, !others.getText().isEmpty());
        showing = false;
    }

    private static void show(TextField field, @Nullable String reason, boolean isJudged) {
        if (!field.isFocused()) {
            field.setText(reason == null ? "" : reason);
        }
        Parts.setShown(field, isJudged);
    }

    /** A grade without a reason that says no more than what holds anyway is none. */
    private void gradeOutlet() {
        String outlet = source.outlet();
        if (showing || outlet == null) {
            return;
        }
        OutletGrade before = marks.marksProperty().get().outlet(outlet);
        String reason = reason(outletReason);
        Reliability grade = reliability.getValue();
        if (grade == before.reliability() && Objects.equals(reason, before.reason())) {
            return;
        }
        boolean isNone = grade == Reliability.F && reason == null;
        marks.grade(outlet, isNone ? null : new OutletGrade(outlet, grade, reason, marks.now()));
    }

    private void gradeReport() {
        if (showing) {
            return;
        }
        ReportGrade before = marks.marksProperty().get().report(source.id());
        String reason = reason(reportReason);
        Credibility grade = credibility.getValue();
        if (grade == before.credibility() && Objects.equals(reason, before.reason())) {
            return;
        }
        boolean isNone = grade == Credibility.NOT_JUDGED && reason == null;
        marks.grade(source.id(), isNone ? null : new ReportGrade(source.id(), grade, reason, marks.now()));
    }

    private static @Nullable String reason(TextField field) {
        return field.getText().isBlank() ? null : field.getText().strip();
    }
}
