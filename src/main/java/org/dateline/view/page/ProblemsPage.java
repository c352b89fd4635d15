package org.dateline.view.page;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;

/** What is wrong with dataset and map, each with file, line and path, what was expected and what was found. */
final class ProblemsPage {

    private final PageBuilder build;

    ProblemsPage(PageBuilder build) {
        this.build = build;
    }

    Node of(List<Problem> problems) {
        PageContent page = build.content("problems-page");
        page.add(build.title(trn(problems.size(), "{0} problem", "{0} problems")));
        page.add(build.faint(tr("What is named here was left out or is doubtful; everything else is shown.")));
        page.rows(problems.size(), 3, i -> row(problems.get(i)));
        return page.node();
    }

    private Node row(Problem problem) {
        VBox row = new VBox(2);
        row.getStyleClass().addAll("problem", problem.severity() == Severity.ERROR ? "error" : "doubt");
        row.getChildren().addAll(build.faint(problem.place()), build.label(problem.message(), "problem-message"));
        String expected = problem.expected();
        if (expected != null) {
            row.getChildren().add(build.label(tr("expected: {0}", expected)));
        }
        String found = problem.found();
        if (found != null) {
            row.getChildren().add(build.label(tr("found: {0}", found)));
        }
        return row;
    }
}
