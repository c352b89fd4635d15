package org.dateline.export.bibliography;

import java.util.ArrayList;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.export.content.Citation;
import org.dateline.language.ForPrograms;
import org.dateline.model.Archive;
import org.dateline.model.Published;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.words.ParagraphWords;
import org.jspecify.annotations.Nullable;

/** What the formats of bibliographies have no field for: what a text does not say of itself, its origins, its archived copy. */
@ForPrograms("it is read by other programs, and always in English")
final class SourceNote {

    /** Stands where a format or a program needs a title; the brackets say that it is none. */
    static final String NO_HEADLINE = "[Without a headline]";

    private SourceNote() {}

    /** In sentences, all in one line. */
    static String of(Report told, Dataset dataset) {
        Source source = dataset.sources().get(told.source());
        List<String> sentences = new ArrayList<>();
        if (source.outlet() == null) {
            sentences.add("The text names no outlet.");
        }
        add(sentences, "Dateline: ", source.dateline());
        Published published = source.published();
        if (published == null) {
            sentences.add("The text bears no date.");
        } else if (published.instant() != null) {
            sentences.add("Published " + Citation.date(published, dataset.zone()) + ".");
        }
        sentences.add(
                source.origins().isEmpty()
                        ? "Names no origin."
                        : "Relies on " + String.join(", ", source.origins()) + ".");
        sentences.add("Tells events of this view in " + ParagraphWords.inSentence(told.paragraphs()) + ".");
        Archive archive = source.archive();
        if (archive != null) {
            String sha256 = archive.sha256();
            sentences.add("Archived as " + archive.file() + (sha256 == null ? "." : ", SHA-256 " + sha256 + "."));
        }
        add(sentences, "", source.note());
        return Citation.inOneLine(String.join(" ", sentences));
    }

    private static void add(List<String> sentences, String before, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            sentences.add(before + words + (words.endsWith(".") ? "" : "."));
        }
    }
}
