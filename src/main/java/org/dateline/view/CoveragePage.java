package org.dateline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dateline.evidence.ArchivedText;
import org.dateline.evidence.CoverageCell;
import org.dateline.evidence.WordRun;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.viewmodel.Selection;

/** What one source has on a place or an event: its paragraphs and its quotes. */
final class CoveragePage {

    private final PageBuilder build;

    CoveragePage(PageBuilder build) {
        this.build = build;
    }

    Node of(Selection.OfCoverage chosen) {
        VBox page = build.page("coverage-page");
        if (chosen.subject() instanceof Selection.OfPlace place) {
            addPlace(page, chosen.source(), build.dataset().places().get(place.id()));
        } else if (chosen.subject() instanceof Selection.OfEvent event) {
            addEvent(page, chosen.source(), build.dataset().events().get(event.id()));
        }
        return page;
    }

    private void addPlace(VBox page, String source, Place place) {
        CoverageCell cell = build.workspace().coverage().of(place.id()).stream()
                .filter(coverage -> coverage.source().equals(source))
                .findFirst()
                .map(CoverageCell::of)
                .orElse(CoverageCell.EMPTY);
        page.getChildren().add(build.title(place.name()));
        addWho(page, source, build.line(build.plain("Everything on"), build.placeLink(place.id())));
        if (cell.isEmpty()) {
            page.getChildren().add(build.label("This source does not mention " + place.name() + "."));
            return;
        }
        Set<String> within = build.workspace().gazetteer().within(place.id());
        List<String> names = within.stream()
                .map(build.dataset().places()::get)
                .flatMap(Place::spellings)
                .toList();
        page.getChildren()
                .add(build.heading(
                        cell.paragraphs().isEmpty()
                                ? "Does not name it in a recorded paragraph"
                                : "Names it in "
                                        + Wording.count(cell.paragraphs().size(), "paragraph")));
        addParagraphs(page, source, cell.paragraphs(), names);
        List<Event> told = build.dataset().events().stream()
                .filter(event -> event.places().stream().anyMatch(where -> within.contains(where.place())))
                .filter(event -> event.sources().anyMatch(source::equals))
                .toList();
        addQuotes(page, told.stream().flatMap(event -> event.quotes().stream()).toList(), source);
        if (!told.isEmpty()) {
            page.getChildren().add(build.heading("Tells " + Wording.count(told.size(), "event") + " here"));
            told.forEach(event -> page.getChildren().add(build.eventRow(event)));
        }
    }

    private void addEvent(VBox page, String source, Event event) {
        CoverageCell cell = CoverageCell.of(event, source);
        page.getChildren().add(build.title(event.title()));
        addWho(page, source, build.line(build.plain("Everything on"), build.eventLink(event)));
        if (cell.isEmpty()) {
            page.getChildren().add(build.label("This source does not tell this event."));
            return;
        }
        page.getChildren()
                .add(build.heading(
                        cell.paragraphs().isEmpty()
                                ? "Tells it; the paragraph is not known"
                                : "Tells it in "
                                        + Wording.count(cell.paragraphs().size(), "paragraph")));
        addParagraphs(page, source, cell.paragraphs(), List.of());
        addQuotes(page, event.quotes(), source);
        List<Figure> figures = event.figures().stream()
                .filter(figure -> figure.source().equals(source))
                .toList();
        if (!figures.isEmpty()) {
            page.getChildren().add(build.heading(Wording.count(figures.size(), "figure")));
            for (Figure figure : figures) {
                page.getChildren()
                        .add(build.line(
                                build.link(
                                        build.measureName(figure.measure()),
                                        new Selection.OfFigures(event.id(), figure.measure())),
                                build.plain(Wording.bounds(figure) + "  "
                                        + Wording.paragraphs(List.of(figure.paragraph())))));
            }
        }
    }

    private void addWho(VBox page, String source, Node whole) {
        page.getChildren().addAll(build.line(build.plain("What"), build.sourceLink(source), build.plain("has")), whole);
    }

    /** The paragraphs, with their words where the archived text is at hand. */
    private void addParagraphs(VBox page, String source, List<Integer> paragraphs, List<String> names) {
        if (paragraphs.isEmpty()) {
            return;
        }
        Optional<ArchivedText> text = build.model().textsProperty().get().flatMap(texts -> texts.textOf(source));
        boolean changed = build.model()
                .textsProperty()
                .get()
                .map(texts -> texts.isChanged(source))
                .orElse(false);
        if (text.isEmpty()) {
            page.getChildren().add(build.label(Wording.paragraphs(paragraphs), "paragraphs"));
            addWithoutText(page);
            return;
        }
        if (changed) {
            page.getChildren().add(build.changedText());
        }
        for (int number : paragraphs) {
            VBox paragraph = new VBox(
                    build.faint("\u00b6\u00a0" + number),
                    text.get()
                            .printed(number)
                            .<Node>map(words -> MarkedFlow.of(marked(words, names), "archived-text"))
                            .orElseGet(() -> build.label("The archived text has no such paragraph.", "possible-note")));
            paragraph.getStyleClass().add("archived-paragraph");
            page.getChildren().add(paragraph);
        }
    }

    private void addWithoutText(VBox page) {
        boolean open = build.model().textsProperty().get().isPresent();
        if (open) {
            page.getChildren().add(build.faint("The text of this source is not among the archived texts."));
        } else {
            page.getChildren().addAll(build.faint("To read them here:"), build.openTexts());
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

    private void addQuotes(VBox page, List<Quote> quotes, String source) {
        List<Quote> own =
                quotes.stream().filter(quote -> quote.source().equals(source)).toList();
        if (!own.isEmpty()) {
            page.getChildren().add(build.heading(Wording.count(own.size(), "quote")));
            own.forEach(quote -> page.getChildren().add(build.quote(quote)));
        }
    }
}
