package org.dateline.viewmodel;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report that is being read.
 *
 * @param source the id of the source
 * @param paragraph where it is opened, counted from 1 over the text's non-empty lines, or null for its beginning
 */
public record Reading(String source, @Nullable Integer paragraph) {

    public Reading {
        Objects.requireNonNull(source);
    }

    /** A report from its beginning. */
    public static Reading of(String source) {
        return new Reading(source, null);
    }

    /**
     * The report that is read where a user asks for one without saying which: that which is selected, or one that tells the
     * selected event, else the one that was read last, else the first. Empty if the dataset has no source.
     *
     * @param last what was read last, if anything
     */
    static Optional<Reading> about(Selection selection, Optional<Reading> last, Dataset dataset) {
        Optional<String> selected = selection.accept(new SelectedSource());
        return selected.map(source -> told(selection, dataset)
                        .filter(report -> report.source().equals(source))
                        .findFirst()
                        .map(Reading::of)
                        .or(() -> last.filter(read -> read.source().equals(source)))
                        .orElseGet(() -> of(source)))
                .or(() -> told(selection, dataset)
                        .min(Comparator.comparing(
                                report -> last.filter(read -> read.source().equals(report.source()))
                                        .isEmpty()))
                        .map(Reading::of))
                .or(() -> last)
                .or(() -> dataset.sources().stream().findFirst().map(source -> of(source.id())));
    }

    private static Stream<Report> told(Selection selection, Dataset dataset) {
        return selection.eventId().stream().flatMap(event -> dataset.events().get(event).reports().stream());
    }

    private static Reading of(Report report) {
        return new Reading(
                report.source(), report.paragraphs().stream().findFirst().orElse(null));
    }

    /** The source that a selection names. */
    private static final class SelectedSource implements Selection.Visitor<Optional<String>> {

        @Override
        public Optional<String> nothing() {
            return Optional.empty();
        }

        @Override
        public Optional<String> event(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<String> place(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<String> source(String id) {
            return Optional.of(id);
        }

        @Override
        public Optional<String> speaker(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<String> actor(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<String> actors() {
            return Optional.empty();
        }

        @Override
        public Optional<String> coverage(Selection.OfCoverage coverage) {
            return Optional.of(coverage.source());
        }

        @Override
        public Optional<String> figures(Selection.OfFigures figures) {
            return Optional.empty();
        }

        @Override
        public Optional<String> problems() {
            return Optional.empty();
        }

        @Override
        public Optional<String> stories() {
            return Optional.empty();
        }

        @Override
        public Optional<String> changes(Selection.OfChanges changes) {
            return Optional.empty();
        }
    }
}
