package org.dateline.viewmodel.shading;

import static org.dateline.language.Tr.tr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.events.Relation;
import org.dateline.geo.EarthArea;
import org.dateline.geo.MapFeature;
import org.dateline.query.EventFilter;
import org.dateline.query.FilteredEvents;
import org.dateline.query.GroupSums;
import org.dateline.query.measure.Quantity;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What the map is shaded by. What a sum or a rate needs is worked out in the background where the dataset is large; until it is there, the
 * map stays shaded as before. To be used on the UI thread only.
 */
public final class ShadingViewModel {

    private static final double M2_IN_KM2 = 1e6;

    private final Workspace workspace;
    private final Background background;
    private final Runnable onChanged;
    private final ReadOnlyObjectWrapper<Shading> wanted;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private Relation areas;
    private FilteredEvents events;
    private boolean isWorking;
    private Relation points;

    /**
     * Shades by events, or by what was chosen before as far as the dataset still has it.
     *
     * @param background where sums and surfaces are worked out
     * @param onChanged is told when the user has chosen something else
     */
    public ShadingViewModel(
            Workspace workspace, Background background, Optional<ShadingViewModel> before, Runnable onChanged) {
        this.workspace = workspace;
        this.background = background;
        this.onChanged = onChanged;
        this.events = workspace.index().filtered(EventFilter.NONE);
        this.areas = Relation.of(workspace.index().events().size(), 0, (event, found) -> {});
        this.points = areas;
        this.wanted = new ReadOnlyObjectWrapper<>(Shading.EVENTS);
        this.shown = new ReadOnlyObjectWrapper<>(Shown.of(Shading.EVENTS));
        before.ifPresent(other -> take(other.wanted.get()));
    }

    /** What is asked for. */
    public ReadOnlyObjectProperty<Shading> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** What the map shows: what is asked for, or what was before it while that is worked out. */
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What is being worked out, or why it cannot be; empty if neither. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** What can be summed. */
    public List<Quantity> quantities() {
        return Quantity.of(workspace.dataset());
    }

    /** Per what there can be a rate on this map: as it is, per surface, and per each of its numbers of inhabitants. */
    public List<Rate> rates() {
        Stream<Rate> inhabitants = workspace.map().areas().features().stream()
                .flatMap(feature -> feature.inhabitants().keySet().stream())
                .distinct()
                .sorted()
                .map(Rate::inhabitants);
        return Stream.concat(Stream.of(Rate.NONE, Rate.SURFACE), inhabitants).toList();
    }

    /**
     * The groups of events for which sums are kept.
     *
     * @param byArea as {@code AreaCounts} has them
     * @param byPoint the points at which symbols lie
     */
    public void sumIn(Relation byArea, Relation byPoint) {
        areas = byArea;
        points = byPoint;
        take(wanted.get());
    }

    /** The events that are shown from now on, whatever the window; their sums are made ready, so that no step of the window waits for them. */
    public void follow(FilteredEvents passing) {
        events = passing;
        Shown known = shown.get();
        if (isWorking) {
            take(wanted.get());
        } else if (known.sums() != null) {
            background.run(
                    Lane.SUMMING,
                    () -> {
                        known.prepare(passing);
                        return known;
                    },
                    done -> {},
                    failure -> words.set(tr("Sums will take longer: {0}", failure.getMessage())));
        }
    }

    /** Shades by this, as soon as it can be. */
    public void show(Shading asked) {
        if (!asked.equals(wanted.get())) {
            take(asked);
            onChanged.run();
        }
    }

    /** What the dataset does not have is not taken; what the map has not to divide by stays wanted, for another map. */
    private void take(Shading asked) {
        Shading kept = remaining(asked);
        wanted.set(kept);
        background.abandon(Lane.SUMMING);
        isWorking = false;
        String lacking = kept.rate().lacking(workspace.map().areas());
        Shading now = lacking.isEmpty() ? kept : kept.per(Rate.NONE);
        String less = kept.equals(asked) ? lacking : tr("This dataset does not have what it was to be shaded by.");
        words.set(less);
        if (now.quantity() == null && now.rate().kind() == Rate.Kind.NONE) {
            shown.set(new Shown(now, null, null, Map.of(), less));
            return;
        }
        words.set(tr("Working it out\u2026"));
        isWorking = true;
        Relation byArea = areas;
        Relation byPoint = points;
        FilteredEvents passing = events;
        background.run(
                Lane.SUMMING,
                () -> prepared(now, byArea, byPoint, passing, less),
                done -> {
                    isWorking = false;
                    words.set(less);
                    shown.set(done);
                },
                failure -> {
                    isWorking = false;
                    words.set(tr("It cannot be worked out: {0}", failure.getMessage()));
                });
    }

    private Shading remaining(Shading asked) {
        Quantity quantity = asked.quantity();
        return quantity == null || quantity.isOf(workspace.dataset()) ? asked : asked.counting(ShadeBy.EVENTS);
    }

    private Shown prepared(Shading asked, Relation byArea, Relation byPoint, FilteredEvents passing, String lacking) {
        Shown before = shown.get();
        Shown now = new Shown(
                asked,
                sums(asked.quantity(), byArea, before.sums()),
                asked.symbols() ? sums(asked.quantity(), byPoint, before.atPoints()) : null,
                per(asked.rate()),
                lacking);
        now.prepare(passing);
        return now;
    }

    private @Nullable GroupSums sums(@Nullable Quantity quantity, Relation groups, @Nullable GroupSums known) {
        if (quantity == null) {
            return null;
        }
        return known != null
                        && known.groups() == groups
                        && known.amounts().quantity().equals(quantity)
                ? known
                : workspace.index().sum(quantity, groups);
    }

    private Map<String, Double> per(Rate rate) {
        Map<String, Double> per = new HashMap<>();
        if (rate.kind() != Rate.Kind.NONE) {
            for (MapFeature feature : workspace.map().areas().features()) {
                double number = rate.kind() == Rate.Kind.SURFACE
                        ? EarthArea.squareMetres(feature.geometry()) / M2_IN_KM2
                        : Objects.requireNonNullElse(feature.inhabitants().get(rate.field()), 0.0);
                if (number > 0) {
                    per.putIfAbsent(feature.id(), number);
                }
            }
        }
        return per;
    }

    /** Leaves off what is being worked out. */
    public void abandon() {
        background.abandon(Lane.SUMMING);
    }
}
