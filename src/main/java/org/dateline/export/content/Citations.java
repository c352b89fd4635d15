package org.dateline.export.content;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.language.ForPrograms;
import org.dateline.language.Language;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.words.ParagraphWords;

/** The citations of a view as plain text: of its sources, of its quotes, and where they come from. */
@ForPrograms("citations are written in English, whatever language the program speaks")
public final class Citations {

    private Citations() {}

    /** The sources of a view, one in a line, with the paragraphs that tell its events; empty if it shows no event. */
    public static String ofSources(ExportedView view) {
        return ShownSources.of(view).stream()
                .map(told -> of(told, view.dataset()))
                .collect(Collectors.joining("\n"));
    }

    /** The source, and the paragraphs that are meant. */
    public static String of(Report told, Dataset dataset) {
        return Citation.of(dataset.sources().get(told.source()), dataset.zone()) + " Here: "
                + Language.inEnglish(() -> ParagraphWords.inSentence(told.paragraphs())) + ".";
    }

    /** @throws IOException if the writer fails */
    public static void write(ExportedView view, Writer writer) throws IOException {
        Dataset dataset = view.dataset();
        for (Map.Entry<String, String> fact : Provenance.of(view).facts().entrySet()) {
            writer.append(fact.getKey())
                    .append(": ")
                    .append(Citation.inOneLine(fact.getValue()))
                    .append('\n');
        }
        writer.append("\nSources\n\n");
        for (Report told : ShownSources.of(view)) {
            writer.append(of(told, dataset)).append('\n');
        }
        writer.append("\nQuotes\n\n");
        for (int i = 0; i < view.result().size(); i++) {
            for (Quote quote : view.event(i).quotes()) {
                writer.append(Citation.of(quote, dataset.sources().get(quote.source()), dataset.zone()))
                        .append('\n');
            }
        }
    }
}
