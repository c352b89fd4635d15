package org.dateline.export.brief;

import java.util.Collection;
import org.dateline.evidence.IndependenceWords;
import org.dateline.evidence.OriginGroup;
import org.dateline.model.Archive;
import org.dateline.model.Source;
import org.dateline.words.TimeWords;
import org.jspecify.annotations.Nullable;

/** The sources in print, by the origin that they share, each with all that is known of where it comes from. */
record SourcePart(Markup markup, TimeWords words, SourceWords sources) {

    void write(Collection<String> ids) {
        markup.paragraph("introduction", introduction(ids));
        for (OriginGroup group : sources.groups(ids)) {
            markup.paragraph("group", IndependenceWords.heading(group));
            group.sources().forEach(id -> write(sources.source(id)));
        }
    }

    private String introduction(Collection<String> ids) {
        if (ids.isEmpty()) {
            return "No source tells of what is shown.";
        }
        return "What is shown rests on " + sources.counted(ids)
                + ". Sources that name the same origin, directly or through another source, count as one.";
    }

    private void write(Source source) {
        String title = source.title();
        markup.entry("source", source.label(), title == null ? "Without a headline" : title, source.label());
        Archive archive = source.archive();
        write("Outlet", source.outlet() == null ? "not named in the text" : source.outlet());
        write("Byline", source.byline());
        write("Dateline", source.dateline());
        write("Published", words.published(source.published()));
        write("Relies on", source.origins().isEmpty() ? "names no origin" : String.join(", ", source.origins()));
        write("Address", source.url() == null ? "not known" : source.url());
        write("Archived as", archive == null ? "not archived" : archive.file());
        write("SHA-256", archive == null ? null : archive.sha256());
        write("Note", source.note());
    }

    private void write(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            markup.fact(name, "small", value);
        }
    }
}
