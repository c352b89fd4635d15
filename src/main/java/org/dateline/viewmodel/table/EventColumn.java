package org.dateline.viewmodel.table;

import java.util.Optional;
import org.dateline.files.Progress;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.dateline.query.sort.EventRanks;
import org.dateline.viewmodel.TableLayout;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table of events.
 *
 * @param id its id; of one of the dataset's own fields that of the field behind {@value #FIELD}
 * @param title its heading
 * @param explanation what it holds and how it sorts, where the heading does not say it; may be empty
 * @param width how wide it is at first, in pixels
 * @param isUsual whether it is shown at first
 * @param field the field that it shows, or null
 * @param words what it says of an event; may be asked for on any thread
 * @param ranking how it sorts; null for {@link #CERTAINTY}, which another window changes
 */
public record EventColumn(
        String id,
        String title,
        String explanation,
        double width,
        boolean isUsual,
        @Nullable EventField field,
        Words words,
        @Nullable Ranking ranking) {

    /** The columns whose order is the order of time. */
    static final String WHEN = "when";

    static final String START = "start";
    /** The column that tells what is certainly in the window. */
    public static final String CERTAINTY = "certainty";
    /** The column of the category. */
    public static final String CATEGORY = "category";
    /** The column of the title. */
    public static final String TITLE = "title";

    static final String INDEPENDENT = "independent";
    static final String QUOTES = "quotes";
    static final String FIELD = TableLayout.FIELD;

    /** What a column says of an event. */
    public interface Words {

        /** The words, empty if it has nothing there. */
        String of(Event event, Certainty certainty);
    }

    /** How a column sorts all events of the dataset. */
    interface Ranking {

        /** Takes time in proportion to the events: not to be waited for. */
        EventRanks ranks(Progress progress);
    }

    /** Whether it holds numbers and nothing else. */
    public boolean isNumber() {
        return field == null ? id.equals(INDEPENDENT) || id.equals(QUOTES) : field.type() == FieldType.NUMBER;
    }

    /** The field that it shows; empty if it shows none. */
    public Optional<EventField> ownField() {
        return Optional.ofNullable(field);
    }
}
