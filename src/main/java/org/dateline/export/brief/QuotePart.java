package org.dateline.export.brief;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.evidence.Utterance;
import org.dateline.evidence.text.WordRun;
import org.dateline.export.content.EvidenceWords;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.words.ParagraphWords;
import org.jsoup.nodes.Element;

/**
 * Quotes in print, to the letter. What renders the same spoken words stands together, the fullest first, and the words that
 * differ are set bolder.
 */
final class QuotePart {

    private final Markup markup;
    private final SourceWords sources;
    private final Map<String, Utterance> utterances = new HashMap<>();

    /** @param printed the events whose quotes are printed; of all others only what renders the same words is looked for */
    QuotePart(Markup markup, Dataset dataset, SourceWords sources, List<Event> printed) {
        this.markup = markup;
        this.sources = sources;
        Set<String> wanted = printed.stream()
                .flatMap(event -> event.quotes().stream())
                .flatMap(quote -> Stream.ofNullable(quote.utterance()))
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return;
        }
        List<Quote> same = dataset.events().stream()
                .flatMap(event -> event.quotes().stream())
                .filter(quote -> quote.utterance() != null && wanted.contains(quote.utterance()))
                .toList();
        for (Utterance utterance : Utterance.of(same)) {
            utterances.put(String.valueOf(utterance.id()), utterance);
        }
    }

    /** Of quotes that are whole by themselves. */
    QuotePart(Markup markup, SourceWords sources) {
        this.markup = markup;
        this.sources = sources;
    }

    /** Writes words with who prints them, where there is no room beside them. */
    void write(Element parent, List<Utterance> words) {
        for (Utterance utterance : words) {
            markup.say(parent, "p", "when", tr("{0}.", heading(utterance)));
            for (Utterance.Rendering rendering : utterance.renderings()) {
                printed(rendering).forEach(this::write);
            }
        }
    }

    void write(Event event) {
        String label = tr("Quotes");
        for (Utterance utterance : Utterance.of(event.quotes())) {
            markup.fact(label, "note", heading(utterance)).addClass("quoted");
            for (Utterance.Rendering rendering : utterance.renderings()) {
                printed(rendering).forEach(this::write);
            }
            label = "";
        }
    }

    private String heading(Utterance utterance) {
        String id = utterance.id();
        return EvidenceWords.printed(
                utterance, id == null ? utterance : utterances.getOrDefault(id, utterance), sources.independence());
    }

    /** Words to the letter, and the quotes that they stand in. */
    private record Printed(List<WordRun> runs, List<Quote> quotes) {}

    private static List<Printed> printed(Utterance.Rendering rendering) {
        if (rendering.parts().size() > 1) {
            List<Printed> parts = new ArrayList<>();
            for (int i = 0; i < rendering.parts().size(); i++) {
                parts.add(new Printed(
                        rendering.parts().get(i), List.of(rendering.quotes().get(i))));
            }
            return parts;
        }
        Map<String, List<Quote>> byText = rendering.quotes().stream()
                .collect(Collectors.groupingBy(Quote::text, LinkedHashMap::new, Collectors.toList()));
        List<Printed> all = new ArrayList<>();
        // Renderings that differ in marks alone count as the same words, and still are printed to the letter
        byText.forEach((text, quotes) -> all.add(
                new Printed(all.isEmpty() ? rendering.parts().get(0) : List.of(new WordRun(text, false)), quotes)));
        return all;
    }

    private void write(Printed printed) {
        Element quote = Markup.add(markup.current(), "blockquote", "quote");
        Element text = Markup.add(quote, "p", "words");
        markup.say(text, "mark", "\u201c");
        printed.runs().forEach(run -> markup.say(text, run.differs() ? "differing" : "alike", run.text()));
        markup.say(text, "mark", "\u201d");
        printed.quotes().forEach(said -> writeSpeaker(quote, said));
    }

    private void writeSpeaker(Element quote, Quote said) {
        Element speaker = Markup.add(quote, "p", "speaker");
        if (said.perhapsSame()) {
            markup.say(speaker, "note", tr("Perhaps the same words:") + " ");
        }
        markup.say(speaker, "small-strong", said.speaker());
        String role = said.role();
        if (role != null) {
            markup.say(speaker, "small", tr(", {0}", role));
        }
        String where = "\u00a0" + ParagraphWords.marked(List.of(said.paragraph()));
        markup.say(speaker, "note", " \u00b7 " + sources.label(said.source()) + where);
    }
}
