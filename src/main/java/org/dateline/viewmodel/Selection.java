package org.dateline.viewmodel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the panel shows. Who treats its kinds differently does so with a {@link Visitor}, so that a further kind cannot be
 * forgotten; what most kinds have nothing to do with is asked of the selection itself.
 */
public sealed interface Selection {

    /** Nothing: the panel lists the events of the window. */
    Selection NOTHING = new Nothing();

    /** Lets the visitor answer for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** The id of the event on map and timeline that it is about: itself, or the one that it is one side of. */
    default Optional<String> eventId() {
        return Optional.empty();
    }

    /** The id of the place on map and timeline that it is about: itself, or the one that it is one side of. */
    default Optional<String> placeId() {
        return Optional.empty();
    }

    /** The id of the source that it is; empty for what a source has on something else. */
    default Optional<String> sourceId() {
        return Optional.empty();
    }

    /** The name of the actor that it is. */
    default Optional<String> actorName() {
        return Optional.empty();
    }

    /** Whether its page says what is certainly in the window and what possibly. */
    default boolean namesCertainty() {
        return eventId().isPresent() || placeId().isPresent();
    }

    /**
     * Answers for each kind of selection.
     *
     * @param <R> the answer
     */
    interface Visitor<R> {

        /** Nothing is selected. */
        R nothing();

        /** An event, by its id. */
        R event(String id);

        /** A place, by its id. */
        R place(String id);

        /** A source, by its id. */
        R source(String id);

        /** Someone who is quoted. */
        R speaker(String name);

        /** Someone who is named in a field of actors. */
        R actor(String name);

        /** All who are. */
        R actors();

        /** What one source has on a place or an event. */
        R coverage(OfCoverage coverage);

        /** What the sources of an event say of one measure. */
        R figures(OfFigures figures);

        /** What is wrong with the files. */
        R problems();

        /** The stories that are made here. */
        R stories();

        /** The log of changes. */
        R changes(OfChanges changes);
    }

    /** A place or an event: what sources tell of. */
    sealed interface Subject extends Selection {}

    /** Nothing is selected. */
    record Nothing() implements Selection {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing();
        }
    }

    /** The event with this id. */
    record OfEvent(String id) implements Subject {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.event(id);
        }

        @Override
        public Optional<String> eventId() {
            return Optional.of(id);
        }
    }

    /** The place with this id. */
    record OfPlace(String id) implements Subject {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.place(id);
        }

        @Override
        public Optional<String> placeId() {
            return Optional.of(id);
        }
    }

    /** The source with this id. */
    record OfSource(String id) implements Selection {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.source(id);
        }

        @Override
        public Optional<String> sourceId() {
            return Optional.of(id);
        }
    }

    /** Someone who is quoted, by the name that {@link org.dateline.evidence.Speaker} has. */
    record OfSpeaker(String name) implements Selection {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.speaker(name);
        }

        @Override
        public boolean namesCertainty() {
            return true;
        }
    }

    /** Someone who is named in a field of actors, whatever the case and the accents of the name. */
    record OfActor(String name) implements Selection {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.actor(name);
        }

        @Override
        public Optional<String> actorName() {
            return Optional.of(name);
        }

        @Override
        public boolean namesCertainty() {
            return true;
        }
    }

    /** All who are named in fields of actors. */
    record OfActors() implements Selection {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.actors();
        }

        @Override
        public boolean namesCertainty() {
            return true;
        }
    }

    /** What one source, by its id, has on a place or an event. */
    record OfCoverage(String source, Subject subject) implements Selection {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.coverage(this);
        }

        @Override
        public Optional<String> eventId() {
            return subject.eventId();
        }

        @Override
        public Optional<String> placeId() {
            return subject.placeId();
        }
    }

    /** What the sources of an event say of one measure; by their ids. */
    record OfFigures(String event, String measure) implements Selection {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figures(this);
        }

        @Override
        public Optional<String> eventId() {
            return Optional.of(event);
        }
    }

    /** What is wrong with the files. */
    record OfProblems() implements Selection {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.problems();
        }
    }

    /** The stories that are made here. */
    record OfStories() implements Selection {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.stories();
        }
    }

    /**
     * The log of changes.
     *
     * @param event the id of the event whose changes they are, or null for all changes
     */
    record OfChanges(@Nullable String event) implements Selection {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changes(this);
        }

        @Override
        public Optional<String> eventId() {
            return Optional.ofNullable(event);
        }
    }
}
