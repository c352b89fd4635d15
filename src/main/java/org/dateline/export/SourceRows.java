package org.dateline.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dateline.evidence.OriginGroup;
import org.dateline.model.Archive;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/** The sources in print, by the origin that they share, each with all that is known of where it comes from. */
final class SourceRows {

    private final BriefDesign design;
    private final BriefWords words;
    private final SourceWords sources;

    SourceRows(BriefDesign design, BriefWords words, SourceWords sources) {
        this.design = design;
        this.words = words;
        this.sources = sources;
    }

    List<Row> of(Collection<String> ids) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Role.TEXT, 6, design.wide(BriefDesign.BODY, introduction(ids))));
        for (OriginGroup group : sources.groups(ids)) {
            rows.add(heading(group));
            for (String id : group.sources()) {
                addSource(rows, sources.source(id));
            }
        }
        return rows;
    }

    private String introduction(Collection<String> ids) {
        if (ids.isEmpty()) {
            return "No source tells of what is shown.";
        }
        return "What is shown rests on " + sources.counted(ids)
                + ". Sources that name the same origin, directly or through another source, count as one.";
    }

    private Row heading(OriginGroup group) {
        String count = group.sources().size() == 1
                ? " \u00b7 counts as independent"
                : " \u00b7 " + group.sources().size() + " sources that count as one";
        Row row = Row.of(Role.TEXT, 14, design.wide(BriefDesign.STRONG, sources.origins(group) + count));
        return row.keepingNext();
    }

    private void addSource(List<Row> rows, Source source) {
        String title = source.title();
        rows.add(Row.of(
                        Role.ENTRY,
                        9,
                        design.label(source.label()),
                        design.body(BriefDesign.STRONG, title == null ? "Without a headline" : title))
                .keepingNext()
                .bookmarked(source.label()));
        Archive archive = source.archive();
        addFact(rows, "Outlet", source.outlet() == null ? "not named in the text" : source.outlet());
        addFact(rows, "Byline", source.byline());
        addFact(rows, "Dateline", source.dateline());
        addFact(rows, "Published", words.published(source.published()));
        addFact(
                rows,
                "Relies on",
                source.origins().isEmpty() ? "names no origin" : String.join(", ", source.origins()));
        addFact(rows, "Address", source.url() == null ? "not known" : source.url());
        addFact(rows, "Archived as", archive == null ? "not archived" : archive.file());
        addFact(rows, "SHA-256", archive == null ? null : archive.sha256());
        addFact(rows, "Note", source.note());
    }

    private void addFact(List<Row> rows, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(Row.of(Role.TEXT, 1, design.label(name), design.body(BriefDesign.SMALL, value)));
        }
    }
}
