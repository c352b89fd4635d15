package org.dateline.export.content;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.dateline.events.Dataset;
import org.dateline.language.ForPrograms;
import org.dateline.model.Event;
import org.dateline.model.Report;
import org.dateline.model.mark.Marks;
import org.dateline.query.EventFilter;
import org.dateline.query.WindowResult;
import org.jspecify.annotations.Nullable;

/**
 * What is exported: what window and filter show of a dataset, with what a reader needs to know where it comes from. While it
 * is written, other threads may ask how far that is, and leave it off.
 */
public final class ExportedView {

    private final Dataset dataset;
    private final String file;
    private final WindowResult result;
    private final List<Event> events;
    private final Choice choice;
    private final Instant made;
    private final UnaryOperator<Event> completing;
    private final String marker;
    private final boolean hasMarks;
    private volatile @Nullable List<Report> sources;
    private final AtomicLong read = new AtomicLong();
    private volatile boolean left;

    /**
     * How the events were chosen.
     *
     * @param filter what is shown of the window
     * @param certainOnly whether events that are only possibly in the window are left out
     * @param line the view as a line of text from which the program shows it again; empty where no line shows exactly it
     */
    public record Choice(EventFilter filter, boolean certainOnly, String line) {}

    /** What is exported of a dataset in a file of this name, and when that was asked for. */
    public ExportedView(Dataset dataset, String file, WindowResult result, Choice choice, Instant made) {
        this(dataset, file, result, choice, made, UnaryOperator.identity(), "", false);
    }

    private ExportedView(
            Dataset dataset,
            String file,
            WindowResult result,
            Choice choice,
            Instant made,
            UnaryOperator<Event> completing,
            String marker,
            boolean hasMarks) {
        this.dataset = dataset;
        this.file = file;
        this.result = result;
        this.events = result.events();
        this.choice = choice;
        this.made = made;
        this.completing = completing;
        this.marker = marker;
        this.hasMarks = hasMarks;
    }

    /** The same with what a person has marked as further fields of the events. */
    public ExportedView withMarks(Marks marks) {
        MarkedFields fields = new MarkedFields(dataset, marks);
        return new ExportedView(fields.dataset(), file, result, choice, made, fields::of, marks.person(), true);
    }

    /** The same, whose filter may ask for marks of this person. */
    public ExportedView markedBy(String person) {
        return new ExportedView(dataset, file, result, choice, made, completing, person, hasMarks);
    }

    /** Whose marks the filter asks for, if it does; empty if that is not known. */
    public String marker() {
        return marker;
    }

    /** Whether what that person has marked is exported. */
    public boolean hasMarks() {
        return hasMarks;
    }

    /** The dataset. */
    public Dataset dataset() {
        return dataset;
    }

    /** The name of its file, without the folder. */
    public String file() {
        return file;
    }

    /** The events that window and filter let through. */
    public WindowResult result() {
        return result;
    }

    /** What is shown of the window. */
    public EventFilter filter() {
        return choice.filter();
    }

    /** Whether events that are only possibly in the window are left out. */
    public boolean certainOnly() {
        return choice.certainOnly();
    }

    /** The view as a line of text from which the program shows it again; empty where no line shows exactly it. */
    public String line() {
        return choice.line();
    }

    /** When the export was asked for. */
    public Instant made() {
        return made;
    }

    /** @throws CancellationException if the export is left off */
    public Event event(int number) {
        checkWanted();
        read.incrementAndGet();
        return completing.apply(events.get(number));
    }

    /** The sources of the events, each with where it tells them; looked for once, in all events. */
    public List<Report> sources() {
        List<Report> known = sources;
        if (known == null) {
            known = ShownSources.in(this);
            sources = known;
        }
        return known;
    }

    /** Whether {@link #sources} costs nothing any more. */
    public boolean knowsSources() {
        return sources != null;
    }

    /** How many events have been read since {@link #begin}; each may be read more than once. */
    public long read() {
        return read.get();
    }

    /** To be called when it is asked to be written, before what writes it has its turn: it may be left off by then. */
    public void begin() {
        read.set(0);
        left = false;
    }

    /** To be called by what takes long to write; throws {@link CancellationException} if it is left off. */
    @ForPrograms("for programmers")
    public void checkWanted() {
        if (left) {
            throw new CancellationException("left off");
        }
    }

    /** Has whoever writes it leave off at the next event or line; nothing is written then. */
    public void leave() {
        left = true;
    }
}
