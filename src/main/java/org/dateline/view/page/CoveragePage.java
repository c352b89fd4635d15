package org.dateline.view.page;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dateline.events.EventStore;
import org.dateline.evidence.CoverageCell;
import org.dateline.evidence.text.ArchivedText;
import org.dateline.evidence.text.WordRun;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.view.look.MarkedFlow;
import org.dateline.viewmodel.Selection;
import org.dateline.words.FigureWords;

/** What one source has on a place or an event: its paragraphs and its quotes. */
final class CoveragePage {

    private final PageBuilder build;

    CoveragePage(PageBuilder build) {
        this.build = build;
    }

    Node of(Selection.OfCoverage chosen) {
        PageContent page = build.content("coverage-page");
        chosen.placeId().map(build.dataset().places()::get).ifPresent(place -> addPlace(page, chosen.source(), place));
        chosen.eventId().map(build.dataset().events()::get).ifPresent(event -> addEvent(page, chosen.source(), event));
        return page.node();
    }

    private void addPlace(PageContent page, String source, Place place) {
        CoverageCell cell = build.workspace().coverage().cells(place.id()).getOrDefault(source, CoverageCell.EMPTY);
        page.add(build.title(place.name()));
        addWho(page, source, build.line(build.plain(tr("Everything on")), build.placeLink(place.id())));
        if (cell.isEmpty()) {
            page.add(build.label(tr("This source does not mention {0}.", place.name())));
            return;
        }
        Set<String> within = build.workspace().dataset().gazetteer().within(place.id());
        List<String> names = within.stream()
                .map(build.dataset().places()::get)
                .flatMap(Place::spellings)
                .toList();
        page.add(build.heading(
                cell.paragraphs().isEmpty()
                        ? tr("Does not name it in a recorded paragraph")
                        : trn(cell.paragraphs().size(), "Names it in {0} paragraph", "Names it in {0} paragraphs")));
        addParagraphs(page, source, cell.paragraphs(), names);
        EventStore store = build.workspace().index().store();
        BitSet telling = new BitSet();
        store.eventsToldBy(source).forEach(telling::set);
        int[] told = store.eventsAt(place.id()).filter(telling::get).toArray();
        addQuotes(page, told, source);
        if (told.length > 0) {
            build.addEvents(page, told, trn(told.length, "Tells {0} event here", "Tells {0} events here"));
        }
    }

    private void addQuotes(PageContent page, int[] events, String source) {
        if (events.length > 0) {
            int position = build.workspace().dataset().sources().positionOf(source);
            build.addGathered(
                    page,
                    quotes -> build.quotes()
                            .addTo(
                                    page,
                                    quotes,
                                    quotes.of(IntStream.of(events)).filter(quote -> quotes.source(quote) == position)));
        }
    }

    private void addEvent(PageContent page, String source, Event event) {
        CoverageCell cell = CoverageCell.of(event, source);
        page.add(build.title(event.title()));
        addWho(page, source, build.line(build.plain(tr("Everything on")), build.eventLink(event)));
        if (cell.isEmpty()) {
            page.add(build.label(tr("This source does not tell this event.")));
            return;
        }
        page.add(build.heading(
                cell.paragraphs().isEmpty()
                        ? tr("Tells it; the paragraph is not known")
                        : trn(cell.paragraphs().size(), "Tells it in {0} paragraph", "Tells it in {0} paragraphs")));
        addParagraphs(page, source, cell.paragraphs(), List.of());
        addQuotes(page, event, source);
        List<Figure> figures = event.figures().stream()
                .filter(figure -> figure.source().equals(source))
                .toList();
        if (!figures.isEmpty()) {
            page.add(build.heading(trn(figures.size(), "{0} figure", "{0} figures")));
            page.rows(figures.size(), 2, i -> {
                Figure figure = figures.get(i);
                return build.line(
                        build.link(
                                build.measureName(figure.measure()),
                                new Selection.OfFigures(event.id(), figure.measure())),
                        build.plain(FigureWords.bounds(figure)),
                        build.paragraphs(source, List.of(figure.paragraph())));
            });
        }
    }

    private void addWho(PageContent page, String source, Node whole) {
        page.add(build.line(build.plain(tr("What")), build.sourceLink(source), build.plain("has")), whole);
    }

    /** The paragraphs, with their words where the archived text is at hand. */
    private void addParagraphs(PageContent page, String source, List<Integer> paragraphs, List<String> names) {
        if (paragraphs.isEmpty()) {
            return;
        }
        Optional<ArchivedText> text =
                build.model().evidence().textsProperty().get().flatMap(texts -> texts.textOf(source));
        boolean changed = build.model()
                .evidence()
                .textsProperty()
                .get()
                .map(texts -> texts.isChanged(source))
                .orElse(false);
        if (text.isEmpty()) {
            page.add(build.paragraphs(source, paragraphs));
            addWithoutText(page);
            return;
        }
        if (changed) {
            page.add(build.changedText());
        }
        ArchivedText archived = text.get();
        page.rows(paragraphs.size(), PageContent.HEAVY, i -> {
            VBox paragraph = new VBox(
                    build.paragraphs(source, List.of(paragraphs.get(i))),
                    archived.printed(paragraphs.get(i))
                            .<Node>map(words -> MarkedFlow.of(marked(words, names), "archived-text"))
                            .orElseGet(() ->
                                    build.label(tr("The archived text has no such paragraph."), "possible-note")));
            paragraph.getStyleClass().add("archived-paragraph");
            return paragraph;
        });
    }

    private void addWithoutText(PageContent page) {
        boolean open = build.model().evidence().textsProperty().get().isPresent();
        if (open) {
            page.add(build.faint(tr("The text of this source is not among the archived texts.")));
        } else {
            page.add(build.faint(tr("To read them here:")), build.openTexts());
        }
    }

    /** A paragraph in which the names are set off. */
    private static List<WordRun> marked(String words, List<String> names) {
        if (names.isEmpty()) {
            return List.of(new WordRun(words, false));
        }
        Pattern any = Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{N}])(?:"
                        + names.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                        + ")(?![\\p{L}\\p{M}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<WordRun> runs = new ArrayList<>();
        Matcher matcher = any.matcher(words);
        int from = 0;
        while (matcher.find()) {
            runs.add(new WordRun(words.substring(from, matcher.start()), false));
            runs.add(new WordRun(matcher.group(), true));
            from = matcher.end();
        }
        runs.add(new WordRun(words.substring(from), false));
        return runs;
    }

    private void addQuotes(PageContent page, Event event, String source) {
        List<Quote> own = event.quotes().stream()
                .filter(quote -> quote.source().equals(source))
                .toList();
        if (!own.isEmpty()) {
            build.evidence();
            page.add(build.heading(trn(own.size(), "{0} quote", "{0} quotes")));
            build.quotes().addTo(page, event, own);
        }
    }
}
