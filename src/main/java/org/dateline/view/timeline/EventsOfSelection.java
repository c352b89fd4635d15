package org.dateline.view.timeline;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.dateline.evidence.Speaker;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.field.KnownFields;
import org.dateline.viewmodel.Selection;
import org.dateline.workspace.Workspace;

/** The events that a selection is about, by their positions: itself, or those at the place, or those that the source tells. */
final class EventsOfSelection implements Selection.Visitor<IntPredicate> {

    private static final IntPredicate NONE = event -> false;

    private final Workspace workspace;
    private final EventIndex index;

    EventsOfSelection(Workspace workspace) {
        this.workspace = workspace;
        this.index = workspace.index();
    }

    @Override
    public IntPredicate nothing() {
        return NONE;
    }

    @Override
    public IntPredicate event(String id) {
        int position = workspace.dataset().store().positionOf(id);
        return event -> event == position;
    }

    @Override
    public IntPredicate place(String id) {
        return index.passing(EventFilter.NONE.withPlaces(Choice.only(id)));
    }

    @Override
    public IntPredicate source(String id) {
        return index.passing(EventFilter.NONE.withSources(Choice.only(id)));
    }

    @Override
    public IntPredicate speaker(String name) {
        BitSet quoting = new BitSet();
        workspace.spoken().speaker(name).stream().flatMapToInt(Speaker::events).forEach(quoting::set);
        return quoting::get;
    }

    @Override
    public IntPredicate actor(String name) {
        return KnownFields.actors(workspace.dataset())
                .map(field -> index.passing(EventFilter.NONE.withField(field.id(), Choice.only(name))))
                .orElse(NONE);
    }

    @Override
    public IntPredicate actors() {
        return NONE;
    }

    @Override
    public IntPredicate coverage(Selection.OfCoverage coverage) {
        return coverage.subject().accept(this).and(source(coverage.source()));
    }

    @Override
    public IntPredicate figures(Selection.OfFigures figures) {
        return event(figures.event());
    }

    @Override
    public IntPredicate problems() {
        return NONE;
    }

    @Override
    public IntPredicate stories() {
        return NONE;
    }

    @Override
    public IntPredicate changes(Selection.OfChanges changes) {
        return changes.eventId().map(this::event).orElse(NONE);
    }
}
