package org.dateline.data;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.json.Json;
import org.dateline.json.JsonTape;
import org.dateline.json.JsonTape.Kind;
import org.dateline.json.TapeFields;
import org.dateline.problem.Problems;
import org.dateline.text.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values out of one object of a dataset file and reports what is missing, wrong or unknown. Where a value that
 * the object cannot do without is missing or wrong the object is broken, to be left out: a stand-in is returned for the
 * value, so that the rest of the object is looked at too.
 */
public final class ObjectParser {

    private static final int NONE = TapeFields.NONE;
    private static final String PARAGRAPH = key("a whole number from 1");

    private final JsonTape tape;
    private final int object;
    private final TapeFields fields;
    /** What this object is in; null if the key is a whole path. */
    private final @Nullable ObjectParser outer;

    private final String ownKey;
    /** Its number in the list under the key; -1 if it is no item of a list. */
    private final int ownIndex;

    private final String noun;
    private final Problems problems;
    /** The keys that were asked for, in that order. */
    private @Nullable List<String> asked;

    private boolean broken;

    private ObjectParser(
            JsonTape tape,
            int object,
            @Nullable ObjectParser outer,
            String key,
            int index,
            String noun,
            Problems problems) {
        this.tape = tape;
        this.object = object;
        this.outer = outer;
        this.ownKey = key;
        this.ownIndex = index;
        this.noun = noun;
        this.problems = problems;
        this.fields = new TapeFields(tape, object);
    }

    /** A parser of an object that a message calls by this noun, a key. */
    public ObjectParser(Json object, String path, String noun, Problems problems) {
        this(object.tape(), object.node(), null, path, -1, noun, problems);
    }

    /** The value if it is an object; otherwise that is reported. */
    static Optional<ObjectParser> of(Json value, String path, String noun, Problems problems) {
        boolean isObject = value.is(Kind.OBJECT);
        if (!isObject) {
            CatalogBuilder.leaveOutNoObject(value, path, noun, problems);
        }
        return isObject ? Optional.of(new ObjectParser(value, path, noun, problems)) : Optional.empty();
    }

    int line() {
        return tape.line(object);
    }

    /** Whether something is missing or wrong that the object cannot do without. */
    public boolean isBroken() {
        return broken;
    }

    /** Hands on the keys in their order, before any was asked for. */
    void forEachKey(Consumer<String> keys) {
        fields.forEachNotFound(key -> keys.accept(tape.text(key)));
    }

    /** Reports the keys that were not asked for. To be called when all others were. */
    public void reportUnknownKeys() {
        fields.forEachNotFound(this::reportIfUnknown);
    }

    private void reportIfUnknown(int key) {
        problems.expectMore();
        String name = tape.text(key);
        List<String> known = asked == null ? List.of() : asked;
        if (!known.contains(name)) {
            String meant =
                    Nearest.to(name, known).map(word -> "\"" + word + "\"").orElse(null);
            problems.warning(
                    tape.line(key), pathOf(name), tr("unknown key; its value is not used"), meant, Json.quoted(name));
        }
    }

    /** What was read, or empty if it is broken; reports the keys that were not asked for. */
    public <T> Optional<T> finish(Supplier<T> read) {
        reportUnknownKeys();
        return broken ? Optional.empty() : Optional.of(read.get());
    }

    /** Reports that the object cannot be used for a reason that lies in this key. */
    public void leaveOut(String key, String message, String expected, @Nullable String found) {
        broken = true;
        problems.error(lineOf(key), pathOf(key), tr("{0}; the {1} is left out", message, tr(noun)), expected, found);
    }

    /** Reports that the value of this key is not used. */
    public void ignore(String key, String message, String expected, @Nullable String found) {
        problems.error(lineOf(key), pathOf(key), message, expected, found);
    }

    /** Reports something odd that is used as it stands. */
    public void warn(String key, String message, @Nullable String expected, @Nullable String found) {
        problems.warning(lineOf(key), pathOf(key), message, expected, found);
    }

    /** Where what is wrong with it is collected. */
    Problems problems() {
        return problems;
    }

    private int lineOf(String key) {
        int field = fields.find(key);
        return tape.line(field < 0 ? object : field);
    }

    /** Where it stands, as a JSON path. */
    String path() {
        String known = outer == null ? ownKey : outer.pathOf(ownKey);
        return ownIndex < 0 ? known : known + "[" + ownIndex + "]";
    }

    private String pathOf(String inner) {
        return path() + "." + inner;
    }

    /** The value of the key; -1 where there is none or it is null. */
    private int value(String key) {
        if (problems.areKept()) {
            asked = asked == null ? new ArrayList<>() : asked;
            asked.add(key);
        }
        int value = fields.find(key);
        return value >= 0 && tape.is(value, Kind.NULL) ? NONE : value;
    }

    private boolean is(int value, Kind kind) {
        return value >= 0 && tape.is(value, kind);
    }

    /** Whether the key has a value other than null; from now on it is a known one. */
    public boolean has(String key) {
        return value(key) >= 0;
    }

    private void leaveOutWrong(String key, String expected) {
        boolean isMissing = fields.find(key) < 0;
        leaveOut(key, isMissing ? tr("\"{0}\" is missing", key) : tr("\"{0}\" is wrong", key), expected, found(key));
    }

    private String describe(int value) {
        return tape.value(value).describe();
    }

    private void ignoreWrong(String key, int value, String expected) {
        ignore(key, tr("\"{0}\" is wrong and not used", key), expected, describe(value));
    }

    /** A text that the object cannot do without. */
    public String text(String key) {
        int value = value(key);
        if (is(value, Kind.TEXT) && !tape.text(value).isBlank()) {
            return tape.text(value);
        }
        leaveOutWrong(key, tr("a text"));
        return "";
    }

    /** A text, or null where there is none; blank counts as none. */
    public @Nullable String optionalText(String key) {
        String text = literal(key, Kind.TEXT, key("a text or null"));
        return text == null || text.isBlank() ? null : text;
    }

    /** A value of a kind as it is written, or null where there is none; one of another kind is not used. What is expected is a key. */
    @Nullable
    String literal(String key, Kind kind, String expected) {
        int value = value(key);
        if (value >= 0 && !is(value, kind)) {
            ignoreWrong(key, value, tr(expected));
        }
        return is(value, kind) ? tape.text(value) : null;
    }

    /** A paragraph that the object cannot do without. */
    int paragraph(String key) {
        int paragraph = Numbers.paragraph(tape, value(key));
        if (paragraph == 0) {
            leaveOutWrong(key, tr(PARAGRAPH));
        }
        return paragraph;
    }

    /** Paragraphs; an empty list where they are not known. */
    List<Integer> knownParagraphs(String key) {
        return isEmptyList(value(key)) ? List.of() : paragraphs(key);
    }

    /** Paragraphs, of which the object needs one at least. */
    List<Integer> paragraphs(String key) {
        List<Integer> paragraphs = new ArrayList<>();
        int list = value(key);
        if (!is(list, Kind.LIST) || isEmptyList(list)) {
            leaveOutWrong(key, tr("a list of paragraphs"));
            return paragraphs;
        }
        int index = 0;
        for (int item = list + 1; item < tape.end(list); item = tape.end(item), index++) {
            int paragraph = Numbers.paragraph(tape, item);
            if (paragraph > 0) {
                paragraphs.add(paragraph);
            } else {
                leaveOutItem(key, index, item, tr("this paragraph is not used"), tr(PARAGRAPH));
            }
        }
        if (paragraphs.isEmpty()) {
            leaveOut(key, tr("no paragraph is left"), tr("a list of paragraphs"), null);
        }
        return paragraphs;
    }

    private boolean isEmptyList(int value) {
        return is(value, Kind.LIST) && tape.end(value) == value + 1;
    }

    private void leaveOutItem(String key, int index, int item, String message, String expected) {
        problems.error(tape.line(item), pathOf(key) + "[" + index + "]", message, expected, describe(item));
    }

    /** A number, or null where there is none; one that is wrong breaks the object. */
    public @Nullable Double number(String key) {
        Double number = Numbers.number(tape, value(key));
        if (number == null && has(key)) {
            leaveOutWrong(key, tr("a number or null"));
        }
        return number;
    }

    /** No number, one, or two of a list; anything else breaks the object. */
    List<Double> numbers(String key) {
        List<Double> numbers = Numbers.numbers(tape, value(key));
        if (numbers == null) {
            leaveOutWrong(key, tr("a number, a list of two numbers, or null"));
        }
        return numbers == null ? List.of() : numbers;
    }

    /** Whether the key says true, or anything else but false, which is reported: the doubt is kept. */
    boolean flag(String key) {
        int value = value(key);
        boolean isWrong = value >= 0 && !tape.is(value, Kind.BOOLEAN);
        if (isWrong) {
            warn(key, tr("\"{0}\" is wrong and taken for true", key), tr("true or false"), describe(value));
        }
        return isWrong || (value >= 0 && tape.text(value).equals("true"));
    }

    /** What a message says was found under a key. */
    public @Nullable String found(String key) {
        int field = fields.find(key);
        return field < 0 ? null : describe(field);
    }

    /** A number within these bounds, or null where there is none. */
    public @Nullable Double optionalNumber(String key, double least, double most) {
        int value = value(key);
        Double number = Numbers.number(tape, value);
        boolean within = number != null && number >= least && number <= most;
        if (value >= 0 && !within) {
            ignoreWrong(key, value, tr("a number from {0} to {1}", Numbers.plain(least), Numbers.plain(most)));
        }
        return within ? number : null;
    }

    /** A time that the object cannot do without. */
    Instant time(String key, DatasetTimes times) {
        return time(key, value(key), times);
    }

    private Instant time(String key, int value, DatasetTimes times) {
        Instant time = is(value, Kind.TEXT) ? times.parse(tape.text(value), this, key) : null;
        if (time == null) {
            leaveOutWrong(key, times.expected(tape, value));
            return Instant.EPOCH;
        }
        return time;
    }

    /** A time, or empty where there is none; one that is wrong is not used. */
    Optional<Instant> optionalTime(String key, DatasetTimes times) {
        int value = value(key);
        Instant time = is(value, Kind.TEXT) ? times.parse(tape.text(value), this, key) : null;
        if (value >= 0 && time == null) {
            ignore(key, tr("the time is not used"), times.expected(tape, value), describe(value));
        }
        return Optional.ofNullable(time);
    }

    /** A time, or another where there is none; one that is wrong breaks the object. */
    Instant time(String key, DatasetTimes times, Instant otherwise) {
        int value = value(key);
        return value < 0 ? otherwise : time(key, value, times);
    }

    /** The texts of a list; empty where there is none. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        forEach(key, (item, index) -> {
            if (is(item, Kind.TEXT) && !tape.text(item).isBlank()) {
                texts.add(tape.text(item));
            } else {
                leaveOutItem(key, index, item, tr("this entry is left out"), tr("a text"));
            }
        });
        return texts;
    }

    /** What was read of the objects of a list; empty where there is none. */
    public <T> List<T> objects(String key, String itemNoun, Function<ObjectParser, Optional<T>> parse) {
        List<T> read = new ArrayList<>();
        forEach(key, (item, index) -> {
            if (tape.is(item, Kind.OBJECT)) {
                parse.apply(new ObjectParser(tape, item, this, key, index, itemNoun, problems))
                        .ifPresent(read::add);
            } else {
                CatalogBuilder.leaveOutNoObject(tape.value(item), pathOf(key) + "[" + index + "]", itemNoun, problems);
            }
        });
        return read;
    }

    private interface Items {
        void item(int value, int index);
    }

    private void forEach(String key, Items items) {
        int list = value(key);
        if (is(list, Kind.LIST)) {
            int index = 0;
            for (int item = list + 1; item < tape.end(list); item = tape.end(item)) {
                items.item(item, index++);
            }
        } else if (list >= 0) {
            ignoreWrong(key, list, tr("a list"));
        }
    }

    /** An object, or empty where there is none. */
    public Optional<ObjectParser> object(String key) {
        int value = value(key);
        boolean isObject = is(value, Kind.OBJECT);
        if (value >= 0 && !isObject) {
            CatalogBuilder.leaveOutNoObject(tape.value(value), pathOf(key), key, problems);
        }
        return isObject ? Optional.of(new ObjectParser(tape, value, this, key, -1, key, problems)) : Optional.empty();
    }

    /** An object that this one cannot do without. */
    <T> Optional<T> object(String key, Function<ObjectParser, Optional<T>> parse) {
        int value = value(key);
        if (!is(value, Kind.OBJECT)) {
            leaveOutWrong(key, tr("an object"));
            return Optional.empty();
        }
        Optional<T> read = parse.apply(new ObjectParser(tape, value, this, key, -1, noun, problems));
        broken |= read.isEmpty();
        return read;
    }
}
