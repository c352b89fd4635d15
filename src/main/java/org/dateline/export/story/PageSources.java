package org.dateline.export.story;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.evidence.IndependenceWords;
import org.dateline.evidence.OriginGroup;
import org.dateline.model.Archive;
import org.dateline.model.Event;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.words.ListWords;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a page, by the origin that they share. Their addresses are text: whoever reads the page decides where to
 * go, and a page that is opened in class leads nowhere.
 */
final class PageSources {

    private final PageMarkup page;
    private final StepWords words;
    private final Set<String> ids = new TreeSet<>();

    PageSources(PageMarkup page, StepWords words, ToldStory story, Iterable<Event> events) {
        this.page = page;
        this.words = words;
        ids.addAll(story.sources());
        for (Event event : events) {
            event.sources().filter(id -> story.dataset().sources().has(id)).forEach(ids::add);
        }
    }

    private String anchor(String id) {
        return "s" + words.dataset().sources().positionOf(id);
    }

    /** A source by its name, which leads to what is known of it, with the paragraphs. */
    void writeLink(Element parent, String id, String paragraphs) {
        if (ids.contains(id)) {
            page.link(parent, anchor(id), words.name(id));
        } else {
            page.tell(parent, "span", "", words.name(id));
        }
        if (!paragraphs.isEmpty()) {
            page.say(parent, "span", "faint", "\u00a0" + paragraphs);
        }
    }

    /** What a step rests on. */
    void writeTold(Element parent, ToldStep step) {
        page.say(parent, "h4", "", words.sources(step));
        if (step.sources().isEmpty()) {
            return;
        }
        Element list = page.add(parent, "ul", "");
        for (Report report : step.sources()) {
            writeLink(page.add(list, "li", ""), report.source(), StepWords.paragraphs(report));
        }
    }

    void write(Element parent) {
        List<String> told = words.dataset().sources().stream()
                .map(Source::id)
                .filter(ids::contains)
                .toList();
        if (told.isEmpty()) {
            page.say(parent, "p", "", tr("No source tells of what is shown."));
            return;
        }
        page.say(
                parent,
                "p",
                "",
                tr(
                        "What is shown rests on {0}. Sources that name the same origin, directly or through another source, count as one.",
                        IndependenceWords.sources(told, words.independence())));
        for (OriginGroup group : words.independence().groups(told)) {
            page.say(parent, "h3", "", IndependenceWords.heading(group));
            Element list = page.add(parent, "ul", "");
            group.sources()
                    .forEach(id -> write(
                            page.add(list, "li", "").attr("id", anchor(id)),
                            words.dataset().sources().get(id)));
        }
    }

    private void write(Element parent, Source source) {
        String title = source.title();
        Archive archive = source.archive();
        page.tell(parent, "strong", "", title == null ? tr("Without a headline") : title);
        Element facts = page.add(parent, "dl", "");
        page.fact(facts, tr("Outlet"), source.outlet() == null ? tr("not named in the text") : source.outlet());
        page.fact(facts, tr("Byline"), or(source.byline()));
        page.fact(facts, trc("of a text", "Dateline"), or(source.dateline()));
        page.fact(facts, tr("Published"), words.times().published(source.published()));
        page.fact(
                facts,
                tr("Relies on"),
                source.origins().isEmpty() ? tr("names no origin") : ListWords.commas(List.copyOf(source.origins())));
        page.fact(facts, tr("Address"), source.url() == null ? tr("not known") : source.url());
        page.fact(facts, tr("Archived as"), archive == null ? tr("not archived") : archive.file());
        page.fact(facts, tr("Note"), or(source.note()));
    }

    private static String or(@Nullable String words) {
        return words == null ? "" : words;
    }
}
