package org.dateline.view.reader;

import static org.dateline.language.Tr.tr;

import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.Mark;
import org.dateline.evidence.text.MarkedReport.Linked;
import org.dateline.export.content.ExportWords;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;

/** What a mark stands for, in words that give no number but the text's own, and on the panel. */
final class MarkWords {

    private final DatelineViewModel model;
    private final Dataset dataset;

    MarkWords(DatelineViewModel model) {
        this.model = model;
        this.dataset = model.workspace().dataset();
    }

    /** The record: "Quote of Sarfraz Bugti, in: Chief minister speaks". */
    String record(Mark mark) {
        return mark.accept(new Mark.Visitor<>() {

            @Override
            public String quote(Mark.Quoted quoted) {
                return tr("Quote of {0}, in: {1}", quoted.quote().speaker(), title(quoted.event()));
            }

            @Override
            public String figure(Mark.Counted counted) {
                return tr("Figure: {0}, in: {1}", measure(counted.figure()), title(counted.event()));
            }

            @Override
            public String place(Mark.Named named) {
                Place place = dataset.places().get(named.place());
                return tr("Place: {0}, {1}", place.name(), place.kind());
            }
        });
    }

    /** What is recorded, with the words that it rests on: for where these are not marked. */
    String withWords(Mark mark) {
        return mark.accept(new Mark.Visitor<>() {

            @Override
            public String quote(Mark.Quoted quoted) {
                Quote quote = quoted.quote();
                return tr("\u201c{0}\u201d, {1}", quote.text(), quote.speaker());
            }

            @Override
            public String figure(Mark.Counted counted) {
                return tr(
                        "{0}: \u201c{1}\u201d",
                        measure(counted.figure()), counted.figure().wording());
            }

            @Override
            public String place(Mark.Named named) {
                return dataset.places().get(named.place()).name();
            }
        });
    }

    /** Shows the record in the panel. */
    void open(Mark mark) {
        mark.<Runnable>accept(new Mark.Visitor<>() {

                    @Override
                    public Runnable quote(Mark.Quoted quoted) {
                        return () -> model.selectQuote(quoted.event(), quoted.quote());
                    }

                    @Override
                    public Runnable figure(Mark.Counted counted) {
                        return () -> model.select(new Selection.OfFigures(
                                counted.event(), counted.figure().measure()));
                    }

                    @Override
                    public Runnable place(Mark.Named named) {
                        return () -> model.select(new Selection.OfPlace(named.place()));
                    }
                })
                .run();
    }

    /** The title of an event; its id if it is not in the dataset. */
    String title(String event) {
        return dataset.events().find(event).map(Event::title).orElse(event);
    }

    /** That a source tells an event, with what it says of its own of place and time. */
    String telling(String event, String source) {
        ExportWords words = new ExportWords(dataset.zone());
        String own = dataset.events().get(event).reports().stream()
                .filter(report -> report.source().equals(source))
                .map(report -> words.ofItsOwn(report, dataset))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("\n"));
        String telling = tr("Recorded as telling: {0}", title(event));
        return own.isEmpty() ? telling : telling + "\n" + own;
    }

    /** What an event is to another, behind the title of the event: "claims: Clashes in Quetta". */
    String linkedTo(Linked linked) {
        return tr("{0}: {1}", linked.link().type().verb(), title(linked.link().event()));
    }

    /** What an event is to another, as a sentence. */
    String linked(Linked linked) {
        String event = title(linked.event());
        String other = title(linked.link().event());
        return switch (linked.link().type()) {
            case CLAIMS -> tr("\u201c{0}\u201d claims \u201c{1}\u201d", event, other);
            case DENIES -> tr("\u201c{0}\u201d denies \u201c{1}\u201d", event, other);
            case CONFIRMS -> tr("\u201c{0}\u201d confirms \u201c{1}\u201d", event, other);
            case CONTRADICTS -> tr("\u201c{0}\u201d contradicts \u201c{1}\u201d", event, other);
            case FOLLOWS -> tr("\u201c{0}\u201d follows \u201c{1}\u201d", event, other);
        };
    }

    private String measure(Figure figure) {
        return dataset.measures().get(figure.measure()).name();
    }
}
