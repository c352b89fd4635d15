package org.dateline.viewmodel;

import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.query.EventFilter;
import org.dateline.query.field.KnownFields;

/** What of a view remains when its dataset has changed: what refers to something that is gone does not. */
final class Remaining implements Selection.Visitor<Boolean> {

    private final Dataset dataset;

    Remaining(Dataset now) {
        dataset = now;
    }

    /** The selection, or nothing if what it selects is gone. */
    Selection of(Selection before) {
        return before.accept(this) ? before : Selection.NOTHING;
    }

    /** Whether the report that was read is still there. */
    boolean has(Reading read) {
        return dataset.sources().has(read.source());
    }

    /** The filter without what is gone. */
    EventFilter of(EventFilter before) {
        return new EventFilter(
                before.categories().among(dataset.categories()::has),
                before.places().among(dataset.places()::has),
                before.sources().among(dataset.sources()::has),
                before.text(),
                before.fields().entrySet().stream()
                        .filter(field -> KnownFields.of(dataset).has(field.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                before.shape());
    }

    /** The view without what is gone. */
    ViewState of(ViewState before) {
        Reading read = before.reading();
        return new ViewState(
                before.window(),
                of(before.filter()),
                before.certainOnly(),
                of(before.selection()),
                read != null && has(read) ? read : null,
                before.shading(),
                before.charting(),
                before.layers(),
                before.steps(),
                before.versus(),
                before.table(),
                before.part());
    }

    @Override
    public Boolean nothing() {
        return true;
    }

    @Override
    public Boolean event(String id) {
        return dataset.events().has(id);
    }

    @Override
    public Boolean place(String id) {
        return dataset.places().has(id);
    }

    @Override
    public Boolean source(String id) {
        return dataset.sources().has(id);
    }

    @Override
    public Boolean speaker(String name) {
        return true;
    }

    @Override
    public Boolean actor(String name) {
        return true;
    }

    @Override
    public Boolean actors() {
        return true;
    }

    @Override
    public Boolean coverage(Selection.OfCoverage coverage) {
        return source(coverage.source()) && coverage.subject().accept(this);
    }

    @Override
    public Boolean figures(Selection.OfFigures figures) {
        return event(figures.event())
                && dataset.measures().has(figures.measure())
                && dataset.events().get(figures.event()).figures().stream()
                        .anyMatch(figure -> figure.measure().equals(figures.measure()));
    }

    @Override
    public Boolean problems() {
        return true;
    }

    @Override
    public Boolean stories() {
        return true;
    }

    @Override
    public Boolean changes(Selection.OfChanges changes) {
        return changes.event() == null || event(changes.event());
    }
}
