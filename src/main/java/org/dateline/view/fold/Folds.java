package org.dateline.view.fold;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which parts of the window are put away. As long as a user has not said so of one, it is put away by itself where there is no
 * room for it. The same for all that the program shows. To be used on the UI thread.
 */
public final class Folds {

    private final ReadOnlyObjectWrapper<Map<Fold, Boolean>> chosen = new ReadOnlyObjectWrapper<>(Map.of());
    /** What was chosen when parts were put away together. */
    private Map<Fold, Boolean> before = Map.of();

    /** Each part as it has room. */
    public Folds() {}

    /** What users have chosen of which parts: whether they are put away. */
    public ReadOnlyObjectProperty<Map<Fold, Boolean>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /**
     * Whether it is put away.
     *
     * @param byItself whether it is as long as nobody has said so
     */
    public boolean isAway(Fold part, boolean byItself) {
        return Optional.ofNullable(chosen.get().get(part)).orElse(byItself);
    }

    /**
     * Puts a part away, or shows it. Where that is what it would be by itself, nothing is chosen any more: so a window that
     * grows or shrinks later has it as there is room.
     *
     * @param byItself whether it would be put away now
     */
    public void choose(Fold part, boolean away, boolean byItself) {
        Map<Fold, Boolean> next = new EnumMap<>(Fold.class);
        next.putAll(chosen.get());
        if (away == byItself) {
            next.remove(part);
        } else {
            next.put(part, away);
        }
        chosen.set(Map.copyOf(next));
    }

    /** Puts parts away together, also those that were so by themselves: they stay away when the others leave them room. */
    public void putAway(Set<Fold> parts) {
        before = chosen.get();
        Map<Fold, Boolean> next = new EnumMap<>(Fold.class);
        next.putAll(chosen.get());
        parts.forEach(part -> next.put(part, true));
        chosen.set(Map.copyOf(next));
    }

    /**
     * Shows parts again that were put away together, each as it was before; all of them, if none would be seen so.
     *
     * @param byItself which of them would be put away now
     */
    public void bringBack(Set<Fold> parts, Set<Fold> byItself) {
        Map<Fold, Boolean> next = new EnumMap<>(Fold.class);
        next.putAll(chosen.get());
        parts.forEach(part -> {
            next.remove(part);
            Optional.ofNullable(before.get(part)).ifPresent(away -> next.put(part, away));
        });
        before = Map.of();
        if (parts.stream().allMatch(part -> Optional.ofNullable(next.get(part)).orElse(byItself.contains(part)))) {
            parts.forEach(part -> next.put(part, false));
            parts.stream().filter(part -> !byItself.contains(part)).forEach(next::remove);
        }
        chosen.set(Map.copyOf(next));
    }

    /** By ids, in their order, as settings keep it. */
    public Map<String, Boolean> byId() {
        Map<String, Boolean> all = new TreeMap<>();
        chosen.get().forEach((part, away) -> all.put(part.id(), away));
        return all;
    }

    /** Takes over what settings have kept; ids that are not known are passed over. */
    public void take(Map<String, Boolean> kept) {
        Map<Fold, Boolean> next = new EnumMap<>(Fold.class);
        for (Fold part : Fold.values()) {
            Optional.ofNullable(kept.get(part.id())).ifPresent(away -> next.put(part, away));
        }
        chosen.set(Map.copyOf(next));
    }
}
