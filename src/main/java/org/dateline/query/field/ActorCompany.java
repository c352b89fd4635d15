package org.dateline.query.field;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.EventField;
import org.dateline.model.field.ActorSide;
import org.dateline.text.Folding;

/**
 * An actor whom events name together with another, as the fields of actors say it; that is what the compiler of the data says of each
 * event, and no more.
 *
 * @param name the name as it is written most often there, or first
 * @param with how many events have both on one side
 * @param against how many have them on sides against each other
 * @param unknown how many have both, and do not say who is with whom
 */
public record ActorCompany(String name, int with, int against, int unknown) {

    private static final class Tally {

        private final Map<String, Integer> spellings = new LinkedHashMap<>();
        private int with;
        private int against;
        private int unknown;

        private String name() {
            return spellings.entrySet().stream()
                    .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                    .orElseThrow()
                    .getKey();
        }
    }

    /**
     * Those whom events name beside an actor, the most frequent first; takes time in proportion to the events.
     *
     * @param actor the name, whatever its case and accents
     * @param events positions of events that name the actor
     */
    public static List<ActorCompany> of(FieldColumns columns, String actor, BitSet events) {
        String wanted = Folding.fold(actor);
        List<FieldColumn> naming = new ArrayList<>();
        for (EventField field : columns.own()) {
            if (field.actors() != null) {
                columns.column(field.id()).ifPresent(naming::add);
            }
        }
        Map<String, Tally> tallies = new HashMap<>();
        for (int event = events.nextSetBit(0); event >= 0; event = events.nextSetBit(event + 1)) {
            Map<String, Set<ActorSide>> sides = sides(naming, event, tallies);
            Set<ActorSide> own = sides.getOrDefault(wanted, Set.of());
            sides.forEach((name, theirs) -> {
                if (!name.equals(wanted)) {
                    count(tallies.computeIfAbsent(name, none -> new Tally()), own, theirs);
                }
            });
        }
        tallies.remove(wanted);
        return tallies.values().stream()
                .map(tally -> new ActorCompany(tally.name(), tally.with, tally.against, tally.unknown))
                .sorted(Comparator.comparing((ActorCompany one) -> -(one.with + one.against + one.unknown))
                        .thenComparing(ActorCompany::name))
                .toList();
    }

    /** On which sides an event has whom; each spelling is noted. */
    private static Map<String, Set<ActorSide>> sides(List<FieldColumn> naming, int event, Map<String, Tally> tallies) {
        Map<String, Set<ActorSide>> sides = new HashMap<>();
        for (FieldColumn column : naming) {
            ActorSide side = column.field().actors();
            column.value(event)
                    .ifPresent(value -> value.texts().forEach(text -> {
                        String name = Folding.fold(text);
                        tallies.computeIfAbsent(name, none -> new Tally())
                                .spellings
                                .merge(text, 1, Integer::sum);
                        sides.computeIfAbsent(name, none -> EnumSet.noneOf(ActorSide.class))
                                .add(side);
                    }));
        }
        return sides;
    }

    private static void count(Tally tally, Set<ActorSide> own, Set<ActorSide> theirs) {
        boolean isWith = anyOf(own, theirs, ActorSide::isWith);
        boolean isAgainst = anyOf(own, theirs, ActorSide::isAgainst);
        tally.with += isWith ? 1 : 0;
        tally.against += isAgainst ? 1 : 0;
        tally.unknown += isWith || isAgainst ? 0 : 1;
    }

    private interface Relation {
        boolean holds(ActorSide one, ActorSide other);
    }

    private static boolean anyOf(Set<ActorSide> own, Set<ActorSide> theirs, Relation relation) {
        Predicate<ActorSide> toAny = side -> theirs.stream().anyMatch(other -> relation.holds(side, other));
        return own.stream().anyMatch(toAny);
    }
}
