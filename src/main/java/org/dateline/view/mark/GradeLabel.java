package org.dateline.view.mark;

import static org.dateline.language.Tr.tr;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.dateline.model.Source;
import org.dateline.model.mark.Marks;
import org.dateline.model.mark.OutletGrade;
import org.dateline.model.mark.ReportGrade;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.jspecify.annotations.Nullable;

/** Letter and number of a source beside its name, such as B3; nothing where it is not judged. */
public final class GradeLabel {

    private GradeLabel() {}

    /** What names a source, with its grade. */
    public static Node beside(Node name, DatelineViewModel model, String id) {
        Marks marks = model.editing().marks().marksProperty().get();
        Source source = model.workspace().dataset().sources().get(id);
        Optional<Label> label = of(marks, source);
        if (label.isEmpty()) {
            return name;
        }
        HBox both = new HBox(4, name, label.get());
        both.setAlignment(Pos.BASELINE_LEFT);
        return both;
    }

    /** The grade of a source; empty where it is not judged. */
    public static Optional<Label> of(Marks marks, Source source) {
        return marks.gradeOf(source).map(grade -> {
            Label label = Parts.uncut(Parts.label(grade, "grade"));
            Tips.give(label, words(marks, source));
            label.setAccessibleText(words(marks, source));
            return label;
        });
    }

    /** What the grade of a source means, and in whose judgement. */
    public static String words(Marks marks, Source source) {
        OutletGrade outlet = marks.outlet(source.outlet());
        ReportGrade report = marks.report(source.id());
        return tr(
                "Outlet {0}: {1}.\nReport {2}: {3}.\nAs {4} judges it.",
                outlet.reliability().code(),
                because(outlet.reliability().words(), outlet.reason()),
                report.credibility().code(),
                because(report.credibility().words(), report.reason()),
                marks.person());
    }

    private static String because(String words, @Nullable String reason) {
        return reason == null ? words : tr("{0} ({1})", words, reason);
    }
}
