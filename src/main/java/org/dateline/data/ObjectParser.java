package org.dateline.data;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.model.Catalog;
import org.dateline.model.Identified;
import org.dateline.model.TimeParser;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values out of one object of a dataset file and reports what is missing, wrong or unknown. Where a value that
 * the object cannot do without is missing or wrong the object is broken, to be left out: a stand-in is returned for the
 * value, so that the rest of the object is looked at too.
 */
final class ObjectParser {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Instant FIRST_TIME = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST_TIME = Instant.parse("9999-12-31T00:00:00Z");
    private static final String PARAGRAPH = "a whole number from 1";

    private final Json.Fields object;
    private final String path;
    private final String noun;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();
    private boolean broken;

    /** A parser of an object that a message calls by this noun. */
    ObjectParser(Json.Fields object, String path, String noun, Problems problems) {
        this.object = object;
        this.path = path;
        this.noun = noun;
        this.problems = problems;
    }

    /** The value if it is an object; otherwise that is reported. */
    static Optional<ObjectParser> of(Json value, String path, String noun, Problems problems) {
        if (value instanceof Json.Fields object) {
            return Optional.of(new ObjectParser(object, path, noun, problems));
        }
        problems.error(value.line(), path, "the " + noun + " is left out", "an object", value.describe());
        return Optional.empty();
    }

    int line() {
        return object.line();
    }

    /** Whether something is missing or wrong that the object cannot do without. */
    boolean isBroken() {
        return broken;
    }

    /** Reports the keys that were not asked for. To be called when all others were. */
    void reportUnknownKeys() {
        object.fields().forEach((key, field) -> {
            if (!known.contains(key)) {
                String meant =
                        Nearest.to(key, known).map(word -> "\"" + word + "\"").orElse(null);
                problems.warning(
                        field.line(),
                        path + "." + key,
                        "unknown key; its value is not used",
                        meant,
                        new Json.Text(field.line(), key).describe());
            }
        });
    }

    /** What was read, or empty if it is broken; reports the keys that were not asked for. */
    <T> Optional<T> finish(Supplier<T> read) {
        reportUnknownKeys();
        return broken ? Optional.empty() : Optional.of(read.get());
    }

    /** Reports that the object cannot be used for a reason that lies in this key. */
    void leaveOut(String key, String message, String expected, @Nullable String found) {
        broken = true;
        problems.error(lineOf(key), pathOf(key), message + "; the " + noun + " is left out", expected, found);
    }

    /** Reports that the value of this key is not used. */
    void ignore(String key, String message, String expected, @Nullable String found) {
        problems.error(lineOf(key), pathOf(key), message, expected, found);
    }

    /** Reports something odd that is used as it stands. */
    void warn(String key, String message, @Nullable String expected, @Nullable String found) {
        problems.warning(lineOf(key), pathOf(key), message, expected, found);
    }

    private int lineOf(String key) {
        Json.Field field = object.fields().get(key);
        return field == null ? object.line() : field.value().line();
    }

    private String pathOf(String key) {
        return path + "." + key;
    }

    /** The value of the key, or null where there is none or it is null. */
    private @Nullable Json value(String key) {
        known.add(key);
        Json.Field field = object.fields().get(key);
        if (field == null || (field.value() instanceof Json.Word word && word.isNull())) {
            return null;
        }
        return field.value();
    }

    /** Marks a key as known that the program does not use. */
    void allow(String key) {
        known.add(key);
    }

    /** Whether the key has a value other than null. */
    boolean has(String key) {
        return value(key) != null;
    }

    private void leaveOutWrong(String key, String expected) {
        Json.Field field = object.fields().get(key);
        String message = field == null ? "\"" + key + "\" is missing" : "\"" + key + "\" is wrong";
        leaveOut(key, message, expected, field == null ? null : field.value().describe());
    }

    private void ignoreWrong(String key, Json value, String expected) {
        ignore(key, "\"" + key + "\" is wrong and not used", expected, value.describe());
    }

    /** A text that the object cannot do without. */
    String text(String key) {
        if (value(key) instanceof Json.Text text && !text.value().isBlank()) {
            return text.value();
        }
        leaveOutWrong(key, "a text");
        return "";
    }

    /** A text, or null where there is none; blank counts as none. */
    @Nullable
    String optionalText(String key) {
        Json value = value(key);
        if (value instanceof Json.Text text) {
            return text.value().isBlank() ? null : text.value();
        }
        if (value != null) {
            ignoreWrong(key, value, "a text or null");
        }
        return null;
    }

    /** An id that the object cannot do without; one in an unusual form is used and reported. */
    String id(String key) {
        String id = text(key);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            warn(key, "an id of an unusual form", "lower-case letters, digits and hyphens", "\"" + id + "\"");
        }
        return id;
    }

    /** An id of something in the catalog, which the object cannot do without. */
    <T extends Identified> String reference(String key, Catalog<T> catalog, String kind) {
        String id = text(key);
        Optional<T> target = catalog.find(id);
        if (target.isEmpty() && !id.isEmpty()) {
            leaveOut(key, "no " + kind + " has this id", expectedId(id, catalog, kind), "\"" + id + "\"");
        }
        return target.map(Identified::id).orElse("");
    }

    /** An id of something in the catalog, or null where there is none. */
    <T extends Identified> @Nullable String optionalReference(String key, Catalog<T> catalog, String kind) {
        String id = optionalText(key);
        if (id == null || catalog.has(id)) {
            return id;
        }
        ignore(key, "no " + kind + " has this id; it is not used", expectedId(id, catalog, kind), "\"" + id + "\"");
        return null;
    }

    private static String expectedId(String id, Catalog<? extends Identified> catalog, String kind) {
        List<String> ids = catalog.stream().map(Identified::id).collect(Collectors.toList());
        return "the id of " + (kind.startsWith("e") ? "an " : "a ") + kind
                + Nearest.to(id, ids).map(word -> ", such as \"" + word + "\"").orElse("");
    }

    /** A paragraph that the object cannot do without. */
    int paragraph(String key) {
        Json value = value(key);
        int paragraph = value == null ? 0 : paragraphOf(value);
        if (paragraph == 0) {
            leaveOutWrong(key, PARAGRAPH);
        }
        return paragraph;
    }

    /** Paragraphs; an empty list where they are not known. */
    List<Integer> knownParagraphs(String key) {
        boolean unknown = value(key) instanceof Json.Items list && list.items().isEmpty();
        return unknown ? List.of() : paragraphs(key);
    }

    /** Paragraphs, of which the object needs one at least. */
    List<Integer> paragraphs(String key) {
        List<Integer> paragraphs = new ArrayList<>();
        if (!(value(key) instanceof Json.Items list) || list.items().isEmpty()) {
            leaveOutWrong(key, "a list of paragraphs");
            return paragraphs;
        }
        for (int i = 0; i < list.items().size(); i++) {
            Json item = list.items().get(i);
            int paragraph = paragraphOf(item);
            if (paragraph > 0) {
                paragraphs.add(paragraph);
            } else {
                problems.error(item.line(), itemPath(key, i), "this paragraph is not used", PARAGRAPH, item.describe());
            }
        }
        if (paragraphs.isEmpty()) {
            leaveOut(key, "no paragraph is left", "a list of paragraphs", null);
        }
        return paragraphs;
    }

    /** The paragraph, or 0 if the value is none. */
    private static int paragraphOf(Json value) {
        double number = value instanceof Json.Number literal ? Double.parseDouble(literal.literal()) : 0;
        return number >= 1 && number <= Integer.MAX_VALUE && number == Math.rint(number) ? (int) number : 0;
    }

    /** A number, or null where there is none; one that is wrong breaks the object. */
    @Nullable
    Double number(String key) {
        Json value = value(key);
        Double number = value == null ? null : numberOf(value);
        if (value != null && number == null) {
            leaveOutWrong(key, "a number or null");
        }
        return number;
    }

    /** A number within these bounds, or null where there is none. */
    @Nullable
    Double optionalNumber(String key, double least, double most) {
        Json value = value(key);
        Double number = value == null ? null : numberOf(value);
        boolean within = number != null && number >= least && number <= most;
        if (value != null && !within) {
            ignoreWrong(key, value, "a number from " + plain(least) + " to " + plain(most));
        }
        return within ? number : null;
    }

    /** A number as a person would write it. */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static @Nullable Double numberOf(Json value) {
        if (!(value instanceof Json.Number literal)) {
            return null;
        }
        double number = Double.parseDouble(literal.literal());
        return Double.isFinite(number) ? number : null;
    }

    /** A time that the object cannot do without. */
    Instant time(String key, TimeParser times) {
        Optional<Instant> time =
                value(key) instanceof Json.Text text ? parseTime(text.value(), times) : Optional.empty();
        if (time.isEmpty()) {
            leaveOutWrong(key, TimeParser.EXPECTED);
        }
        return time.orElse(Instant.EPOCH);
    }

    // Beyond these years there is no news, but calendars that overflow
    static Optional<Instant> parseTime(String text, TimeParser times) {
        return times.parse(text).filter(time -> time.isAfter(FIRST_TIME) && time.isBefore(LAST_TIME));
    }

    /** A time, or empty where there is none; one that is wrong is not used. */
    Optional<Instant> optionalTime(String key, TimeParser times) {
        Json value = value(key);
        Optional<Instant> time = value instanceof Json.Text text ? parseTime(text.value(), times) : Optional.empty();
        if (value != null && time.isEmpty()) {
            ignore(key, "the time is not used", TimeParser.EXPECTED, value.describe());
        }
        return time;
    }

    /** A time, or another where there is none; one that is wrong breaks the object. */
    Instant time(String key, TimeParser times, Instant otherwise) {
        return has(key) ? time(key, times) : otherwise;
    }

    /** The texts of a list; empty where there is none. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        List<Json> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Json.Text text && !text.value().isBlank()) {
                texts.add(text.value());
            } else {
                problems.error(
                        items.get(i).line(),
                        itemPath(key, i),
                        "this entry is left out",
                        "a text",
                        items.get(i).describe());
            }
        }
        return texts;
    }

    /** What was read of the objects of a list; empty where there is none. */
    <T> List<T> objects(String key, String itemNoun, Function<ObjectParser, Optional<T>> parse) {
        List<T> read = new ArrayList<>();
        List<Json> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            of(items.get(i), itemPath(key, i), itemNoun, problems)
                    .flatMap(parse)
                    .ifPresent(read::add);
        }
        return read;
    }

    private List<Json> items(String key) {
        Json value = value(key);
        if (value instanceof Json.Items list) {
            return list.items();
        }
        if (value != null) {
            ignoreWrong(key, value, "a list");
        }
        return List.of();
    }

    private String itemPath(String key, int index) {
        return path + "." + key + "[" + index + "]";
    }

    /** An object, or empty where there is none. */
    Optional<ObjectParser> object(String key) {
        Json value = value(key);
        return value == null ? Optional.empty() : of(value, pathOf(key), key, problems);
    }

    /** An object that this one cannot do without. */
    <T> Optional<T> object(String key, Function<ObjectParser, Optional<T>> parse) {
        Json value = value(key);
        if (!(value instanceof Json.Fields fields)) {
            leaveOutWrong(key, "an object");
            return Optional.empty();
        }
        Optional<T> read = parse.apply(new ObjectParser(fields, pathOf(key), noun, problems));
        broken |= read.isEmpty();
        return read;
    }
}
