package org.dateline.app;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ChoiceDialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.dateline.maps.layer.SeveralLayersException;
import org.dateline.view.look.OwnedDialog;

/** Asks for a file or a folder near another with the chooser of the operating system; empty if none is chosen. */
record FileQuestion(Window owner, String title, Path near) {

    static final ExtensionFilter DATASETS = new ExtensionFilter("Datasets (*.json, *.json.gz)", "*.json", "*.json.gz");
    static final ExtensionFilter DATABASES = new ExtensionFilter(
            "Databases (*.source.json, *.parquet, *.duckdb, *.csv)",
            "*.source.json",
            "*.parquet",
            "*.pq",
            "*.duckdb",
            "*.ddb",
            "*.csv",
            "*.CSV",
            "*.csv.gz",
            "*.jsonl",
            "*.ndjson");
    static final ExtensionFilter SOURCES = new ExtensionFilter(key("Source files (*.source.json)"), "*.source.json");
    static final ExtensionFilter MAPS = new ExtensionFilter(
            "Maps (*.shp, *.gpkg, *.geojson, *.kml, *.zip)",
            "*.shp",
            "*.SHP",
            "*.gpkg",
            "*.GPKG",
            "*.zip",
            "*.ZIP",
            "*.geojson",
            "*.json",
            "*.kml",
            "*.kmz");
    static final ExtensionFilter IMPORTS = new ExtensionFilter(
            key("Tables, timelines, points (*.csv, *.xlsx, *.ods, *.json, *.geojson, *.kml, *.gpx, *.gpkg, *.zip)"),
            List.of(
                    "*.csv",
                    "*.CSV",
                    "*.tsv",
                    "*.tab",
                    "*.txt",
                    "*.xlsx",
                    "*.XLSX",
                    "*.ods",
                    "*.json",
                    "*.jsonl",
                    "*.ndjson",
                    "*.geojson",
                    "*.kml",
                    "*.kmz",
                    "*.gpx",
                    "*.gpkg",
                    "*.zip",
                    "*.gz"));
    static final ExtensionFilter REPORTS = new ExtensionFilter(
            "Reports (*.txt, *.html, *.pdf, *.eml)", "*.txt", "*.html", "*.htm", "*.pdf", "*.PDF", "*.eml");
    static final ExtensionFilter TEXTS = new ExtensionFilter("Texts (*.txt)", "*.txt");

    Optional<Path> toOpen(ExtensionFilter filter) {
        return OwnedDialog.chosen(owner, chooser(filter)::showOpenDialog);
    }

    Optional<Path> toSave(ExtensionFilter filter, String name) {
        FileChooser chooser = chooser(filter);
        chooser.setInitialFileName(name);
        return OwnedDialog.chosen(owner, chooser::showSaveDialog);
    }

    private FileChooser chooser(ExtensionFilter filter) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(filter);
        folder().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    /** Asks which layer of a file is meant; empty if none is. */
    static Optional<Path> layer(Window owner, SeveralLayersException several) {
        String file = several.problem().file();
        Map<String, Path> byName = new LinkedHashMap<>();
        several.layers().forEach(layer -> byName.put(layer.toString().substring(file.length() + 1), layer));
        ChoiceDialog<String> dialog =
                new ChoiceDialog<>(byName.keySet().iterator().next(), byName.keySet());
        OwnedDialog.over(owner, dialog);
        dialog.setTitle(tr("Dateline"));
        dialog.setHeaderText(tr("There are several layers in {0}", Path.of(file).getFileName()));
        dialog.setContentText(tr("Layer"));
        return dialog.showAndWait().map(byName::get);
    }

    /** A folder; the user begins in that of the file, or in the folder itself if one was given. */
    Optional<Path> toFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        folder().ifPresent(chooser::setInitialDirectory);
        return OwnedDialog.chosen(owner, chooser::showDialog);
    }

    private Optional<File> folder() {
        Path file = near.toAbsolutePath();
        Path folder = file.toFile().isDirectory() ? file : file.getParent();
        return Optional.ofNullable(folder).map(Path::toFile).filter(File::isDirectory);
    }
}
