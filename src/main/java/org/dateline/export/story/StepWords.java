package org.dateline.export.story;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.List;
import java.util.Optional;
import org.dateline.events.Dataset;
import org.dateline.evidence.Independence;
import org.dateline.evidence.IndependenceWords;
import org.dateline.export.content.EvidenceWords;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.words.ParagraphWords;
import org.dateline.words.TimeWords;

/** What is said of a step beside its own words, the same on paper and in the browser. */
public record StepWords(Dataset dataset, Independence independence, TimeWords times) {

    private static final int MAX_PARAGRAPHS = 8;

    public StepWords(Dataset dataset) {
        this(dataset, Independence.of(dataset), TimeWords.inDocuments(dataset.zone()));
    }

    /** "Step 3 of 12". */
    public static String number(int number, int all) {
        return tr("Step {0} of {1}", number, all);
    }

    /** Its window, with its zone. */
    public String window(ToldStep step) {
        return times.spanWithZone(step.step().window());
    }

    /** "12 events certain". */
    public static String certain(ToldStep step) {
        return trn(step.result().certainSize(), "{0} event certain", "{0} events certain");
    }

    /** "3 possible". */
    public static String possible(ToldStep step) {
        return tr("{0} possible", step.result().possibleSize());
    }

    /** What the step is about, an event or a place; empty if neither, or if the dataset does not have it. */
    public Optional<String> about(ToldStep step) {
        return event(step)
                .map(event -> tr("{0}. {1}", event.title(), times.knownAsSentence(event.time())))
                .or(() -> Optional.ofNullable(step.step().place())
                        .map(id -> dataset.places()
                                .find(id)
                                .map(Place::name)
                                .orElseGet(() -> tr("{0}, which the dataset does not have", id))));
    }

    /** The event that the step is about; empty if there is none. */
    public Optional<Event> event(ToldStep step) {
        return Optional.ofNullable(step.step().event())
                .flatMap(id -> dataset.events().find(id));
    }

    /** How many sources it rests on, and how far they are independent. */
    public String sources(ToldStep step) {
        List<String> ids = step.sources().stream().map(Report::source).toList();
        return ids.isEmpty() ? tr("No source tells of this window") : IndependenceWords.sources(ids, independence);
    }

    /** A source in words that stand alone. */
    public String name(String id) {
        return dataset.sources().find(id).map(EvidenceWords::name).orElse(id);
    }

    /** A source in few words. */
    public String label(String id) {
        return dataset.sources().find(id).map(Source::label).orElse(id);
    }

    /** The paragraphs of a report. */
    public static String paragraphs(Report report) {
        return report.paragraphs().isEmpty() ? "" : ParagraphWords.marked(report.paragraphs());
    }

    /** The paragraphs of a report, or only how many where there are too many to look up in class. */
    public static String fewParagraphs(Report report) {
        int number = report.paragraphs().size();
        return number > MAX_PARAGRAPHS ? trn(number, "{0} paragraph", "{0} paragraphs") : paragraphs(report);
    }

    /** What the story says it needs to be known before it starts; empty if it says nothing. */
    public static String note(ToldStory story) {
        String note = story.story().note();
        return note == null ? "" : note;
    }

    /** The days of the dataset, with their zone. */
    public static String days(ToldStory story) {
        return TimeWords.inDocuments(story.dataset().zone())
                .spanWithZone(story.dataset().span());
    }

    /** How many events the steps show, and how many of them are told one by one. */
    public static String told(int told, int all) {
        return told == all
                ? trn(all, "The steps show {0} event.", "The steps show {0} events.")
                : tr(
                        "The steps show {0} events. The first {1} in the order of time are listed and stand on the timeline; the others are left out for want of room.",
                        all, told);
    }
}
