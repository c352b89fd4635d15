package org.dateline.viewmodel.intake;

import java.util.List;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;

/**
 * An event that paragraphs of a report tell and the dataset does not have.
 *
 * @param title what happened, in our own words
 * @param category the id of its category
 */
public record NewEvent(String title, String category, EventTime time, List<EventPlace> places) {

    public NewEvent {
        places = List.copyOf(places);
    }
}
