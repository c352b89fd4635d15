package org.dateline.evidence.text;

import java.util.List;
import java.util.Optional;
import org.dateline.model.EventLink;
import org.jspecify.annotations.Nullable;

/**
 * A report as it can be read: its paragraphs, with all that the dataset has recorded of each marked in its words, or listed
 * beside them where it is not found there.
 *
 * @param paragraphs all paragraphs of the archived text, and any others that something is recorded of; in their order. Without
 *     an archived text only those that something is recorded of
 * @param unplaced the ids of the events that the source tells in paragraphs that are not known
 */
public record MarkedReport(List<Paragraph> paragraphs, List<String> unplaced) {

    public MarkedReport {
        paragraphs = List.copyOf(paragraphs);
        unplaced = List.copyOf(unplaced);
    }

    /** The paragraph with this number, counted from 1 over the text's non-empty lines; empty if it is not among them. */
    public Optional<Paragraph> paragraph(int number) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.number() == number)
                .findFirst();
    }

    /**
     * A paragraph.
     *
     * @param number counted from 1 over the text's non-empty lines
     * @param runs its words as printed, in runs that together are the paragraph; empty if the archived text has no such
     *     paragraph, or there is none
     * @param events the ids of the events that it is recorded to tell
     * @param links the links between events that rest on it
     * @param missing what is recorded of it and does not stand in these words; without an archived text, all of it
     * @param repeated the marks whose words stand in it more than once: which of them is meant is not recorded
     */
    public record Paragraph(
            int number,
            List<Run> runs,
            List<String> events,
            List<Linked> links,
            List<Missing> missing,
            List<Mark> repeated) {

        public Paragraph {
            runs = List.copyOf(runs);
            events = List.copyOf(events);
            links = List.copyOf(links);
            missing = List.copyOf(missing);
            repeated = List.copyOf(repeated);
        }

        /** Whether the archived text has it. */
        public boolean isArchived() {
            return !runs.isEmpty();
        }
    }

    /**
     * What an event is to another.
     *
     * @param event the id of the event that is something to the other
     * @param link what it is
     */
    public record Linked(String event, EventLink link) {}

    /**
     * Words that the same records rest on.
     *
     * @param text the words as printed
     * @param marks what is recorded by them, in the order of the kinds; empty if nothing is
     */
    public record Run(String text, List<Mark> marks) {

        public Run {
            marks = List.copyOf(marks);
        }
    }

    /**
     * What is recorded of a paragraph and does not stand in its words.
     *
     * @param mark what is recorded
     * @param foundIn the paragraph in which it does stand and is marked, or null if it is nowhere in the text
     */
    public record Missing(Mark mark, @Nullable Integer foundIn) {}
}
