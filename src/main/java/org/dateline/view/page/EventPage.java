package org.dateline.view.page;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.edit.record.RecordKind;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.FigureComparison;
import org.dateline.evidence.OriginGroup;
import org.dateline.evidence.Utterance;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventLink;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Precision;
import org.dateline.model.Report;
import org.dateline.view.look.Explanations;
import org.dateline.view.look.Parts;
import org.dateline.view.mark.GradeLabel;
import org.dateline.view.mark.MarkBlock;
import org.dateline.view.mark.StarButton;
import org.dateline.viewmodel.Selection;
import org.dateline.words.NumberWords;
import org.dateline.words.PlaceWords;

/** An event: when and how certainly, where, what, who tells it, in which words, and with which numbers. */
final class EventPage {

    private static final int MAX_LINKED = 40;
    private static final int MOST_IN_LINE = 40;

    private final PageBuilder build;

    EventPage(PageBuilder build) {
        this.build = build;
    }

    /** @param marks what is marked on it */
    Node of(Event event, MarkBlock marks) {
        PageContent page = build.content("event-page");
        page.add(build.categoryLine(event), build.title(event.title(), buttons(event)));
        addTime(page, event);
        addPlaces(page, event);
        page.add(marks);
        addQuotes(page, event);
        String summary = event.summary();
        if (summary != null) {
            page.add(build.label(summary, "summary"));
        }
        addFigures(page, event);
        new FieldBlock(build).of(event).forEach(page::add);
        addReports(page, event);
        addLinks(page, event);
        addDoubts(page, event);
        return page.node();
    }

    private List<Node> buttons(Event event) {
        StarButton star = new StarButton(build.model().editing().marks());
        star.of(event.id());
        star.setId("star");
        List<Node> buttons = new ArrayList<>(List.of(star));
        buttons.addAll(build.menus().ofEvent(event.id()));
        return buttons;
    }

    private void addTime(PageContent page, Event event) {
        page.add(build.label(build.times().knownAsSentence(event.time()), "when"));
        String certainty = switch (build.certaintyOf(event)) {
            case CERTAIN -> tr("Certainly in the window");
            case POSSIBLE -> tr("Possibly in the window: the sources do not date it exactly enough");
            case OUTSIDE -> tr("Outside of the window");
        };
        page.add(Explanations.explain(build.label(
                certainty, build.certaintyOf(event) == Certainty.CERTAIN ? "certain-tag" : "possible-tag")));
    }

    private void addPlaces(PageContent page, Event event) {
        if (event.places().isEmpty()) {
            page.add(build.faint(tr("No source says where")));
        }
        for (Precision precision : Precision.values()) {
            List<String> places = event.places().stream()
                    .filter(where -> where.precision() == precision)
                    .map(EventPlace::place)
                    .toList();
            page.rows((places.size() + MOST_IN_LINE - 1) / MOST_IN_LINE, MOST_IN_LINE, line -> {
                List<Node> parts = new ArrayList<>();
                if (line == 0) {
                    parts.add(build.plain(PlaceWords.known(precision)));
                }
                int first = line * MOST_IN_LINE;
                places.subList(first, Math.min(places.size(), first + MOST_IN_LINE))
                        .forEach(place -> parts.add(build.placeLink(place)));
                return build.line(parts.toArray(Node[]::new));
            });
        }
    }

    private void addLinks(PageContent page, Event event) {
        Map<LinkHead, List<EventLink>> rows = new LinkedHashMap<>();
        event.links().forEach(link -> add(rows, link.type().word(), link.event(), link));
        Optional<Evidence> evidence = build.evidence();
        evidence.ifPresent(known -> known.links()
                .to(build.dataset().store().positionOf(event.id()))
                .forEach(incoming -> add(
                        rows,
                        incoming.link().type().inverse(),
                        build.dataset().store().id(incoming.from()),
                        incoming.link())));
        if (rows.isEmpty()) {
            return;
        }
        page.section(build.heading(tr("Linked events")));
        List<Map.Entry<LinkHead, List<EventLink>>> all = List.copyOf(rows.entrySet());
        page.rows(
                all.size(),
                4,
                i -> linked(event, all.get(i).getKey(), all.get(i).getValue()));
    }

    /** What an event is to the other, in words, and which that is. */
    private record LinkHead(String words, String event) {}

    private static void add(Map<LinkHead, List<EventLink>> rows, String words, String event, EventLink link) {
        rows.computeIfAbsent(new LinkHead(words, event), head -> new ArrayList<>())
                .add(link);
    }

    private Node linked(Event event, LinkHead head, List<EventLink> links) {
        List<Node> parts = new ArrayList<>();
        links.stream().distinct().limit(MAX_LINKED).forEach(link -> {
            parts.add(build.sourceLink(link.source()));
            parts.add(build.paragraphs(link.source(), List.of(link.paragraph())));
        });
        Node other = build.dataset()
                .events()
                .find(head.event())
                .<Node>map(build::eventLink)
                .orElseGet(() -> build.plain(tr("{0}, which is not in this dataset", head.event())));
        HBox sources = Parts.row(4, Parts.growing(build.line(parts.toArray(Node[]::new))));
        links.stream()
                .filter(link -> event.links().contains(link))
                .limit(1)
                .forEach(link -> sources.getChildren()
                        .add(build.menus().ofPart(RecordKind.LINK, finder -> finder.link(link, event.id()))));
        VBox box = new VBox(build.line(build.plain(head.words()), other), sources);
        box.getStyleClass().add("linked-event");
        return box;
    }

    /** On whose word time and place rest, and who says otherwise. */
    private void addDoubts(PageContent page, Event event) {
        List<Supplier<Node>> doubts = new ArrayList<>();
        String note = event.time().note();
        if (note != null) {
            doubts.add(() -> build.faint(tr("Time: {0}", note)));
        }
        long told = event.sources().count();
        for (EventPlace where : event.places()) {
            List<String> saying = event.sourcesPlacing(where.place()).toList();
            if (saying.size() < told) {
                doubts.add(() -> build.line(words(build.placeLink(where.place()), saying)));
            }
        }
        event.reports().stream().filter(Report::isOfItsOwn).forEach(report -> doubts.add(() -> own(report)));
        if (!doubts.isEmpty()) {
            page.section(build.heading(tr("On whose word")));
            page.rows(doubts.size(), 2, i -> doubts.get(i).get());
        }
    }

    private Node[] words(Node place, List<String> saying) {
        List<Node> parts = new ArrayList<>();
        parts.add(place);
        parts.add(build.plain(saying.isEmpty() ? tr("on no source\u2019s word") : tr("on the word of")));
        saying.stream().limit(MAX_LINKED).forEach(source -> parts.add(build.sourceLink(source)));
        if (saying.size() > MAX_LINKED) {
            parts.add(build.plain(tr("and {0} more", NumberWords.number(saying.size() - MAX_LINKED))));
        }
        return parts.toArray(Node[]::new);
    }

    /** What a report says instead of the event's place and time. */
    private Node own(Report report) {
        List<Node> parts = new ArrayList<>(List.of(build.sourceLink(report.source()), build.plain("says")));
        String note = report.placeNote();
        if (note != null) {
            parts.add(build.plain("\u201c" + note + "\u201d"));
        }
        List<EventPlace> places = report.places();
        if (places != null && places.isEmpty() && note == null) {
            parts.add(build.plain(tr("not where")));
        } else if (places != null) {
            places.forEach(where -> parts.add(build.placeLink(where.place())));
        }
        VBox own = new VBox(build.line(parts.toArray(Node[]::new)));
        EventTime time = report.time();
        if (time != null) {
            String timeNote = time.note();
            own.getChildren()
                    .add(build.faint(
                            build.times().knownAsSentence(time) + (timeNote == null ? "" : " (" + timeNote + ")")));
        }
        return own;
    }

    private void addReports(PageContent page, Event event) {
        List<String> sources = event.sources().toList();
        page.section(build.heading(tr("Told by {0}", build.independence(sources))));
        List<OriginGroup> groups = build.groups(sources);
        Map<String, OriginGroup> groupOf = new HashMap<>();
        groups.forEach(group -> group.sources().forEach(source -> groupOf.put(source, group)));
        Map<OriginGroup, List<Report>> reports = event.reports().stream()
                .filter(report -> groupOf.containsKey(report.source()))
                .collect(Collectors.groupingBy(
                        report -> groupOf.get(report.source()), IdentityHashMap::new, Collectors.toList()));
        for (OriginGroup group : groups) {
            page.rows(1, i -> build.groupLine(group));
            List<Report> own = reports.getOrDefault(group, List.of());
            page.rows(own.size(), 2, i -> report(event, own.get(i)));
        }
    }

    private Node report(Event event, Report report) {
        Node words = build.line(
                GradeLabel.beside(build.sourceLink(report.source()), build.model(), report.source()),
                build.paragraphs(report.source(), report.paragraphs()),
                build.link(
                        tr("what it has"),
                        new Selection.OfCoverage(report.source(), new Selection.OfEvent(event.id()))));
        return Parts.row(
                4,
                Parts.growing(words),
                build.menus().ofPart(RecordKind.REPORT, finder -> finder.report(report, event.id())));
    }

    private void addFigures(PageContent page, Event event) {
        List<FigureComparison> comparisons = FigureComparison.of(event);
        if (comparisons.isEmpty()) {
            return;
        }
        page.section(build.heading(tr("Figures")));
        FigureBlock blocks = new FigureBlock(build);
        comparisons.forEach(comparison -> page.pieces(blocks.of(event, comparison)));
    }

    private void addQuotes(PageContent page, Event event) {
        if (event.quotes().isEmpty()) {
            return;
        }
        Optional<Evidence> evidence = build.evidence();
        QuoteBlock blocks = build.quotes();
        List<Utterance> utterances = build.workspace().spoken().of(event);
        page.section(build.heading(build.quoteCount(event.quotes().size(), utterances.size())));
        utterances.forEach(utterance -> page.pieces(blocks.of(utterance)));
        if (evidence.isEmpty()) {
            page.add(build.faint(tr("Whether other events quote these words too is not known yet.")));
            page.add(build.gathering());
        }
    }
}
