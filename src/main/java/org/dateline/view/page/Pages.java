package org.dateline.view.page;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.dateline.events.Dataset;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Theme;
import org.dateline.view.look.Wording;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;

/** Makes the page of what is selected. */
final class Pages {

    private final DatelineViewModel model;
    private final Categories categories;
    private final Wording wording;
    private final ObservableValue<Theme> theme;
    private final PageActions actions;
    private final Set<Object> unfolded = new HashSet<>();
    private Selection latest = Selection.NOTHING;

    Pages(
            DatelineViewModel model,
            Categories categories,
            Wording wording,
            ObservableValue<Theme> theme,
            PageActions actions) {
        this.actions = actions;
        this.model = model;
        this.categories = categories;
        this.wording = wording;
        this.theme = theme;
    }

    Node page(Selection selection) {
        Dataset dataset = model.workspace().dataset();
        if (!selection.equals(latest)) {
            unfolded.clear();
            latest = selection;
        }
        PageBuilder builder = new PageBuilder(model, categories, wording, theme.getValue(), actions, unfolded);
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
