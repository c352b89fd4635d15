package org.dateline.view.filter;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.field.KnownFields;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;

/** What the commands of filters do. */
public final class FilterCommands {

    private final DatelineViewModel model;

    private FilterCommands(DatelineViewModel model) {
        this.model = model;
    }

    /** Fills them into the commands of a window. */
    public static void fillIn(DatelineViewModel model, CommandTable<MainCommand> commands) {
        FilterCommands filters = new FilterCommands(model);
        ObservableValue<Boolean> isChoosable = model.selectionProperty()
                .map(what -> what.placeId().isPresent()
                        || what.sourceId().isPresent()
                        || what.actorName().isPresent());
        commands.put(MainCommand.ONLY_SELECTED, isChoosable, () -> filters.change(false));
        commands.put(MainCommand.NOT_SELECTED, isChoosable, () -> filters.change(true));
        boolean hasActors = KnownFields.actors(model.workspace().dataset()).isPresent();
        commands.put(
                MainCommand.ACTORS, new SimpleBooleanProperty(hasActors), () -> model.select(new Selection.OfActors()));
        commands.put(
                MainCommand.CERTAIN_ONLY,
                () -> model.showCertainOnly(!model.certainOnlyProperty().get()));
        boolean hasProblems = !model.workspace().problems().isEmpty();
        commands.put(
                MainCommand.PROBLEMS,
                new SimpleBooleanProperty(hasProblems),
                () -> model.select(new Selection.OfProblems()));
        commands.put(
                MainCommand.CLEAR_FILTER,
                Bindings.createBooleanBinding(filters::isAny, model.filterProperty(), model.certainOnlyProperty()),
                filters::clear);
    }

    private boolean isAny() {
        return model.certainOnlyProperty().get()
                || !model.filterProperty().get().equals(EventFilter.NONE);
    }

    /** Shows everything as one change. */
    private void clear() {
        model.beginChange();
        model.showFilter(EventFilter.NONE);
        model.showCertainOnly(false);
        model.endChange();
    }

    private void change(boolean leaveOut) {
        EventFilter filter = model.filterProperty().get();
        Selection what = model.selectionProperty().get();
        what.placeId()
                .ifPresent(place -> model.showFilter(filter.withPlaces(changed(filter.places(), place, leaveOut))));
        what.actorName()
                .ifPresent(actor -> KnownFields.actors(model.workspace().dataset())
                        .ifPresent(field -> model.showFilter(
                                filter.withField(field.id(), changed(filter.field(field.id()), actor, leaveOut)))));
        what.sourceId()
                .ifPresent(source -> model.showFilter(filter.withSources(changed(filter.sources(), source, leaveOut))));
    }

    private static Choice changed(Choice before, String id, boolean leaveOut) {
        return leaveOut ? before.leavingOut(id) : before.toggling(id);
    }
}
