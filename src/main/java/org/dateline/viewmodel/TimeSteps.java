package org.dateline.viewmodel;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.calendar.Granularity;
import org.dateline.calendar.TimePrecision;
import org.dateline.calendar.TimeStep;
import org.dateline.events.Dataset;
import org.dateline.workspace.Workspace;

/** In which steps the window moves and events are counted: as exactly as the data are known, or as one has chosen. */
public final class TimeSteps {

    private final Dataset dataset;
    private final TimePrecision precision;
    private final Runnable onChosen;
    private final ReadOnlyObjectWrapper<Granularity> chosen = new ReadOnlyObjectWrapper<>(Granularity.AUTO);

    /**
     * As exactly as the data are known, or as was chosen before.
     *
     * @param onChosen is told when something else is chosen
     */
    TimeSteps(Workspace workspace, Optional<TimeSteps> before, Runnable onChosen) {
        this.dataset = workspace.dataset();
        this.precision = workspace.index().precision();
        this.onChosen = onChosen;
        before.ifPresent(other -> chosen.set(other.chosen.get()));
    }

    /** What is chosen. */
    public ReadOnlyObjectProperty<Granularity> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Chooses steps. */
    public void choose(Granularity wanted) {
        if (wanted != chosen.get()) {
            chosen.set(wanted);
            onChosen.run();
        }
    }

    /** The windows that one click chooses: the days, or longer parts of the span, then all. */
    public List<DayPreset> days() {
        return DayPreset.of(dataset);
    }

    /** How exactly the times of the dataset are known. */
    public TimePrecision precision() {
        return precision;
    }

    /** The step in which keys and playing move the window. */
    public TimeStep moving() {
        return chosen.get().moving(precision);
    }

    /** How keys move the window. */
    public WindowMotion motion() {
        return new WindowMotion(dataset.span(), moving(), zone());
    }

    /** The zone in which days begin. */
    ZoneId zone() {
        return dataset.zone();
    }
}
