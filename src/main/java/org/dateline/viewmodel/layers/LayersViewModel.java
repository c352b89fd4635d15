package org.dateline.viewmodel.layers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.geo.LayerStyle;
import org.dateline.geo.ReferenceLayer;
import org.jspecify.annotations.Nullable;

/** The reference layers of the map, in the order in which they are drawn, each with its style. */
public final class LayersViewModel {

    private final ReadOnlyObjectWrapper<List<Entry>> entries;
    private final List<Entry> first;
    private final Runnable onChanged;

    /** A layer and how it is drawn. */
    public record Entry(ReferenceLayer layer, LayerStyle style) {

        /** The id of the layer. */
        public String id() {
            return layer.id();
        }

        Entry with(LayerStyle other) {
            return new Entry(layer, other);
        }
    }

    /**
     * Layers as the map has them; those that were there before are drawn as they were.
     *
     * @param before those of the map that this one is shown instead of
     * @param onChanged is told when the user has changed something
     */
    public LayersViewModel(List<ReferenceLayer> layers, Optional<LayersViewModel> before, Runnable onChanged) {
        this.onChanged = onChanged;
        this.first = IntStream.range(0, layers.size())
                .mapToObj(position -> new Entry(layers.get(position), FirstStyle.of(layers.get(position), position)))
                .toList();
        this.entries = new ReadOnlyObjectWrapper<>(
                before.map(other -> kept(other.entries.get())).orElse(first));
    }

    /** New ones on top, then those that were there, in their order. */
    private List<Entry> kept(List<Entry> before) {
        List<Entry> all = new ArrayList<>();
        first.stream().filter(entry -> find(before, entry.id()).isEmpty()).forEach(all::add);
        before.forEach(old -> find(first, old.id()).ifPresent(entry -> all.add(entry.with(old.style()))));
        return List.copyOf(all);
    }

    private static Optional<Entry> find(List<Entry> entries, String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** All layers, the one on top first. */
    public ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /** Draws a layer otherwise. */
    public void restyle(String id, UnaryOperator<LayerStyle> change) {
        show(entries.get().stream()
                .map(entry -> entry.id().equals(id) ? entry.with(change.apply(entry.style())) : entry)
                .toList());
    }

    /** Draws a layer above the one that is above it now, or below the one below; does nothing at the end of the list. */
    public void move(String id, boolean up) {
        List<Entry> moved = new ArrayList<>(entries.get());
        int from = IntStream.range(0, moved.size())
                .filter(position -> moved.get(position).id().equals(id))
                .findFirst()
                .orElse(-1);
        int to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < moved.size()) {
            Collections.swap(moved, from, to);
            show(List.copyOf(moved));
        }
    }

    private void show(List<Entry> wanted) {
        if (!wanted.equals(entries.get())) {
            entries.set(wanted);
            onChanged.run();
        }
    }

    /** What is drawn, as a view keeps it; null where all is drawn as it comes with the map. */
    public @Nullable Layering layering() {
        return entries.get().equals(first)
                ? null
                : new Layering(entries.get().stream()
                        .filter(entry -> entry.style().shown())
                        .map(entry -> new Layering.Drawn(entry.id(), entry.style()))
                        .toList());
    }

    /** Draws what a view has kept, or all as it comes with the map; layers that are not open stay out. */
    public void show(@Nullable Layering wanted) {
        if (wanted == null) {
            show(first);
            return;
        }
        List<Entry> all = new ArrayList<>();
        wanted.layers()
                .forEach(drawn -> find(first, drawn.id()).ifPresent(entry -> all.add(entry.with(drawn.style()))));
        entries.get().stream()
                .filter(entry -> find(all, entry.id()).isEmpty())
                .forEach(entry -> all.add(entry.with(entry.style().showing(false))));
        show(List.copyOf(all));
    }

    /** The ids of the layers of a view that are not open. */
    public List<String> missing(@Nullable Layering wanted) {
        return wanted == null
                ? List.of()
                : wanted.layers().stream()
                        .map(Layering.Drawn::id)
                        .filter(id -> find(first, id).isEmpty())
                        .toList();
    }
}
