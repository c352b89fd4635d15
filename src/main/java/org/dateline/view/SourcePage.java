package org.dateline.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dateline.evidence.CheckedTexts;
import org.dateline.evidence.OriginGroup;
import org.dateline.model.Archive;
import org.dateline.model.Event;
import org.dateline.model.Mention;
import org.dateline.model.Published;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/** A source: where it comes from, what it relies on, and what it covers. */
final class SourcePage {

    private final PageBuilder build;

    SourcePage(PageBuilder build) {
        this.build = build;
    }

    Node of(Source source) {
        VBox page = build.page("source-page");
        String outlet = source.outlet();
        page.getChildren().add(build.faint(outlet == null ? "Outlet not named in the text" : outlet));
        String title = source.title();
        page.getChildren().add(build.title(title == null ? "Without a headline" : title));
        addOrigin(page, source);
        addFacts(page, source);
        addEvents(page, source);
        addMentions(page, source);
        addQuotes(page, source);
        return page;
    }

    private void addFacts(VBox page, Source source) {
        addFact(page, "Byline", source.byline());
        addFact(page, "Dateline", source.dateline());
        Published published = source.published();
        addFact(
                page,
                "Published",
                published == null ? "not dated" : build.wording().published(published));
        addFact(page, "Address", source.url());
        Archive archive = source.archive();
        addFact(page, "Archived as", archive == null ? null : archive.file());
        build.model()
                .textsProperty()
                .get()
                .ifPresent(texts -> page.getChildren().add(stateOf(source, texts)));
        String note = source.note();
        if (note != null) {
            page.getChildren().add(build.label(note, "source-note"));
        }
    }

    private Node stateOf(Source source, CheckedTexts texts) {
        if (texts.textOf(source.id()).isEmpty()) {
            return build.label("Its text is not among the archived texts", "possible-note");
        }
        return texts.isChanged(source.id())
                ? build.changedText()
                : build.label("The archived text is there, as it was recorded", "certain-tag");
    }

    private void addFact(VBox page, String name, @Nullable String value) {
        if (value != null) {
            page.getChildren().add(build.line(build.plain(name), build.label(value)));
        }
    }

    private void addOrigin(VBox page, Source source) {
        if (source.origins().isEmpty()) {
            page.getChildren().add(build.label("Names no origin: counted as independent"));
            return;
        }
        page.getChildren().add(build.label("Relies on " + String.join(", ", source.origins())));
        List<String> all = build.dataset().sources().stream().map(Source::id).toList();
        for (OriginGroup group : build.groups(all)) {
            List<String> others = group.sources().stream()
                    .filter(id -> !id.equals(source.id()))
                    .toList();
            if (group.sources().contains(source.id()) && !others.isEmpty()) {
                page.getChildren().add(build.faint("Shares an origin with, so counts once together with"));
                others.forEach(id -> page.getChildren().add(build.line(build.sourceLink(id))));
            }
        }
    }

    private void addEvents(VBox page, Source source) {
        List<Event> events = build.dataset().events().stream()
                .filter(event -> event.sources().anyMatch(source.id()::equals))
                .toList();
        page.getChildren().add(build.heading("Tells " + Wording.count(events.size(), "event")));
        events.forEach(event -> page.getChildren().add(build.eventRow(event)));
    }

    private void addMentions(VBox page, Source source) {
        if (source.mentions().isEmpty()) {
            return;
        }
        page.getChildren()
                .add(build.heading("Names " + Wording.count(source.mentions().size(), "place")));
        for (Mention mention : source.mentions()) {
            page.getChildren()
                    .add(build.line(
                            build.placeLink(mention.place()), build.plain(Wording.paragraphs(mention.paragraphs()))));
        }
    }

    private void addQuotes(VBox page, Source source) {
        List<Quote> quotes = build.dataset().events().stream()
                .flatMap(event -> event.quotes().stream())
                .filter(quote -> quote.source().equals(source.id()))
                .toList();
        if (!quotes.isEmpty()) {
            page.getChildren().add(build.heading(Wording.count(quotes.size(), "quote")));
            quotes.forEach(quote -> page.getChildren().add(build.quote(quote)));
        }
    }
}
