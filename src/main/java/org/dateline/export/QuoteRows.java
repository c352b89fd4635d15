package org.dateline.export;

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
import org.dateline.evidence.WordRun;
import org.dateline.model.Event;
import org.dateline.model.Quote;

/**
 * Quotes in print, to the letter. What renders the same spoken words stands together, the fullest first, and the words that
 * differ are set bolder.
 */
final class QuoteRows {

    private final BriefDesign design;
    private final SourceWords sources;
    private final Map<String, Utterance> utterances = new HashMap<>();

    /** @param printed the events whose quotes are printed; of all others only what renders the same words is looked for */
    QuoteRows(BriefDesign design, Dataset dataset, SourceWords sources, List<Event> printed) {
        this.design = design;
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

    List<Row> of(Event event) {
        List<Row> rows = new ArrayList<>();
        for (Utterance utterance : Utterance.of(event.quotes())) {
            rows.addAll(rows(utterance, rows.isEmpty()));
        }
        return rows;
    }

    private List<Row> rows(Utterance utterance, boolean first) {
        List<Row> rows = new ArrayList<>();
        Column label = design.label(first ? "Quotes" : "");
        String heading = heading(utterance);
        boolean headed = !heading.isEmpty();
        if (headed) {
            rows.add(Row.of(Role.TEXT, 7, label, design.body(BriefDesign.NOTE, heading))
                    .keepingNext());
        }
        for (Utterance.Rendering rendering : utterance.renderings()) {
            for (Printed printed : printed(rendering)) {
                boolean labelled = rows.isEmpty();
                Column words = design.quote(paragraphs(printed));
                Row row = labelled
                        ? Row.of(Role.QUOTE, 7, label, words)
                        : Row.of(Role.QUOTE, rows.size() == 1 && headed ? 3 : 6, words);
                rows.add(row.with(design.quoteBar()));
            }
        }
        return rows;
    }

    /** What holds for all renderings; empty for words that one source prints and that is all there is to say. */
    private String heading(Utterance utterance) {
        String id = utterance.id();
        Utterance everywhere = id == null ? utterance : utterances.getOrDefault(id, utterance);
        if (everywhere.fromOneSource()) {
            return utterance.renderings().size() > 1 ? "In one source only, in several wordings" : "In one source only";
        }
        String told = sources.counted(utterance.sources());
        if (utterance.varies()) {
            return "The same words as " + told + " print them; what differs is bolder";
        }
        return utterance.fromOneSource()
                ? "Other sources print these words with other events"
                : "Printed alike by " + told;
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
        Map<String, List<Quote>> byText = new LinkedHashMap<>();
        rendering
                .quotes()
                .forEach(quote -> byText.computeIfAbsent(quote.text(), text -> new ArrayList<>())
                        .add(quote));
        List<Printed> all = new ArrayList<>();
        // Renderings that differ in marks alone count as the same words, and still are printed to the letter
        byText.forEach((text, quotes) -> all.add(
                new Printed(all.isEmpty() ? rendering.parts().get(0) : List.of(new WordRun(text, false)), quotes)));
        return all;
    }

    private List<List<Span>> paragraphs(Printed printed) {
        List<Span> text = new ArrayList<>();
        text.add(new Span("\u201c", BriefDesign.QUOTE));
        printed.runs()
                .forEach(run -> text.add(
                        new Span(run.text(), run.differs() ? BriefDesign.QUOTE.with(Cut.BOLD) : BriefDesign.QUOTE)));
        text.add(new Span("\u201d", BriefDesign.QUOTE));
        List<List<Span>> paragraphs = new ArrayList<>(List.of(text));
        printed.quotes().forEach(quote -> paragraphs.add(attribution(quote)));
        return paragraphs;
    }

    private List<Span> attribution(Quote quote) {
        String role = quote.role();
        return List.of(
                new Span(quote.speaker(), BriefDesign.SMALL_STRONG),
                new Span(role == null ? "" : ", " + role, BriefDesign.SMALL),
                new Span(
                        " \u00b7 " + sources.label(quote.source()) + "\u00a0"
                                + BriefWords.paragraphs(List.of(quote.paragraph())),
                        BriefDesign.NOTE));
    }
}
