package org.dateline.events;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.dateline.model.EventDetails;
import org.dateline.model.EventLink;
import org.dateline.model.Figure;
import org.dateline.model.Quote;
import org.dateline.model.field.FieldValue;
import org.jspecify.annotations.Nullable;

/** Details of events that are read when they are asked for; the latest are kept. */
final class DetailsInFile {

    private static final int KEPT = 256;

    private final IntFunction<EventDetails> reader;
    /** What was read lately, each where its number says. */
    private final AtomicReferenceArray<@Nullable Read> latest = new AtomicReferenceArray<>(KEPT);

    private record Read(int number, EventDetails details) {}

    DetailsInFile(IntFunction<EventDetails> reader) {
        this.reader = reader;
    }

    /** The details of the event with this place in the file; nothing is read yet. */
    EventDetails of(int number) {
        return new Details(this, number);
    }

    private EventDetails read(int number) {
        Read known = latest.get(number % KEPT);
        if (known == null || known.number() != number) {
            known = new Read(number, reader.apply(number));
            latest.set(number % KEPT, known);
        }
        return known.details();
    }

    private record Details(DetailsInFile file, int number) implements EventDetails {

        @Override
        public @Nullable String summary() {
            return file.read(number).summary();
        }

        @Override
        public List<Quote> quotes() {
            return file.read(number).quotes();
        }

        @Override
        public List<Figure> figures() {
            return file.read(number).figures();
        }

        @Override
        public List<EventLink> links() {
            return file.read(number).links();
        }

        @Override
        public List<FieldValue> fields() {
            return file.read(number).fields();
        }

        private boolean isSame(@Nullable Object other) {
            return other instanceof Details details && details.number == number && details.file == file;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return isSame(other) || file.read(number).equals(other);
        }

        @Override
        public int hashCode() {
            return file.read(number).hashCode();
        }
    }
}
