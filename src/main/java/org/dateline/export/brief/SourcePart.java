package org.dateline.export.brief;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;

import java.util.Collection;
import org.dateline.evidence.IndependenceWords;
import org.dateline.evidence.OriginGroup;
import org.dateline.model.Archive;
import org.dateline.model.Source;
import org.dateline.words.ListWords;
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
            return tr("No source tells of what is shown.");
        }
        return tr(
                "What is shown rests on {0}. Sources that name the same origin, directly or through another source, count as one.",
                sources.counted(ids));
    }

    private void write(Source source) {
        String title = source.title();
        markup.entry("source", source.label(), title == null ? tr("Without a headline") : title, source.label());
        Archive archive = source.archive();
        write(tr("Outlet"), source.outlet() == null ? tr("not named in the text") : source.outlet());
        write(tr("Byline"), source.byline());
        write(trc("of a text", "Dateline"), source.dateline());
        write(tr("Published"), words.published(source.published()));
        write(tr("Relies on"), source.origins().isEmpty() ? tr("names no origin") : ListWords.commas(source.origins()));
        write(trc("on the web", "Address"), source.url() == null ? tr("not known") : source.url());
        write(tr("Archived as"), archive == null ? tr("not archived") : archive.file());
        write(tr("SHA-256"), archive == null ? null : archive.sha256());
        write(tr("Note"), source.note());
    }

    private void write(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            markup.fact(name, "small", value);
        }
    }
}
