package org.dateline.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for a file or a folder near another with the chooser of the operating system; empty if none is chosen. */
record FileQuestion(Window owner, String title, Path near) {

    static final FileChooser.ExtensionFilter DATASETS =
            new FileChooser.ExtensionFilter("Datasets (*.json, *.json.gz)", "*.json", "*.json.gz");
    static final FileChooser.ExtensionFilter MAPS = new FileChooser.ExtensionFilter(
            "Maps (*.shp, *.zip, *.geojson)", "*.shp", "*.SHP", "*.zip", "*.ZIP", "*.geojson", "*.json");
    static final FileChooser.ExtensionFilter IMPORTS = new FileChooser.ExtensionFilter(
            "Tables, timelines, points (*.csv, *.tsv, *.txt, *.json, *.geojson)",
            "*.csv",
            "*.CSV",
            "*.tsv",
            "*.txt",
            "*.json",
            "*.geojson");
    static final FileChooser.ExtensionFilter TEXTS = new FileChooser.ExtensionFilter("Texts (*.txt)", "*.txt");

    /** A file to read. */
    Optional<Path> toOpen(FileChooser.ExtensionFilter filter) {
        return Optional.ofNullable(chooser(filter).showOpenDialog(owner)).map(File::toPath);
    }

    /** A file to write, by default with this name. */
    Optional<Path> toSave(FileChooser.ExtensionFilter filter, String name) {
        FileChooser chooser = chooser(filter);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private FileChooser chooser(FileChooser.ExtensionFilter filter) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(filter);
        folder().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    /** A folder; the user begins in that of the file, or in the folder itself if one was given. */
    Optional<Path> toFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        folder().ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private Optional<File> folder() {
        Path file = near.toAbsolutePath();
        Path folder = file.toFile().isDirectory() ? file : file.getParent();
        return Optional.ofNullable(folder).map(Path::toFile).filter(File::isDirectory);
    }
}
