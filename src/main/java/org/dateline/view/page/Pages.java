package org.dateline.view.page;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import org.dateline.model.Dataset;
import org.dateline.view.command.WindowContext;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;

/** Makes the page of what is selected. */
final class Pages {

    private final WindowContext context;
    private final DatelineViewModel model;
    private final Set<Object> unfolded = new HashSet<>();
    private Selection latest = Selection.NOTHING;

    Pages(WindowContext context) {
        this.context = context;
        this.model = context.model();
    }

    Node page(Selection selection) {
        Dataset dataset = model.workspace().dataset();
        if (!selection.equals(latest)) {
            unfolded.clear();
            latest = selection;
        }
        PageBuilder builder = new PageBuilder(context, unfolded);
        if (selection instanceof Selection.OfEvent chosen) {
            return new EventPage(builder).of(dataset.events().get(chosen.id()));
        }
        if (selection instanceof Selection.OfPlace chosen) {
            return new PlacePage(builder).of(dataset.places().get(chosen.id()));
        }
        if (selection instanceof Selection.OfSource chosen) {
            return new SourcePage(builder).of(dataset.sources().get(chosen.id()));
        }
        if (selection instanceof Selection.OfSpeaker chosen) {
            return new SpeakerPage(builder).of(chosen.name());
        }
        if (selection instanceof Selection.OfCoverage chosen) {
            return new CoveragePage(builder).of(chosen);
        }
        if (selection instanceof Selection.OfFigures chosen) {
            return new FiguresPage(builder).of(dataset.events().get(chosen.event()), chosen.measure());
        }
        return new ProblemsPage(builder).of(model.workspace().problems());
    }
}
