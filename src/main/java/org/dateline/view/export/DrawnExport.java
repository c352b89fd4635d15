package org.dateline.view.export;

import static org.dateline.language.Tr.tr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.plane.ProjectedFeature;
import org.dateline.events.Dataset;
import org.dateline.export.ExportFile;
import org.dateline.export.ExportFormat;
import org.dateline.export.brief.BriefPictures;
import org.dateline.export.brief.BriefWriter;
import org.dateline.export.brief.LackingScripts;
import org.dateline.export.brief.Paper;
import org.dateline.export.content.ExportedView;
import org.dateline.export.picture.PictureCaption;
import org.dateline.model.Story;
import org.dateline.query.GroupSums;
import org.dateline.query.WindowResult;
import org.dateline.query.measure.SumWords;
import org.dateline.view.look.Theme;
import org.dateline.view.map.MapPane;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.comparison.Compared;
import org.dateline.viewmodel.comparison.ComparisonWords;
import org.dateline.viewmodel.shading.Shown;
import org.dateline.words.TimeWords;

/** Exports that show pictures: these are drawn on the UI thread, and written by any other. */
public final class DrawnExport {

    private final Region window;
    private final DatelineViewModel model;
    private final MapLayers layers;

    /**
     * What a user may choose of a picture, shown in 1 to {@link ViewPicture#MAX_SCALE} pixels for one of the screen, or of a
     * brief.
     */
    public record Options(PicturePart part, int scale, Paper paper) {

        /** As it is seen, for paper of the size that most of the world uses. */
        public static final Options USUAL = new Options(PicturePart.WINDOW, 1, Paper.A4);
    }

    /** The content of a window that can be drawn. */
    public interface Content {

        /** What draws pictures of it and briefs of what it shows. */
        DrawnExport drawnExport();

        /** The colours that it is seen in. */
        Theme theme();

        /** The stories that can be told of its dataset. */
        List<Story> stories();
    }

    /** An export whose pictures are drawn. */
    public interface Writing {

        /**
         * Writes it, and tells what the file cannot show, in a sentence; empty if there is nothing.
         *
         * @throws IOException if it cannot be written; the file then is as it was
         */
        String to(Path file) throws IOException;
    }

    /** Says what an export that is drawn will not be able to show. */
    interface Checking {

        /**
         * In a sentence, empty if it can show all; called off the UI thread.
         *
         * @param story the story, for formats of a story
         */
        String lacking(ExportFormat format, ExportedView view, Optional<Story> story) throws IOException;
    }

    /**
     * @param window the window's content, laid out in a scene
     * @param layers its map
     */
    public DrawnExport(Region window, DatelineViewModel model, MapLayers layers) {
        this.window = window;
        this.model = model;
        this.layers = layers;
    }

    /**
     * Draws what the format shows. To be called on the UI thread, once the window is laid out.
     *
     * @param format one that is drawn
     * @param view the view of the window
     * @param theme the colours of a picture; a brief is for white paper
     * @throws IOException if there is too little memory
     */
    public Writing draw(ExportFormat format, ExportedView view, Theme theme, Options options) throws IOException {
        try {
            return format == ExportFormat.PDF ? brief(view, options) : picture(view, theme, options);
        } catch (OutOfMemoryError tooLarge) {
            throw new IOException(tr("too little memory for a picture of this size; choose a smaller one"), tooLarge);
        }
    }

    /** What writes films of the same dataset. To be called on the UI thread. */
    FilmExport films(Path dataset) {
        return new FilmExport(model.workspace(), layers, dataset);
    }

    /** What writes stories of the same dataset. To be called on the UI thread. */
    StoryExport stories(Path dataset) {
        return new StoryExport(model.workspace(), layers, dataset);
    }

    /**
     * What of the scripts an export will not be able to show, in a sentence; empty if it can show all. May be called by any thread.
     *
     * @param format one that is drawn and not of a story
     */
    static String lacking(ExportFormat format, ExportedView view, MapLayers layers) throws IOException {
        return format == ExportFormat.PDF
                ? LackingScripts.ofBrief(view)
                : LackingScripts.ofPictures(
                        view,
                        layers.areas().features().stream()
                                .map(ProjectedFeature::name)
                                .toList());
    }

    /** The same, with the map of this window. */
    String lacking(ExportFormat format, ExportedView view) throws IOException {
        return lacking(format, view, layers);
    }

    /** The size of the window, as far as a film can have it. */
    FrameSize size() {
        return FrameSize.even(window.getWidth(), window.getHeight());
    }

    private Writing brief(ExportedView view, Options options) {
        String lacking = model.shading().shownProperty().get().lacking();
        BriefPictures pictures =
                PrintedView.ofBrief(model.workspace(), layers, model.view()).shadedBy(shading(model, view.result()));
        return file -> {
            BriefWriter brief = new BriefWriter(view, pictures, options.paper());
            brief.writeTo(file);
            return joined(brief.lacking(), lacking);
        };
    }

    private static String joined(String... sentences) {
        return Stream.of(sentences).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    /** What areas are shaded by, and what that is in all; empty for events, which are counted anyway. */
    static String shading(DatelineViewModel model, WindowResult result) {
        Shown shown = model.shading().shownProperty().get();
        Compared compared = model.comparison().comparedProperty().get();
        if (compared.other() != null) {
            Dataset dataset = model.workspace().dataset();
            return new ComparisonWords(dataset, TimeWords.inDocuments(dataset.zone()))
                    .caption(compared, shown.shading().quantity());
        }
        GroupSums sums = shown.sums();
        return sums == null
                ? shown.caption(model.workspace().dataset())
                : tr(
                        "{0}; in all {1}",
                        shown.caption(model.workspace().dataset()),
                        SumWords.of(sums.of(result).shown()));
    }

    private Writing picture(ExportedView view, Theme theme, Options options) {
        PictureCaption caption = PictureCaption.of(
                view, MapPane.credits(layers, model.layers().entriesProperty().get()), shading(model, view.result()));
        int scale = options.scale();
        List<BufferedImage> parts = new ArrayList<>();
        if (options.part() == PicturePart.WINDOW) {
            parts.add(ScaledSnapshot.of(window, theme.background(), scale));
        } else {
            PrintedView printed =
                    new PrintedView(model.workspace(), layers, model.view(), theme, PrintedView.Layout.ofASlide(scale));
            printed.map().ifPresent(parts::add);
            parts.add(printed.timeline());
        }
        double width = (double) parts.get(0).getWidth() / scale;
        parts.add(ViewPicture.caption(caption, theme, width, scale));
        BufferedImage picture = ViewPicture.stacked(parts);
        String lacking = model.shading().shownProperty().get().lacking();
        return file -> {
            ExportFile.writePicture(picture, caption, scale, file);
            return joined(lacking(ExportFormat.PNG, view), lacking);
        };
    }
}
