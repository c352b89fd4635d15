package org.dateline.language.catalogue;

import static org.dateline.language.Tr.tr;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.json.Json;
import org.dateline.json.JsonTape.Kind;
import org.dateline.json.JsonTextReader;
import org.dateline.language.Language;
import org.dateline.language.Language.Messages;
import org.dateline.problem.Loaded;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Problems;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a catalogue, format {@code dateline-language/1}: which language it is, and each message by its English text. A message
 * that is broken is a problem, and English is shown for it; so is one that is not there.
 */
final class CatalogueReader {

    static final String FORMAT = "dateline-language/1";

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final String MESSAGES = "messages";
    private static final String FIRST_PLACE = "{0}";

    private final Problems problems;
    private final Map<String, String> single = new HashMap<>();
    private final Map<String, Map<String, String>> plural = new HashMap<>();

    private CatalogueReader(Problems problems) {
        this.problems = problems;
    }

    /** @throws UnreadableFileException if the text is no catalogue */
    static Loaded<Language> read(String text, String file) throws UnreadableFileException {
        Problems problems = new Problems(file);
        Json json = new JsonTextReader(text, tr("a catalogue of messages"), problems).readWithout("");
        Language language = new CatalogueReader(problems).language(json, file);
        return new Loaded<>(language, problems.list());
    }

    private Language language(Json json, String file) throws UnreadableFileException {
        required(json, file, "format", FORMAT);
        String tag = required(json, file, "language", tr("a language's tag (BCP 47), such as {0}", "\"ur\""));
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException none) {
            throw refused(json, file, "language", tr("a language's tag (BCP 47), such as {0}", "\"ur\""));
        }
        String name = required(json, file, "name", tr("the language's own name for itself"));
        Json direction = json.get("direction");
        boolean isRightToLeft = direction != null && direction.text().equals("right-to-left");
        Json messages = json.get(MESSAGES);
        if (messages == null || !messages.is(Kind.OBJECT)) {
            throw refused(json, file, MESSAGES, tr("an object of messages by their English text"));
        }
        messages.fields().forEach(this::message);
        return new Language(locale, name, isRightToLeft, new Messages(single, plural, category(locale)));
    }

    /** Made when first asked: rules of plurals take a tenth of a second to load. */
    private static LongFunction<String> category(Locale locale) {
        return new LongFunction<>() {
            private volatile @Nullable PluralRules rules;

            @Override
            public String apply(long number) {
                PluralRules known = rules;
                if (known == null) {
                    known = PluralRules.forLocale(ULocale.forLocale(locale));
                    rules = known;
                }
                return known.select(number);
            }
        };
    }

    private void message(Json.Field field) {
        String key = field.key();
        Json value = field.value();
        if (value.is(Kind.TEXT)) {
            if (!value.text().isEmpty() && hasPlaces(field, key, value.text(), false)) {
                single.put(key, value.text());
            }
        } else if (value.is(Kind.OBJECT)) {
            Map<String, String> forms = value.fields().stream()
                    .filter(form ->
                            form.value().is(Kind.TEXT) && !form.value().text().isEmpty())
                    .filter(form -> hasPlaces(
                            form, key, form.value().text(), !form.key().equals(Language.OTHER)))
                    .collect(Collectors.toMap(
                            Json.Field::key, form -> form.value().text(), (first, again) -> first));
            if (!forms.isEmpty()) {
                plural.put(key, forms);
            }
        } else {
            problems.warning(
                    field.line(),
                    pathOf(key),
                    tr("the message is shown in English"),
                    tr("a text, or texts by categories of plural"),
                    value.describe());
        }
    }

    /** Whether a translation has the same places as its English text; that of few things need not say how many. */
    private boolean hasPlaces(Json.Field field, String key, String text, boolean withoutNumber) {
        TreeSet<String> wanted = places(key);
        TreeSet<String> found = places(text);
        if (withoutNumber) {
            wanted.remove(FIRST_PLACE);
            found.remove(FIRST_PLACE);
        }
        if (wanted.equals(found)) {
            return true;
        }
        problems.warning(
                field.line(),
                pathOf(key),
                tr("the message is shown in English"),
                wanted.isEmpty() ? tr("no place for anything") : String.join(" ", wanted),
                Json.quoted(text));
        return false;
    }

    private static TreeSet<String> places(String message) {
        return PLACE.matcher(message)
                .results()
                .map(place -> place.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String pathOf(String key) {
        return "$." + MESSAGES + "[" + Json.quoted(key) + "]";
    }

    private static String required(Json json, String file, String key, String expected) throws UnreadableFileException {
        Json value = json.get(key);
        if (value == null
                || !value.is(Kind.TEXT)
                || value.text().isBlank()
                || key.equals("format") && !value.text().equals(FORMAT)) {
            throw refused(json, file, key, key.equals("format") ? Json.quoted(FORMAT) : expected);
        }
        return value.text();
    }

    private static UnreadableFileException refused(Json json, String file, String key, String expected) {
        Json value = json.get(key);
        return new UnreadableFileException(
                new Problem(
                        Severity.ERROR,
                        file,
                        new Location.InText((value == null ? json : value).line(), "$." + key),
                        tr("this is no catalogue of messages"),
                        expected,
                        value == null ? tr("nothing") : value.describe()),
                null);
    }
}
