package org.dateline.export.brief;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.language.Tr.trn;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.dateline.export.content.CategorySign;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Provenance;
import org.dateline.model.Category;
import org.dateline.model.TimeWindow;
import org.dateline.query.WindowResult;
import org.dateline.words.Capital;
import org.dateline.words.TimeWords;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The beginning of a brief: what it is about and where it comes from, the map, the timeline, and what the signs mean. */
record FrontPage(
        Markup markup,
        ExportedView view,
        BriefPictures pictures,
        Signs signs,
        Paper paper,
        TimeWords words,
        SourceWords sources) {

    /** Writes it, with the ids of the sources that the brief rests on, and how many events it has room for. */
    void write(List<String> told, int printed) throws IOException {
        WindowResult result = view.result();
        markup.paragraph("kind", trc("document", "Brief"));
        markup.heading("h1", view.dataset().title());
        markup.fact(tr("Window"), "strong", words.spanWithZone(result.window())).addClass("first");
        markup.fact(tr("Shown"), "body", shown(told));
        if (printed < result.size()) {
            markup.fact("", "warning", limit(printed, result.size()));
        }
        markup.fact(tr("Filter"), "body", filters());
        markup.fact(tr("Dataset"), "body", view.file());
        markup.fact(tr("Made"), "body", words.stamp(view.made()));
        writePictures();
        writeSigns();
    }

    private String shown(List<String> told) {
        WindowResult result = view.result();
        if (result.size() == 0) {
            return tr("No event.");
        }
        return trn(
                result.size(),
                "{0} event: {1} certain, {2} possible; {3}.",
                "{0} events: {1} certain, {2} possible; {3}.",
                result.certainSize(),
                result.possibleSize(),
                told.isEmpty() ? tr("no source") : sources.counted(told));
    }

    static String limit(int printed, int all) {
        return tr(
                "This brief has the first {0} of {1}, in the order of time. The others are left out for want of room:"
                        + " a narrower window or a filter brings them in.",
                trn(printed, "{0} event", "{0} events"), trn(all, "{0} event", "{0} events"));
    }

    private String filters() {
        return tr("{0}.", Capital.first(Provenance.shown(view)));
    }

    private void writePictures() throws IOException {
        BufferedImage map = pictures.map();
        if (map != null) {
            write(map, "map", tr("Map of the events that the window shows. All of them are listed below."));
        }
        markup.paragraph("caption", mapNote(map));
        BufferedImage timeline = pictures.timeline();
        if (timeline != null) {
            write(
                    timeline,
                    "timeline",
                    tr("Timeline of the events. All of them are listed below in the order of time."));
            markup.paragraph(
                    "caption",
                    tr(
                            "Times in {0}. Solid: certainly going on; pale: possibly. {1}",
                            words.zoneAt(view.result().window().from()), frame()));
        }
    }

    /** The timeline shows the dataset's days; a window beyond them has its frame at the edge, where it does not belong. */
    private String frame() {
        TimeWindow window = view.result().window();
        TimeWindow span = view.dataset().span();
        boolean beyond = !window.from().isBefore(span.to()) || !window.to().isAfter(span.from());
        return beyond
                ? tr("The brief is about a window that lies outside these days.")
                : tr("The brief is about what the frame marks.");
    }

    private String mapNote(@Nullable BufferedImage map) {
        if (map == null) {
            return tr("No map was open when this brief was made.");
        }
        String origin = pictures.attribution().isBlank()
                ? tr("The map does not say where it comes from.")
                : tr("Map: {0}", pictures.attribution());
        return pictures.shading().isEmpty() ? origin : tr("Areas shaded by: {0}. {1}", pictures.shading(), origin);
    }

    private void write(BufferedImage picture, String look, String alternative) throws IOException {
        double width = paper.contentWidth();
        double height = width * picture.getHeight() / picture.getWidth();
        double fitting = Math.min(1, Paper.MAX_PICTURE_HEIGHT / height);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        markup.picture(markup.current(), look, png.toByteArray(), width * fitting, height * fitting, alternative);
    }

    private void writeSigns() {
        List<CategorySign> shown = pictures.signs().stream()
                .filter(sign -> view.result().countsByCategory().containsKey(sign.category()))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        Element legend = Markup.add(markup.current(), "p", "legend");
        for (CategorySign sign : shown) {
            signs.place(sign, true, markup.say(legend, "category", name(sign.category())));
        }
        markup.paragraph(
                "caption",
                tr(
                        "Filled signs: certainly in the window. Hollow signs: only possibly in it; the sources do not date it"
                                + " exactly enough."));
    }

    private String name(String category) {
        return view.dataset().categories().find(category).map(Category::name).orElse(category);
    }
}
