package org.dateline.view.look;

import static org.dateline.language.Tr.tr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.dateline.export.ExportFormat;

/** Lets the user choose the file of an export. */
public interface FileChoice {

    /** That of the operating system, which asks by itself before it names a file that is there. */
    FileChoice OF_THE_SYSTEM = (owner, suggested, format) -> {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(tr("Export as {0}", format.title()));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        tr("{0} ({1})", format.title(), "*" + format.ending()), "*" + format.ending()));
        Path folder = suggested.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
        return OwnedDialog.chosen(owner, chooser::showSaveDialog);
    };

    /**
     * @param owner the window that waits meanwhile
     * @param suggested what to begin with
     * @return the file, which may be there already if the user agrees to replace it; empty if the user would rather not
     */
    Optional<Path> choose(Window owner, Path suggested, ExportFormat format);
}
