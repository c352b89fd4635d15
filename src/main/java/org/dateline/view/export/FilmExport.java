package org.dateline.view.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.export.ExportFile;
import org.dateline.export.ExportFormat;
import org.dateline.export.picture.GifWriter;
import org.dateline.viewmodel.ViewState;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Exports of which every picture is drawn as it is written: none but the one at hand is kept. */
public final class FilmExport {

    private final Workspace workspace;
    private final MapLayers layers;
    private final Path dataset;

    /**
     * @param layers the map, projected already
     * @param dataset its file, beside which the pictures of its stories are
     */
    public FilmExport(Workspace workspace, MapLayers layers, Path dataset) {
        this.workspace = workspace;
        this.layers = layers;
        this.dataset = dataset;
    }

    /** A film that is being written, by any thread but the UI thread. */
    public final class Writing implements DrawnExport.Writing {

        private final ExportFormat format;
        private final Film film;
        private final ViewState shown;
        private final Runnable wanted;
        private volatile @Nullable FilmFrames frames;

        private Writing(ExportFormat format, Film film, ViewState shown, Runnable wanted) {
            this.format = format;
            this.film = film;
            this.shown = shown;
            this.wanted = wanted;
        }

        @Override
        public String to(Path target) throws IOException {
            FilmFrames all = new FilmFrames(workspace, layers, dataset, film, shown, wanted);
            frames = all;
            ExportFile.writeFilm(
                    format, all, film.pace().framesPerSecond(), film.look().looping(), target);
            return DrawnExport.lacking(format, all.whole(), layers);
        }

        /** How many pictures are drawn in all; for the colours of a GIF some are drawn twice. */
        public int all() {
            return film.frames() + (format == ExportFormat.GIF ? GifWriter.drawnTwice(film.frames()) : 0);
        }

        /** How many have been drawn. */
        public int drawn() {
            FilmFrames now = frames;
            return now == null ? 0 : now.drawn();
        }
    }

    /**
     * What writes this film.
     *
     * @param film one that the format does not refuse
     * @param shown filter and layers; its window does not matter
     * @param wanted throws if the film is no longer wanted; asked before each picture
     */
    public Writing writing(ExportFormat format, Film film, ViewState shown, Runnable wanted) {
        return new Writing(format, film, shown, wanted);
    }

    /** One of its pictures, from about its middle. May be called on any thread. */
    public BufferedImage preview(Film film, ViewState shown) throws IOException {
        FilmFrames frames = new FilmFrames(workspace, layers, dataset, film, shown, () -> {});
        return frames.frame(frames.count() / 2).picture();
    }
}
