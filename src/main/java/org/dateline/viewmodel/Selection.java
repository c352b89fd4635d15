package org.dateline.viewmodel;

/** What the panel shows. */
public sealed interface Selection {

    /** Nothing: the panel lists the events of the window. */
    Selection NOTHING = new Nothing();

    /** What of the map and the timeline it is about: itself, or the place or event that it is one side of. */
    default Selection subject() {
        return this;
    }

    /** Nothing is selected. */
    record Nothing() implements Selection {}

    /** The event with this id. */
    record OfEvent(String id) implements Selection {}

    /** The place with this id. */
    record OfPlace(String id) implements Selection {}

    /** The source with this id. */
    record OfSource(String id) implements Selection {}

    /** Someone who is quoted, by the name that {@link org.dateline.evidence.Speaker} has. */
    record OfSpeaker(String name) implements Selection {}

    /**
     * What one source has on a place or an event.
     *
     * @param source the id of the source
     * @param subject an {@link OfPlace} or an {@link OfEvent}
     */
    record OfCoverage(String source, Selection subject) implements Selection {

        /** @throws IllegalArgumentException if the subject is neither a place nor an event */
        public OfCoverage {
            if (!(subject instanceof OfPlace) && !(subject instanceof OfEvent)) {
                throw new IllegalArgumentException("a source covers a place or an event");
            }
        }
    }

    /**
     * What the sources of an event say of one measure.
     *
     * @param event the id of the event
     * @param measure the id of the measure
     */
    record OfFigures(String event, String measure) implements Selection {

        @Override
        public Selection subject() {
            return new OfEvent(event);
        }
    }

    /** What is wrong with the files. */
    record OfProblems() implements Selection {}

    /** The stories that are made here. */
    record OfStories() implements Selection {}
}
