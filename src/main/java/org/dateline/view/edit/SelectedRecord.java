package org.dateline.view.edit;

import java.util.Optional;
import org.dateline.edit.document.Pointer;
import org.dateline.edit.record.RecordKind;
import org.dateline.viewmodel.Selection;

/** Which record of the dataset the page of a selection is about; none for the list of the window and the like. */
public final class SelectedRecord implements Selection.Visitor<Optional<Pointer>> {

    private SelectedRecord() {}

    /** The record that the page of this is about. */
    public static Optional<Pointer> of(Selection selection) {
        return selection.accept(new SelectedRecord());
    }

    /** What shows a record in the panel. */
    public static Optional<Selection> selectionOf(Pointer record) {
        return switch (RecordKind.of(record)) {
            case EVENT -> Optional.of(new Selection.OfEvent(record.last()));
            case PLACE -> Optional.of(new Selection.OfPlace(record.last()));
            case SOURCE -> Optional.of(new Selection.OfSource(record.last()));
            case QUOTE, FIGURE, REPORT, LINK, CATEGORY, MEASURE, DATASET -> Optional.empty();
        };
    }

    @Override
    public Optional<Pointer> nothing() {
        return Optional.empty();
    }

    @Override
    public Optional<Pointer> event(String id) {
        return Optional.of(RecordKind.EVENT.at(id));
    }

    @Override
    public Optional<Pointer> place(String id) {
        return Optional.of(RecordKind.PLACE.at(id));
    }

    @Override
    public Optional<Pointer> source(String id) {
        return Optional.of(RecordKind.SOURCE.at(id));
    }

    @Override
    public Optional<Pointer> speaker(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Pointer> actor(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Pointer> actors() {
        return Optional.empty();
    }

    @Override
    public Optional<Pointer> coverage(Selection.OfCoverage coverage) {
        return coverage.subject().accept(this);
    }

    @Override
    public Optional<Pointer> figures(Selection.OfFigures figures) {
        return event(figures.event());
    }

    @Override
    public Optional<Pointer> problems() {
        return Optional.empty();
    }

    @Override
    public Optional<Pointer> stories() {
        return Optional.empty();
    }

    @Override
    public Optional<Pointer> changes(Selection.OfChanges changes) {
        return changes.eventId().flatMap(this::event);
    }
}
