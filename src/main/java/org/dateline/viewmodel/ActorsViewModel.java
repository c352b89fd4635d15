package org.dateline.viewmodel;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.model.EventField;
import org.dateline.model.TimeWindow;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.field.ActorCompany;
import org.dateline.query.field.FieldColumn;
import org.dateline.query.field.FieldColumns;
import org.dateline.query.field.KnownFields;
import org.dateline.query.field.NamedActors;
import org.jspecify.annotations.Nullable;

/**
 * Whom the events of the window name in fields of actors, and whom together with the one that is selected; found out off the UI thread
 * where the dataset is large. To be used on the UI thread only.
 */
public final class ActorsViewModel {

    private final DatelineViewModel model;
    private final Background background;
    private final Optional<EventField> field;
    private final ReadOnlyObjectWrapper<Optional<State>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Asked latest;

    /**
     * What is asked for.
     *
     * @param actor the one of whom; empty for all
     */
    public record Asked(Optional<String> actor, TimeWindow window, EventFilter filter, boolean certainOnly) {}

    /**
     * What is known.
     *
     * @param all all actors and the events of the window that name them, the most frequent first; empty if one is asked for
     * @param company whom events name together with the one who is asked for
     * @param events the positions of the events of the window that name that one
     * @param lacking that no event of the dataset names the one who is asked for, in a sentence; empty if one does
     * @param failure why it is not known; empty if it is
     */
    public record State(
            Asked asked,
            List<FieldColumn.Counted> all,
            List<ActorCompany> company,
            List<Integer> events,
            String lacking,
            String failure) {

        public State {
            all = List.copyOf(all);
            company = List.copyOf(company);
            events = List.copyOf(events);
        }

        private static State failed(Asked asked, Exception failure) {
            return new State(asked, List.of(), List.of(), List.of(), "", String.valueOf(failure.getMessage()));
        }
    }

    /** Of the dataset of this view-model; nothing is known yet. */
    public ActorsViewModel(DatelineViewModel model) {
        this.model = model;
        this.background = model.workspace().isLarge() ? model.background() : Background.direct();
        this.field = KnownFields.actors(model.workspace().dataset());
    }

    /** What is known; empty until something is. */
    public ReadOnlyObjectProperty<Optional<State>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is known of this one, or of all; empty if that is of another, or nothing. */
    public Optional<State> of(Optional<String> actor) {
        return state.get().filter(known -> known.asked().actor().equals(actor));
    }

    /** Shows only the events that name both of these. */
    public void showBoth(String one, String other) {
        field.ifPresent(actors -> model.showFilter(
                model.filterProperty().get().withField(actors.id(), Choice.together(Set.of(one, other)))));
    }

    /** Finds out what is not known yet of what is selected, if that is actors. */
    public void ask() {
        Selection selection = model.selectionProperty().get();
        boolean isOfActors = selection.actorName().isPresent() || selection.equals(new Selection.OfActors());
        if (!isOfActors || field.isEmpty()) {
            return;
        }
        EventFilter filter = model.filterProperty().get();
        boolean areWordsKnown = model.wordSearch().readyProperty().get();
        Asked asked = new Asked(
                selection.actorName(),
                model.windowProperty().get(),
                areWordsKnown ? filter : filter.withText(""),
                model.certainOnlyProperty().get());
        if (asked.equals(latest)) {
            return;
        }
        latest = asked;
        background.run(
                Lane.ACTORS,
                () -> answer(asked),
                known -> state.set(Optional.of(known)),
                failure -> state.set(Optional.of(State.failed(asked, failure))));
    }

    private State answer(Asked asked) {
        EventIndex index = model.workspace().index();
        FieldColumns columns = index.fields();
        EventField actors = field.orElseThrow();
        IntPredicate passing = index.passing(asked.filter(), asked.window(), asked.certainOnly());
        if (asked.actor().isEmpty()) {
            List<FieldColumn.Counted> all =
                    columns.column(actors.id()).orElseThrow().counts(passing);
            return new State(asked, all, List.of(), List.of(), "", "");
        }
        String name = asked.actor().get();
        BitSet events = new BitSet();
        columns.matching(actors.id(), Set.of(name)).stream().filter(passing).forEach(events::set);
        return new State(
                asked,
                List.of(),
                ActorCompany.of(columns, name, events),
                events.stream().boxed().toList(),
                events.isEmpty() ? NamedActors.lacking(columns, name).orElse("") : "",
                "");
    }
}
