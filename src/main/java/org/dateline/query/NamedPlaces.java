package org.dateline.query;

import org.dateline.model.Precision;

/**
 * For many events, the places that each names, as positions in the dataset's places, without what these lie in; and how
 * exactly each is known. The names of event i are numbered from {@code offset(i)} to before {@code offset(i + 1)}.
 */
public final class NamedPlaces {

    private static final Precision[] PRECISIONS = Precision.values();

    private final Positions places;
    private final byte[] precisions;

    /** Places of events, and for each of them the place of its precision among all. */
    NamedPlaces(Positions places, byte[] precisions) {
        this.places = places;
        this.precisions = precisions;
    }

    /** The number of the first place that an event names, or that of the next event's if it names none. */
    public int offset(int event) {
        return places.offset(event);
    }

    /** Where the place of this number stands among the dataset's places. */
    public int place(int number) {
        return places.at(number);
    }

    /** How exactly the place of this number is known. */
    public Precision precision(int number) {
        return PRECISIONS[precisions[number]];
    }
}
