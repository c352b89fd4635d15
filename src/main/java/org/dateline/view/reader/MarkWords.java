package org.dateline.view.reader;

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
                return "Quote of " + quoted.quote().speaker() + ", in: " + title(quoted.event());
            }

            @Override
            public String figure(Mark.Counted counted) {
                return "Figure: " + measure(counted.figure()) + ", in: " + title(counted.event());
            }

            @Override
            public String place(Mark.Named named) {
                Place place = dataset.places().get(named.place());
                return "Place: " + place.name() + ", " + place.kind();
            }
        });
    }

    /** What is recorded, with the words that it rests on: for where these are not marked. */
    String withWords(Mark mark) {
        return mark.accept(new Mark.Visitor<>() {

            @Override
            public String quote(Mark.Quoted quoted) {
                Quote quote = quoted.quote();
                return "\u201c" + quote.text() + "\u201d, " + quote.speaker();
            }

            @Override
            public String figure(Mark.Counted counted) {
                return measure(counted.figure()) + ": \u201c" + counted.figure().wording() + "\u201d";
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
        return "Recorded as telling: " + title(event) + (own.isEmpty() ? "" : "\n" + own);
    }

    /** What an event is to another, as a sentence. */
    String linked(Linked linked) {
        return "\u201c" + title(linked.event()) + "\u201d "
                + linked.link().type().word() + " \u201c" + title(linked.link().event()) + "\u201d";
    }

    private String measure(Figure figure) {
        return dataset.measures().get(figure.measure()).name();
    }
}
