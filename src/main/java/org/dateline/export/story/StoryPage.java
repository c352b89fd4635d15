package org.dateline.export.story;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.dateline.evidence.IndependenceWords;
import org.dateline.export.content.Html;
import org.dateline.files.WholeFile;
import org.dateline.language.ForPrograms;
import org.dateline.language.Language;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Writes a story as one HTML file (HTML Living Standard), which any browser shows without a network: it holds its maps as
 * drawings, its style sheet and its script, and a policy (Content Security Policy 3) that lets it ask for nothing else.
 * The same story makes the same bytes.
 */
public final class StoryPage {

    private final ToldStory story;
    private final PageColours colours;
    private final PageMarkup page;
    private final StepWords words;
    private final SortedMap<Integer, Event> events = new TreeMap<>();
    private final int allEvents;

    /** A page of this story. */
    public StoryPage(ToldStory story, PageColours colours) {
        this.story = story;
        this.colours = colours;
        this.page = new PageMarkup(story.dataset().language());
        this.words = new StepWords(story.dataset());
        SortedSet<Integer> positions = story.positions();
        allEvents = positions.size();
        positions.stream().limit(ToldStory.MAX_EVENTS).forEach(position -> events.put(position, story.event(position)));
    }

    /**
     * Writes it to a file; one that is there is replaced.
     *
     * @throws IOException if it cannot be written; the file then is as it was
     */
    public void writeTo(Path file) throws IOException {
        String text = html();
        WholeFile.writeText(file, writer -> writer.write(text));
    }

    /** The page as text. */
    public String html() throws IOException {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        document.prependChild(new DocumentType("html", "", ""));
        Language language = Language.current();
        document.child(0)
                .attr("lang", language.locale().toLanguageTag())
                .attr("dir", language.isRightToLeft() ? "rtl" : "ltr");
        String style = resource("story.css")
                + colours.rules(story.dataset().categories().list().size());
        String script = resource("story.js");
        writeHead(document.head(), style, script);
        Element body = Language.isolating(() -> writeBody(document.body()));
        body.appendElement("script").appendChild(new DataNode(script));
        return document.outerHtml() + "\n";
    }

    @ForPrograms("what a browser reads")
    private void writeHead(Element head, String style, String script) {
        head.appendElement("meta").attr("charset", "utf-8");
        String policy = "default-src 'none'; img-src data:; style-src '" + hash(style) + "'; script-src '"
                + hash(script) + "'; base-uri 'none'; form-action 'none'";
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", policy);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("meta").attr("name", "generator").attr("content", "Dateline");
        head.appendElement("link").attr("rel", "icon").attr("href", "data:,");
        head.appendElement("title").text(Html.allowed(story.story().title()));
        head.appendElement("style").appendChild(new DataNode(style));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(StoryPage.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Element writeBody(Element body) {
        int count = story.steps().size();
        body.attr("data-step", tr("Step {0} of {1}: {2}"));
        page.say(body, "a", "skip", tr("To the steps")).attr("href", "#steps");
        Element header = page.add(body, "header", "");
        page.say(header, "p", "kind", tr("Story"));
        page.tell(header, "h1", "", story.story().title());
        if (!StepWords.note(story).isBlank()) {
            page.tell(header, "p", "note", StepWords.note(story));
        }
        PageMaps maps = new PageMaps(page, story);
        PageTimeline timeline = new PageTimeline(page, story, words.times(), events);
        Element store = page.draw(page.add(body, "div", "store").attr("aria-hidden", "true"), "svg")
                .attr("width", "0")
                .attr("height", "0")
                .attr("focusable", "false");
        maps.writeStore(store);
        timeline.writeStore(store);
        PageSources sources = new PageSources(page, words, story, events.values());
        PageEvents eventPart = new PageEvents(page, story, words, sources);
        Element main = page.add(body, "main", "");
        Element steps = section(main, "steps", tr("Steps"));
        steps.child(0).addClass("unseen");
        if (count == 0) {
            page.say(steps, "p", "", tr("This story has no step yet."));
        }
        for (int number = 1; number <= count; number++) {
            writeStep(steps, story.steps().get(number - 1), number, maps, timeline, sources, eventPart);
        }
        writeBar(steps, count);
        Element contents = page.add(main, "section", "").attr("aria-labelledby", "contents-name");
        writeContents(contents);
        Element told = section(main, "events", tr("Events"));
        page.say(told, "p", allEvents > events.size() ? "warning" : "", StepWords.told(events.size(), allEvents));
        maps.writeSigns(told);
        events.forEach((position, event) -> eventPart.write(told, position, event));
        sources.write(section(main, "sources", tr("Sources")));
        writeAbout(section(main, "about", tr("About this story")));
        return body;
    }

    private Element section(Element main, String id, String name) {
        Element section = page.add(main, "section", "").attr("id", id).attr("aria-labelledby", id + "-name");
        page.say(section, "h2", "", name).attr("id", id + "-name");
        return section;
    }

    private void writeStep(
            Element steps,
            ToldStep step,
            int number,
            PageMaps maps,
            PageTimeline timeline,
            PageSources sources,
            PageEvents eventPart) {
        Element article = page.add(steps, "article", "step").attr("id", "step-" + number);
        article.attr("aria-labelledby", "title-" + number);
        Element scene = page.add(article, "div", "scene");
        Element told = page.add(article, "div", "words").attr("tabindex", "0").attr("role", "region");
        told.attr("aria-labelledby", "title-" + number);
        StepChart chart = step.chart();
        if (chart == null) {
            maps.write(scene, step, number);
        } else {
            new PageChart(page, timeline).write(scene, step, chart, number);
        }
        timeline.write(scene, step, number);
        page.say(told, "p", "number", StepWords.number(number, story.steps().size()));
        page.tell(told, "h3", "", step.step().title()).attr("id", "title-" + number);
        Element when = page.add(told, "p", "when");
        page.say(when, "span", "", words.window(step) + " ");
        page.say(when, "span", "certain", StepWords.certain(step));
        PageMarkup.text(when, " ");
        page.say(when, "span", "possible", StepWords.possible(step));
        if (!step.shown().isEmpty()) {
            page.tell(told, "p", "warning", step.shown());
        }
        String caption = step.step().caption();
        if (caption != null) {
            page.tell(told, "p", "caption", caption);
        }
        eventPart.writeExhibit(told, step.exhibit());
        words.about(step).ifPresent(about -> page.tell(told, "p", "faint", about));
        sources.writeTold(told, step);
        writeEvents(told, step);
    }

    private void writeEvents(Element told, ToldStep step) {
        if (step.result().size() == 0) {
            return;
        }
        Element details = page.add(told, "details", "");
        page.say(
                details,
                "summary",
                "",
                tr("Events of this step ({0})", step.result().size()));
        int listed = writeEvents(details, step, Certainty.CERTAIN, tr("Certainly in the window:"))
                + writeEvents(details, step, Certainty.POSSIBLE, tr("Only possibly in it:"));
        if (listed < step.result().size()) {
            page.say(
                    details,
                    "p",
                    "warning",
                    tr("{0} more are not listed.", step.result().size() - listed));
        }
    }

    /** Those that are so certain, as links; how many there are. */
    private int writeEvents(Element details, ToldStep step, Certainty certainty, String heading) {
        List<Integer> shown = events.keySet().stream()
                .filter(position -> step.result().certaintyOf(position) == certainty)
                .toList();
        if (!shown.isEmpty()) {
            page.say(details, "p", "faint", heading);
            Element list = page.add(details, "ul", "");
            shown.forEach(position -> page.item(
                    list,
                    "e" + position,
                    Objects.requireNonNull(events.get(position)).title()));
        }
        return shown.size();
    }

    private void writeBar(Element steps, int count) {
        if (count == 0) {
            return;
        }
        Element bar = page.add(steps, "div", "bar").attr("role", "group").attr("aria-label", tr("Step"));
        boolean isBack = Language.current().isRightToLeft();
        page.say(bar, "button", "", (isBack ? "\u2192 " : "\u2190 ") + tr("Previous"))
                .attr("type", "button")
                .attr("id", "previous");
        page.add(bar, "span", "place").attr("id", "place").attr("dir", "ltr");
        page.say(bar, "button", "", tr("Next") + (isBack ? " \u2190" : " \u2192"))
                .attr("type", "button")
                .attr("id", "next");
        page.add(steps, "p", "unseen").attr("id", "said").attr("aria-live", "polite");
    }

    private void writeContents(Element section) {
        page.say(section, "h2", "", tr("All steps")).attr("id", "contents-name");
        Element list =
                page.add(page.add(section, "nav", "contents").attr("aria-labelledby", "contents-name"), "ol", "");
        for (int number = 1; number <= story.steps().size(); number++) {
            page.link(
                    page.add(list, "li", ""),
                    "step-" + number,
                    story.steps().get(number - 1).step().title());
        }
    }

    private void writeAbout(Element section) {
        Element facts = page.add(section, "dl", "");
        page.fact(facts, tr("Dataset"), tr("{0} ({1})", story.dataset().title(), story.file()));
        page.fact(facts, tr("Days"), words.times().spanWithZone(story.dataset().span()));
        page.fact(
                facts,
                tr("Map"),
                story.map() == null
                        ? tr("No map was open when this file was made.")
                        : story.attribution().isBlank()
                                ? tr("The map does not say where it comes from.")
                                : story.attribution());
        page.fact(facts, tr("Made"), tr("{0}, Dateline", words.times().stamp(story.made())));
        for (String sentence : List.of(
                tr(
                        "An event is certainly in the window if the sources leave no doubt that it was going on then, or if all the time within which it can have happened lies in the window. It is possibly in the window if only a part of that time does."),
                IndependenceWords.whyTwoNumbers(),
                tr(
                        "Quotes are to the letter. Titles, captions and summaries are the dataset\u2019s own words. Every figure is kept as its source gives it; none is added up or averaged. \u00b6 counts the paragraphs of the source\u2019s text from 1."),
                tr("Outlines of areas are simplified for this file."),
                tr("This file asks for nothing from the network. Addresses of sources are given as text."))) {
            page.say(section, "p", "", sentence);
        }
    }
}
