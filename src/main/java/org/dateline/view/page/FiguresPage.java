package org.dateline.view.page;

import static org.dateline.language.Tr.tr;

import javafx.scene.Node;
import org.dateline.evidence.FigureComparison;
import org.dateline.model.Event;

/** One measure of an event: what each source says of it. */
final class FiguresPage {

    private final PageBuilder build;

    FiguresPage(PageBuilder build) {
        this.build = build;
    }

    Node of(Event event, String measure) {
        PageContent page = build.content("figures-page");
        String unit = build.dataset().measures().get(measure).unit();
        page.add(build.title(build.measureName(measure)));
        if (unit != null) {
            page.add(build.faint(tr("Counted in {0}", unit)));
        }
        page.add(build.eventRow(event));
        FigureComparison.of(event).stream()
                .filter(comparison -> comparison.measure().equals(measure))
                .forEach(comparison -> page.pieces(new FigureBlock(build).unnamed(event, comparison)));
        page.add(build.faint(tr("Every figure stands for itself: nothing here is added up or averaged.")));
        return page.node();
    }
}
