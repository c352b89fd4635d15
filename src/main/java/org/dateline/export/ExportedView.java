package org.dateline.export;

import java.time.Instant;
import java.util.Objects;
import org.dateline.model.Dataset;
import org.dateline.query.EventFilter;
import org.dateline.query.WindowResult;

/**
 * What is exported: what window and filter show of a dataset, with what a reader needs to know where it comes from.
 *
 * @param dataset the dataset
 * @param file the name of its file, without the folder
 * @param result the events that window and filter let through
 * @param filter what is shown of the window
 * @param certainOnly whether events that are only possibly in the window are left out
 * @param line the view as a line of text from which the program shows it again; empty where no line shows exactly it
 * @param made when the export was asked for
 */
public record ExportedView(
        Dataset dataset,
        String file,
        WindowResult result,
        EventFilter filter,
        boolean certainOnly,
        String line,
        Instant made) {

    public ExportedView {
        Objects.requireNonNull(dataset);
        Objects.requireNonNull(file);
        Objects.requireNonNull(result);
        Objects.requireNonNull(filter);
        Objects.requireNonNull(line);
        Objects.requireNonNull(made);
    }
}
