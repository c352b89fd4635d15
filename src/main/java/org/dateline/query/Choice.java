package org.dateline.query;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which of several things are wanted. Something that is both wanted and not is not.
 *
 * @param only what is wanted; empty for all
 * @param without what is not
 * @param together whether of what has several of these things, such as the values of a list, all that are wanted are; else any will do
 */
public record Choice(Set<String> only, Set<String> without, boolean together) {

    /** All that there is. */
    public static final Choice ALL = new Choice(Set.of(), Set.of());

    public Choice {
        only = Set.copyOf(only);
        without = Set.copyOf(without);
        // One thing is together with itself
        together = together && only.size() > 1;
    }

    /** Any of what is wanted. */
    public Choice(Set<String> only, Set<String> without) {
        this(only, without, false);
    }

    /** Only these; all if there are none. */
    public static Choice only(Set<String> wanted) {
        return new Choice(wanted, Set.of());
    }

    /** Only this. */
    public static Choice only(String wanted) {
        return only(Set.of(wanted));
    }

    /** Only what has all of these. */
    public static Choice together(Set<String> wanted) {
        return new Choice(wanted, Set.of(), true);
    }

    /** The same for what has all that is wanted, or any of it. */
    public Choice wanting(boolean all) {
        return new Choice(only, without, all);
    }

    /** All but these. */
    public static Choice without(Set<String> unwanted) {
        return new Choice(Set.of(), unwanted);
    }

    /** All but this. */
    public static Choice without(String unwanted) {
        return without(Set.of(unwanted));
    }

    /** Whether nothing is chosen, so that all is wanted. */
    public boolean isAll() {
        return only.isEmpty() && without.isEmpty();
    }

    /** Whether what is this and nothing else is wanted, where any will do. */
    public boolean has(String one) {
        return (only.isEmpty() || only.contains(one)) && !without.contains(one);
    }

    /** The same with this too, or no longer; what was left out is so no longer. */
    public Choice toggling(String one) {
        return without.contains(one)
                ? new Choice(only, changed(without, one, false), together)
                : new Choice(changed(only, one, !only.contains(one)), without, together);
    }

    /** The same but for this, or no longer so. */
    public Choice leavingOut(String one) {
        return new Choice(changed(only, one, false), changed(without, one, !without.contains(one)), together);
    }

    /** What is left of it when some of the things are gone. */
    public Choice among(Predicate<String> isThere) {
        return new Choice(
                only.stream().filter(isThere).collect(Collectors.toSet()),
                without.stream().filter(isThere).collect(Collectors.toSet()),
                together);
    }

    private static Set<String> changed(Set<String> before, String one, boolean isIn) {
        Set<String> after = new LinkedHashSet<>(before);
        if (isIn) {
            after.add(one);
        } else {
            after.remove(one);
        }
        return after;
    }
}
