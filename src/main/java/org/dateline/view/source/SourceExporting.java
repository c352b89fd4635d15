package org.dateline.view.source;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.dateline.calendar.TimeStep;
import org.dateline.export.DatabaseFormats;
import org.dateline.export.ExportFile;
import org.dateline.export.ExportFormat;
import org.dateline.export.picture.PictureCaption;
import org.dateline.export.rows.CountTable;
import org.dateline.model.TimeWindow;
import org.dateline.view.export.DrawingOptions;
import org.dateline.view.export.DrawnExport;
import org.dateline.view.export.PicturePart;
import org.dateline.view.export.ViewPicture;
import org.dateline.view.export.frame.ExportFrame;
import org.dateline.view.look.FileChoice;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Theme;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.source.SourceExport;
import org.dateline.viewmodel.source.SourceExport.Shown;
import org.dateline.viewmodel.source.SourceViewModel;
import org.dateline.words.TimeWords;
import org.dateline.workspace.ExportTarget;

/** What a source shows, out of the program: its rows, its counts, and a picture of it. */
final class SourceExporting {

    private final SourceViewModel model;
    private final Supplier<Theme> theme;
    private final Drawn drawn;
    private final Consumer<String> notice;
    private Path folder = Path.of(System.getProperty("user.home", ""));

    /** The screen that a picture shows. */
    interface Drawn {

        /** All of it. */
        Region window();

        /** Its map and its line of time. */
        List<Region> mapAndTimeline();

        /** Where the map comes from, or empty. */
        String attribution();
    }

    /** @param notice says what has been done */
    SourceExporting(SourceViewModel model, Supplier<Theme> theme, Drawn drawn, Consumer<String> notice) {
        this.model = model;
        this.theme = theme;
        this.drawn = drawn;
        this.notice = notice;
    }

    /** Asks for format and file, and writes what was shown when it was asked. */
    void ask(Window owner) {
        model.shown()
                .ifPresentOrElse(
                        shown -> new Asked(shown).show(owner),
                        () -> notice.accept(tr("The database is still counting; try again in a moment.")));
    }

    private String name() {
        String name =
                model.source().title().replaceAll("[^\\p{L}\\p{N}]++", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "events" : name;
    }

    /** What was shown, and the window that asks. */
    private final class Asked implements ExportFrame.Exported {

        private final Shown shown;
        private final ShownWords words;
        private final CountTable table;
        private final boolean havePoints;
        private final SourceExport export = model.export();
        private final DrawingOptions pictures = new DrawingOptions();
        private final ChoiceBox<TimeStep> steps = named("export-step", new ChoiceBox<>());
        private final HBox counted;
        private final Label counts = named("export-counts", WrappedLabel.of(""));
        private final Label which = named("export-shown", WrappedLabel.of("", "faint"));
        private final ExportFrame frame;

        Asked(Shown shown) {
            this.shown = shown;
            this.words = ShownWords.of(shown);
            this.table = shown.table();
            this.havePoints = shown.known().table().source().columns().hasPoints();
            steps.getItems().setAll(CountTable.steps(table.cube()));
            steps.setValue(CountTable.usual(table.cube()));
            steps.setConverter(Parts.converter(TimeStep::words));
            Label name = label(tr("A row for each"), "faint");
            name.setLabelFor(steps);
            counted = Parts.row(8, name, steps);
            counted.getStyleClass().add("export-options");
            frame = new ExportFrame(
                    DatabaseFormats.listed(),
                    folder.resolve(name()),
                    FileChoice.OF_THE_SYSTEM,
                    this,
                    pictures,
                    counted);
            frame.begin(preview(), ExportFormat.CSV);
        }

        void show(Window owner) {
            frame.show(owner);
        }

        private Node preview() {
            VBox preview = new VBox(counts, which);
            preview.getStyleClass().add("export-preview");
            return preview;
        }

        /** Says what this format has: a picture what is on the screen, rows the window as it was set, counts the bins that have all of it. */
        private void say(ExportFormat format) {
            TimeWindow window = format == ExportFormat.PNG
                    ? shown.window()
                    : format == ExportFormat.COUNTS
                            ? shown.aroundWindow()
                            : shown.wanted().window();
            TimeWords times = TimeWords.inDocuments(model.source().zone());
            String length = table.cube().bins().step().length();
            String span = times.spanWithZone(window);
            if (window.equals(shown.window())) {
                counts.setText(words.counted());
                which.setText(tr("{0}: {1}. The window moves in steps of {2}.", span, words.shown(), length));
            } else if (format == ExportFormat.COUNTS) {
                counts.setText(ShownWords.counted(shown.around()));
                which.setText(
                        tr("{0}: {1}. All bins of {2} that the window has a part of.", span, words.shown(), length));
            } else {
                counts.setText(tr(
                        "No more than {0}.", SourceWords.events(shown.around().shown())));
                which.setText(tr(
                        "{0}: {1}. The screen shows what comes nearest to it in steps of {2}.",
                        span, words.shown(), length));
            }
        }

        @Override
        public String description(ExportFormat format) {
            return DatabaseFormats.description(format, words.rows());
        }

        @Override
        public Optional<String> unavailable(ExportFormat format) {
            return DatabaseFormats.refusal(format, havePoints);
        }

        @Override
        public void show(ExportFormat format) {
            say(format);
            boolean isPicture = format == ExportFormat.PNG;
            if (isPicture) {
                pictures.show(format);
            }
            Parts.setShown(pictures, isPicture);
            Parts.setShown(counted, format == ExportFormat.COUNTS);
        }

        @Override
        public Optional<String> refusal(ExportFormat format, Path file) {
            return ExportTarget.refusal(file, export.isAsked(file))
                    .or(() -> format == ExportFormat.COUNTS ? table.refusal(steps.getValue()) : Optional.empty());
        }

        @Override
        public void write(ExportFormat format, Path file) {
            frame.begin(format != ExportFormat.PNG);
            Consumer<Long> onDone = written -> {
                frame.end();
                folder = Optional.ofNullable(file.getParent()).orElse(folder);
                notice.accept(
                        format == ExportFormat.PNG
                                ? tr("Exported the picture to {0}.", file)
                                : trn(
                                        (int) Math.min(Integer.MAX_VALUE, written),
                                        "Exported {1} row to {2}.",
                                        "Exported {1} rows to {2}.",
                                        SourceWords.number(written),
                                        file));
            };
            Consumer<Exception> onFailed = failed -> frame.fail(file, failed);
            switch (format) {
                case PNG -> draw(file, onDone, onFailed);
                case COUNTS -> export.writeCounts(shown, steps.getValue(), file, onDone, onFailed);
                default -> export.writeRows(shown, format, words.shown(), file, onDone, onFailed);
            }
        }

        private void draw(Path file, Consumer<Long> onDone, Consumer<Exception> onFailed) {
            DrawnExport.Options chosen = pictures.chosen();
            PictureCaption caption = PictureCaption.ofDatabase(
                    model.source().title(),
                    export.place(),
                    model.source().zone(),
                    shown.window(),
                    tr("{0} Shown: {1}.", words.counted(), words.shown()),
                    drawn.attribution());
            List<Region> parts = chosen.part() == PicturePart.WINDOW ? List.of() : drawn.mapAndTimeline();
            try {
                BufferedImage picture = ViewPicture.of(drawn.window(), parts, caption, theme.get(), chosen.scale());
                export.write(
                        () -> {
                            ExportFile.writePicture(picture, caption, chosen.scale(), file);
                            return 1L;
                        },
                        onDone,
                        onFailed);
            } catch (IOException tooLarge) {
                onFailed.accept(tooLarge);
            }
        }

        @Override
        public void watch() {
            SourceExport.Reached reached = export.reached();
            long all = reached.all();
            frame.progress(
                    all < 0 ? -1 : (double) reached.rows() / Math.max(1, all),
                    all < 0
                            ? tr("Asking for the rows\u2026 {0}", tr(ExportFrame.CANCEL))
                            : tr(
                                    "Writing row {0} of {1}. {2}",
                                    SourceWords.number(reached.rows()),
                                    SourceWords.number(all),
                                    tr(ExportFrame.CANCEL)));
        }

        @Override
        public void leave() {
            export.leave();
        }
    }
}
