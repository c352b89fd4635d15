package org.dateline.export;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Provenance;
import org.dateline.model.Category;
import org.dateline.model.TimeWindow;
import org.dateline.query.WindowResult;
import org.dateline.words.Counts;
import org.jspecify.annotations.Nullable;

/** The beginning of a brief: what it is about and where it comes from, the map, the timeline, and what the signs mean. */
final class BriefFront {

    private static final int SIGNS_PER_LINE = 4;
    private static final double SIGN_RADIUS = 4;
    private static final double SIGN_ROOM = 14;
    private static final double MOST_MAP_HEIGHT = 400;

    private final BriefDesign design;
    private final ExportedView view;
    private final BriefPictures pictures;
    private final BriefWords words;
    private final SourceWords sources;

    BriefFront(BriefDesign design, ExportedView view, BriefPictures pictures, BriefWords words, SourceWords sources) {
        this.design = design;
        this.view = view;
        this.pictures = pictures;
        this.words = words;
        this.sources = sources;
    }

    /**
     * The rows.
     *
     * @param told the ids of the sources that the brief rests on
     * @param printed how many events it has room for
     */
    List<Row> rows(List<String> told, int printed) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Role.TEXT, 0, design.wide(BriefDesign.LABEL, "Brief")).keepingNext());
        rows.add(Row.of(
                        Role.TITLE,
                        2,
                        design.wide(BriefDesign.TITLE, view.dataset().title()))
                .keepingNext()
                .bookmarked(view.dataset().title()));
        rows.add(Row.of(Role.TEXT, 16, design.label("Window"), design.body(BriefDesign.STRONG, window()))
                .with(design.rule(6)));
        rows.add(design.fact("Shown", 1, BriefDesign.BODY, shown(told)));
        WindowResult result = view.result();
        if (printed < result.size()) {
            rows.add(design.fact("", 1, BriefDesign.WARNING, limit(printed, result.size())));
        }
        rows.add(design.fact("Filter", 1, BriefDesign.BODY, filters()));
        rows.add(design.fact("Dataset", 1, BriefDesign.BODY, view.file()));
        rows.add(design.fact("Made", 1, BriefDesign.BODY, words.made(view.made())));
        addPictures(rows);
        addSigns(rows);
        return rows;
    }

    private String window() {
        return words.window(view.result().window());
    }

    private String shown(List<String> told) {
        WindowResult result = view.result();
        if (result.size() == 0) {
            return "No event.";
        }
        String counts = BriefWords.count(result.size(), "event") + ": " + Counts.number(result.certainSize())
                + " certain, " + Counts.number(result.possibleSize()) + " possible";
        return counts + "; " + (told.isEmpty() ? "no source" : sources.counted(told)) + ".";
    }

    static String limit(int printed, int all) {
        return "This brief has the first " + BriefWords.count(printed, "event") + " of "
                + BriefWords.count(all, "event")
                + ", in the order of time. The others are left out for want of room: a narrower window or a filter"
                + " brings them in.";
    }

    private String filters() {
        String shown = Provenance.of(view).shown();
        return shown.substring(0, 1).toUpperCase(Locale.ENGLISH) + shown.substring(1) + ".";
    }

    private void addPictures(List<Row> rows) {
        BufferedImage map = pictures.map();
        if (map != null) {
            rows.add(picture(map, 16, "Map of the events that the window shows. All of them are listed below.")
                    .keepingNext());
        }
        rows.add(Row.of(Role.TEXT, map == null ? 14 : 3, design.wide(BriefDesign.NOTE, mapNote(map))));
        BufferedImage timeline = pictures.timeline();
        if (timeline != null) {
            rows.add(picture(timeline, 10, "Timeline of the events. All of them are listed below in the order of time.")
                    .keepingNext());
            rows.add(Row.of(
                    Role.TEXT,
                    5,
                    design.wide(
                            BriefDesign.NOTE,
                            "Times in "
                                    + words.zoneAt(view.result().window().from())
                                    + ". Solid: certainly going on; pale: possibly. " + frame())));
        }
    }

    /** The timeline shows the dataset's days; a window beyond them has its frame at the edge, where it does not belong. */
    private String frame() {
        TimeWindow window = view.result().window();
        TimeWindow span = view.dataset().span();
        boolean beyond = !window.from().isBefore(span.to()) || !window.to().isAfter(span.from());
        return beyond
                ? "The brief is about a window that lies outside these days."
                : "The brief is about what the frame marks.";
    }

    private String mapNote(@Nullable BufferedImage map) {
        if (map == null) {
            return "No map was open when this brief was made.";
        }
        return pictures.attribution().isBlank()
                ? "The map does not say where it comes from."
                : "Map: " + pictures.attribution();
    }

    private Row picture(BufferedImage image, double before, String alternative) {
        double width = design.width();
        double height = width * image.getHeight() / image.getWidth();
        if (height > MOST_MAP_HEIGHT) {
            width *= MOST_MAP_HEIGHT / height;
            height = MOST_MAP_HEIGHT;
        }
        return Row.of(Role.PICTURE, before).with(new Ornament.Picture(image, width, height, alternative));
    }

    private void addSigns(List<Row> rows) {
        List<CategorySign> shown = pictures.signs().stream()
                .filter(sign -> view.result().countsByCategory().containsKey(sign.category()))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        double share = design.width() / SIGNS_PER_LINE;
        for (int first = 0; first < shown.size(); first += SIGNS_PER_LINE) {
            List<Column> names = new ArrayList<>();
            List<Ornament> signs = new ArrayList<>();
            for (int i = first; i < Math.min(shown.size(), first + SIGNS_PER_LINE); i++) {
                double x = (i - first) * share;
                CategorySign sign = shown.get(i);
                names.add(design.at(x + SIGN_ROOM, share - SIGN_ROOM - 8, BriefDesign.SMALL, name(sign.category())));
                signs.add(new Ornament.Sign(x + SIGN_RADIUS, 6, SIGN_RADIUS, sign, true));
            }
            Row row = new Row(Role.TEXT, names, signs, first == 0 ? 8 : 1, true, null);
            rows.add(row);
        }
        rows.add(Row.of(
                Role.TEXT,
                3,
                design.wide(
                        BriefDesign.NOTE,
                        "Filled signs: certainly in the window. Hollow signs: only possibly in it; the sources do not"
                                + " date it exactly enough.")));
    }

    private String name(String category) {
        return view.dataset().categories().find(category).map(Category::name).orElse(category);
    }
}
