package org.dateline.viewmodel;

/** What the panel shows. */
public sealed interface Selection {

    /** Nothing: the panel lists the events of the window. */
    Selection NOTHING = new Nothing();

    /** Nothing is selected. */
    record Nothing() implements Selection {}

    /** The event with this id. */
    record OfEvent(String id) implements Selection {}

    /** The place with this id. */
    record OfPlace(String id) implements Selection {}

    /** The source with this id. */
    record OfSource(String id) implements Selection {}

    /** What is wrong with the files. */
    record OfProblems() implements Selection {}

    /** The stories that are made here. */
    record OfStories() implements Selection {}
}
