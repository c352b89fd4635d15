package org.dateline.viewmodel.shape;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.Unplaced;
import org.dateline.query.WindowResult;
import org.dateline.query.shape.DrawnShape;
import org.dateline.viewmodel.DatelineViewModel;
import org.jspecify.annotations.Nullable;

/**
 * The shape in which events are shown, if one is drawn, and how many events of the window cannot be said to be in it or not. To be used
 * on the UI thread only.
 */
public final class ShapeViewModel {

    private final DatelineViewModel model;
    private final Background background;
    private final ObservableValue<Optional<DrawnShape>> shape;
    private final ReadOnlyObjectWrapper<OptionalInt> unplaced = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private @Nullable Unplaced known;
    private @Nullable EventFilter asked;

    /** The shape of a window's filter. */
    public ShapeViewModel(DatelineViewModel model) {
        this.model = model;
        this.background = model.workspace().isLarge() ? model.background() : Background.direct();
        this.shape = model.filterProperty().map(filter -> Optional.ofNullable(filter.shape()));
        model.resultProperty().subscribe(this::count);
    }

    /** The shape. */
    public ObservableValue<Optional<DrawnShape>> shapeProperty() {
        return shape;
    }

    /** Of how many events of the window a point is not known, whether they are shown or not; empty without a shape or not yet known. */
    public ReadOnlyObjectProperty<OptionalInt> unplacedProperty() {
        return unplaced.getReadOnlyProperty();
    }

    /** Shows only what happened in this shape; null for anywhere. */
    public void show(@Nullable DrawnShape wanted) {
        model.showFilter(model.filterProperty().get().withShape(wanted));
    }

    /** Shows events of which no point is known too, or no longer; does nothing without a shape. */
    public void showUnplaced(boolean wanted) {
        shape.getValue().ifPresent(drawn -> show(drawn.withUnplaced(wanted)));
    }

    private void count(WindowResult result) {
        EventFilter filter = result.filter();
        Unplaced events = known;
        if (filter.shape() == null) {
            known = null;
            asked = null;
            unplaced.set(OptionalInt.empty());
        } else if (events != null && events.filter().equals(filter)) {
            unplaced.set(OptionalInt.of(events.in(result)));
        } else if (!filter.equals(asked)) {
            asked = filter;
            unplaced.set(OptionalInt.empty());
            EventIndex index = model.workspace().index();
            background.run(Lane.PLACING, () -> Unplaced.of(index, filter), this::take, failure -> {});
        }
    }

    private void take(Unplaced found) {
        known = found;
        WindowResult result = model.resultProperty().get();
        if (result.filter().equals(found.filter())) {
            unplaced.set(OptionalInt.of(found.in(result)));
        }
    }
}
