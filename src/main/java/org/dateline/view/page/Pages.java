package org.dateline.view.page;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import org.dateline.events.Dataset;
import org.dateline.view.command.WindowContext;
import org.dateline.view.edit.EditDesk;
import org.dateline.view.edit.EditMenus;
import org.dateline.view.mark.MarkBlock;
import org.dateline.viewmodel.ActorsViewModel;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;

/** Makes the page of what is selected. */
final class Pages {

    private final WindowContext context;
    private final DatelineViewModel model;
    private final EditMenus menus;
    private final ActorsViewModel actors;
    private final Set<Object> unfolded = new HashSet<>();
    private Selection latest = Selection.NOTHING;
    private Optional<MarkBlock> marks = Optional.empty();

    /** @param actors what is known of actors */
    Pages(WindowContext context, EditDesk desk, ActorsViewModel actors) {
        this.actors = actors;
        this.menus = new EditMenus(desk);
        this.context = context;
        this.model = context.model();
    }

    /**
     * The page of this selection.
     *
     * @param windowPage the page where nothing is selected, which is always the same
     * @param stories the page of the stories, which is always the same
     */
    Node page(Selection selection, Node windowPage, Node stories) {
        if (!selection.equals(latest)) {
            unfolded.clear();
            latest = selection;
        }
        return selection.accept(new PageVisitor(windowPage, stories));
    }

    /** The marks on an event: those that were shown last, if they are of it, since a note may be being typed in them. */
    private MarkBlock marksOn(String event) {
        MarkBlock shown = marks.filter(known -> known.event().equals(event))
                .orElseGet(() -> new MarkBlock(model.editing().marks(), event));
        marks = Optional.of(shown);
        return shown;
    }

    /** The marks on the event that is shown, or was last; empty if none was. */
    Optional<MarkBlock> marks() {
        return marks;
    }

    /** Makes the page of each kind of selection; those of the window and of the stories are made already. */
    private final class PageVisitor implements Selection.Visitor<Node> {

        private final Dataset dataset = model.workspace().dataset();
        private final Node windowPage;
        private final Node stories;

        PageVisitor(Node windowPage, Node stories) {
            this.windowPage = windowPage;
            this.stories = stories;
        }

        private PageBuilder builder() {
            return new PageBuilder(context, unfolded, menus);
        }

        @Override
        public Node nothing() {
            return windowPage;
        }

        @Override
        public Node event(String id) {
            return new EventPage(builder()).of(dataset.events().get(id), marksOn(id));
        }

        @Override
        public Node place(String id) {
            return new PlacePage(builder()).of(dataset.places().get(id));
        }

        @Override
        public Node source(String id) {
            return new SourcePage(builder()).of(dataset.sources().get(id));
        }

        @Override
        public Node speaker(String name) {
            return new SpeakerPage(builder()).of(name);
        }

        @Override
        public Node actor(String name) {
            return new ActorPage(builder(), actors).of(name);
        }

        @Override
        public Node actors() {
            return new ActorPage(builder(), actors).ofAll();
        }

        @Override
        public Node coverage(Selection.OfCoverage coverage) {
            return new CoveragePage(builder()).of(coverage);
        }

        @Override
        public Node figures(Selection.OfFigures figures) {
            return new FiguresPage(builder()).of(dataset.events().get(figures.event()), figures.measure());
        }

        @Override
        public Node problems() {
            return new ProblemsPage(builder()).of(model.workspace().problems());
        }

        @Override
        public Node stories() {
            return stories;
        }

        @Override
        public Node changes(Selection.OfChanges changes) {
            return new ChangesPage(builder()).of(changes);
        }
    }
}
