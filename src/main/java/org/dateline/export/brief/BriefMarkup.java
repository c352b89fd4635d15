package org.dateline.export.brief;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dateline.export.content.ExportedView;
import org.dateline.model.Event;
import org.dateline.model.Report;
import org.dateline.query.WindowResult;
import org.dateline.words.TimeWords;
import org.jsoup.nodes.DataNode;

/** A brief as XHTML, whole: what is in its head, what stands at the margins of its pages, and its parts. */
record BriefMarkup(
        ExportedView view, BriefPictures pictures, Paper paper, Typefaces typefaces, Signs signs, Markup markup) {

    /** As many characters of the dataset's title as have room beside the window at the head of a page. */
    private static final int MAX_AT_HEAD = 70;

    org.w3c.dom.Document document(String title) throws IOException {
        markup.language(view.dataset().language());
        markup.head().appendElement("style").appendChild(new DataNode(rules()));
        markup.head().appendElement("title").text(title);
        writeMargins();
        writeParts();
        return markup.finished();
    }

    private String rules() throws IOException {
        return markup.rules(rules("brief.css")) + paper.rule();
    }

    /** The rules of a style sheet that comes with the program. */
    static String rules(String name) throws IOException {
        try (InputStream sheet = Objects.requireNonNull(BriefMarkup.class.getResourceAsStream(name), name)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void writeMargins() {
        TimeWords words = TimeWords.inDocuments(view.dataset().zone());
        var window = view.result().window();
        margin("dataset-at-head", shortened(view.dataset().title()));
        margin("window-at-head", words.span(window.from(), window.to()));
        margin("made-at-foot", tr("{0} \u00b7 made {1}", view.file(), words.stamp(view.made())));
    }

    private void margin(String look, String words) {
        markup.say(markup.current(), "div", look, words);
    }

    /** The whole of the title stands on the first page. */
    static String shortened(String title) {
        String line = title.isBlank() ? "\u2013" : title.strip();
        if (line.codePointCount(0, line.length()) <= MAX_AT_HEAD) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, MAX_AT_HEAD)).strip() + "\u2026";
    }

    private void writeParts() throws IOException {
        WindowResult result = view.result();
        int printed = Math.min(BriefWriter.MAX_EVENTS, result.size());
        List<String> told = view.sources().stream().map(Report::source).toList();
        SourceWords sources = new SourceWords(view.dataset());
        TimeWords words = TimeWords.inDocuments(view.dataset().zone());
        new FrontPage(markup, view, pictures, signs, paper, words, sources).write(told, printed);
        markup.heading("h2", tr("Events in the order of time")).addClass("events");
        writeEvents(printed, words, sources);
        markup.heading("h2", tr("Sources"));
        new SourcePart(markup, words, sources).write(told);
        markup.heading("h2", tr("About this brief"));
        AboutPart.write(markup, view, typefaces);
    }

    private void writeEvents(int printed, TimeWords words, SourceWords sources) {
        WindowResult result = view.result();
        List<Event> events = result.events().subList(0, printed);
        if (events.isEmpty()) {
            markup.paragraph("introduction", tr("Window and filters show no event."));
        }
        EventPart part = new EventPart(
                markup,
                view.dataset(),
                pictures,
                signs,
                words,
                sources,
                new QuotePart(markup, view.dataset(), sources, events),
                new FigurePart(markup, view.dataset(), words, sources));
        for (int i = 0; i < printed; i++) {
            view.checkWanted();
            part.write(events.get(i), result.certaintyOf(result.position(i)));
        }
        if (printed < result.size()) {
            markup.paragraph("left-out", FrontPage.limit(printed, result.size()));
        }
    }
}
