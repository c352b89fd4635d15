package org.dateline.export.brief;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dateline.evidence.FigureComparison;
import org.dateline.evidence.IndependenceWords;
import org.dateline.export.content.Citation;
import org.dateline.export.story.Photo;
import org.dateline.export.story.StepExhibit;
import org.dateline.export.story.StepPicture;
import org.dateline.export.story.StepWords;
import org.dateline.export.story.ToldStep;
import org.dateline.export.story.ToldStory;
import org.dateline.model.Report;
import org.dateline.words.ListWords;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** A handout as XHTML, whole: the story, its steps in rows, its sources and where it comes from. */
record HandoutMarkup(
        ToldStory story,
        HandoutLayout layout,
        HandoutLayout.Density density,
        Paper paper,
        Typefaces typefaces,
        Markup markup) {

    private static final double GAP = 12;
    /** A step alone has room for its words below its picture. */
    private static final double MOST_OF_A_PAGE = 0.46;

    org.w3c.dom.Document document() throws IOException {
        markup.language(story.dataset().language());
        markup.head().appendElement("style").appendChild(new DataNode(rules()));
        markup.head().appendElement("title").text(story.story().title());
        StepWords words = new StepWords(story.dataset());
        Element body = markup.current();
        markup.say(
                body,
                "div",
                "dataset-at-head",
                BriefMarkup.shortened(story.story().title()));
        markup.say(body, "div", "window-at-head", "");
        markup.say(
                body,
                "div",
                "made-at-foot",
                tr("{0} \u00b7 made {1}", story.file(), words.times().stamp(story.made())));
        writeBeginning(words);
        writeSteps(body, words);
        writeEnd(words);
        return markup.finished();
    }

    private String rules() throws IOException {
        return markup.rules(BriefMarkup.rules("brief.css") + BriefMarkup.rules("handout.css"))
                + paper.rule()
                + String.format(
                        Locale.ROOT, "article.step, .citation, .about-it { font-size: %.2fpt }%n", density.letters());
    }

    private void writeBeginning(StepWords words) {
        markup.paragraph("kind", tr("Handout"));
        markup.heading("h1", story.story().title());
        if (!StepWords.note(story).isBlank()) {
            markup.paragraph("body", StepWords.note(story));
        }
        markup.paragraph(
                "note",
                tr(
                        "{0}. Times in {1}.",
                        story.dataset().title(),
                        words.times().zoneAt(story.dataset().span().from())));
    }

    private void writeSteps(Element body, StepWords words) {
        List<ToldStep> steps = story.steps();
        int perRow = density.columns();
        for (int first = 0; first < steps.size(); first += perRow) {
            boolean isNewPage = layout == HandoutLayout.ONE && first > 0;
            Element row = Markup.add(body, "div", perRow == 1 ? "alone" : "row");
            if (isNewPage) {
                row.addClass("new-page");
            }
            List<Consumer<Element>> cells = new ArrayList<>();
            for (int number = first; number < first + perRow; number++) {
                int of = number;
                cells.add(
                        of < steps.size()
                                ? place -> write(place, steps.get(of), of + 1, words)
                                : place -> Markup.add(place, "div", "empty"));
            }
            markup.beside(row, cells);
        }
    }

    private void write(Element row, ToldStep step, int number, StepWords words) {
        Element article = markup.entryIn(row, "step", "h2", step.step().title());
        article.child(0).before(numbered(number));
        StepPicture picture = step.picture();
        if (picture != null) {
            double width = (paper.contentWidth() - GAP * (density.columns() - 1)) / density.columns();
            double height = width * picture.height() / picture.width();
            double fitting = Math.min(density.picture(), paper.height() * MOST_OF_A_PAGE / height);
            String alternative = tr(
                    "Map and timeline of step {0}: {1}. {2}, {3}.",
                    number,
                    words.times().span(step.step().window()),
                    StepWords.certain(step),
                    StepWords.possible(step));
            markup.picture(article, "shown", picture.png(), width * fitting, height * fitting, alternative);
        }
        markup.say(
                article,
                "p",
                "when",
                tr(
                        "{0} \u00b7 {1}, {2}",
                        words.times().span(step.step().window()), StepWords.certain(step), StepWords.possible(step)));
        if (!step.shown().isEmpty()) {
            markup.say(article, "p", "filtered", step.shown());
        }
        if (!step.shading().isEmpty()) {
            markup.say(article, "p", "when", tr("Areas shaded by: {0}.", step.shading()));
        }
        String caption = step.step().caption();
        if (caption != null) {
            markup.say(article, "p", "told", caption);
        }
        writeExhibit(article, step, words);
        words.about(step).ifPresent(about -> markup.say(article, "p", "when", about));
        writeSources(article, step, words);
    }

    /** What the step shows beside its map; the words of many sources and their figures are told in lines. */
    private void writeExhibit(Element article, ToldStep step, StepWords words) {
        StepExhibit exhibit = step.exhibit();
        Photo photo = exhibit.photo();
        if (photo != null) {
            double most = density.columns() == 1 ? 220 : 130;
            double width = (paper.contentWidth() - GAP * (density.columns() - 1)) / density.columns();
            double share = Math.min(width / photo.width(), most / photo.height());
            markup.picture(
                    article,
                    "shown",
                    photo.jpeg(),
                    photo.width() * share,
                    photo.height() * share,
                    exhibit.alternative());
            markup.say(article, "p", "when", exhibit.credit());
        }
        SourceWords sources = new SourceWords(story.dataset(), words.independence());
        if (!exhibit.words().isEmpty()) {
            new QuotePart(markup, sources).write(article, exhibit.words());
        }
        for (FigureComparison comparison : exhibit.figures()) {
            new FigurePart(markup, story.dataset(), words.times(), sources).writeInLines(article, comparison);
        }
        if (!exhibit.missing().isEmpty()) {
            markup.say(article, "p", "filtered", exhibit.missing());
        }
    }

    /** In lines of their own where there is room; what they are is told at the end. */
    private void writeSources(Element article, ToldStep step, StepWords words) {
        Element resting = Markup.add(article, "p", "resting");
        markup.say(resting, "strongly", words.sources(step));
        if (density.columns() == 1) {
            for (Report report : step.sources()) {
                markup.say(
                        article, "p", "when", words.name(report.source()) + "\u2002" + StepWords.fewParagraphs(report));
            }
        } else if (!step.sources().isEmpty()) {
            String all = ListWords.clauses(step.sources().stream()
                    .map(report -> words.label(report.source()) + "\u00a0" + StepWords.fewParagraphs(report))
                    .toList());
            markup.say(resting, "when", ": " + all);
        }
    }

    private Element numbered(int number) {
        Element words = new Element("p").addClass("number");
        return words.appendText(
                typefaces.printable(StepWords.number(number, story.steps().size())));
    }

    private void writeEnd(StepWords words) {
        markup.heading("h2", tr("Sources"));
        List<String> ids = story.sources();
        markup.paragraph(
                "about-it",
                ids.isEmpty()
                        ? tr("No source tells of what is shown.")
                        : tr(
                                "{0}. Sources that name the same origin count as one.",
                                IndependenceWords.sources(ids, words.independence())));
        for (String id : ids) {
            markup.paragraph(
                    "citation",
                    Citation.of(
                            story.dataset().sources().get(id), story.dataset().zone()));
        }
        markup.heading("h2", tr("About this handout"));
        markup.paragraph(
                "about-it",
                tr("Dataset: {0} ({1}), {2}.", story.dataset().title(), story.file(), StepWords.days(story)));
        markup.paragraph(
                "about-it",
                story.attribution().isBlank()
                        ? tr("The map does not say where it comes from.")
                        : tr("Map: {0}", story.attribution()));
        markup.paragraph(
                "about-it",
                tr(
                        "An event is certainly in the window if the sources leave no doubt that it was going on then, or if all the time within which it can have happened lies in the window; possibly if only a part of that time does. Filled signs and full colours: certain. Hollow signs, pale colours and hatched areas: possible. Captions are the words of who made the story. \u00b6 counts the paragraphs of the source\u2019s text from 1."));
        if (!typefaces.missing().isEmpty()) {
            markup.paragraph("about-it", AboutPart.missing(typefaces.missing()));
        }
    }
}
