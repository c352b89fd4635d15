package org.dateline.language;

import java.text.Bidi;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A language of the program, with the catalogue of its messages. English needs none: its messages are the keys.
 *
 * <p>One language is that of the process; it is chosen before the first word is shown, and may change while nothing is
 * shown. What is written for programs to read again is written {@linkplain #inEnglish in English} whatever is chosen.
 */
public final class Language {

    /** What the program is written in. */
    @ForPrograms("a language calls itself by its own name")
    public static final Language ENGLISH =
            new Language(Locale.ENGLISH, "English", false, new Messages(Map.of(), Map.of(), number -> ""));

    /** The category that every language has for plurals. */
    public static final String OTHER = "other";

    private static final char RIGHT_TO_LEFT_MARK = '\u200f';
    private static final int TO_END_OF_PLACE = 2;

    private static final ThreadLocal<@Nullable Language> HERE = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> ISOLATING = ThreadLocal.withInitial(() -> false);
    private static volatile Language ofProcess = ENGLISH;
    /** What is being read to be that of the process; null once it is there. */
    private static volatile @Nullable Future<Language> awaited;

    private final Locale locale;
    private final String name;
    private final boolean isRightToLeft;
    private final Messages messages;

    /**
     * What a catalogue says.
     *
     * @param single messages by their English text, or by context, "|" and text
     * @param plural messages about a number, by their English text for many: for each category of plural the text
     * @param category the category of a number: "one", "few", "other" and so on (Unicode CLDR, plural rules)
     */
    public record Messages(
            Map<String, String> single, Map<String, Map<String, String>> plural, LongFunction<String> category) {

        public Messages {
            single = Map.copyOf(single);
            plural = Map.copyOf(plural);
        }
    }

    /**
     * A language.
     *
     * @param name the language's own name for itself
     */
    public Language(Locale locale, String name, boolean isRightToLeft, Messages messages) {
        this.locale = locale;
        this.name = name;
        this.isRightToLeft = isRightToLeft;
        this.messages = messages;
    }

    /** The language that is spoken on this thread now. */
    public static Language current() {
        Language here = HERE.get();
        return here == null ? ofProcess() : here;
    }

    private static Language ofProcess() {
        Future<Language> reading = awaited;
        if (reading != null) {
            try {
                ofProcess = reading.get();
                awaited = null;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed);
            }
        }
        return ofProcess;
    }

    /** Makes a language that of the process, for all that is said from now on. */
    public static void use(Language language) {
        awaited = null;
        ofProcess = language;
    }

    /**
     * The same of one that is still being read: who says the first word waits for it. Who reads it says meanwhile what is to be said
     * {@linkplain #inEnglish in English}.
     */
    public static void useOnceRead(Future<Language> reading) {
        awaited = reading;
    }

    /** What is said meanwhile on this thread is English: for files that programs read. */
    public static <T> T inEnglish(Supplier<T> work) {
        return in(ENGLISH, work);
    }

    /** What is said meanwhile on this thread is in a language. */
    public static <T> T in(Language language, Supplier<T> work) {
        Language before = HERE.get();
        HERE.set(language);
        try {
            return work.get();
        } finally {
            if (before == null) {
                HERE.remove();
            } else {
                HERE.set(before);
            }
        }
    }

    /**
     * What is said meanwhile on this thread has set off from its sentence what it speaks of and may run the other way, by an
     * isolate (Unicode Standard Annex 9: FSI and PDI): for what is shown by programs that know of isolates, such as browsers.
     */
    public static <T> T isolating(Supplier<T> work) {
        boolean before = ISOLATING.get();
        ISOLATING.set(true);
        try {
            return work.get();
        } finally {
            ISOLATING.set(before);
        }
    }

    /** For dates, digits and the order of words in lists. */
    public Locale locale() {
        return locale;
    }

    /** The language's own name for itself. */
    public String name() {
        return name;
    }

    /** Whether its lines run from right to left. */
    public boolean isRightToLeft() {
        return isRightToLeft;
    }

    /** By which a user chooses it and a file names it (IETF BCP 47): "en", "ur". */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** What its catalogue says. */
    public Messages messages() {
        return messages;
    }

    String message(String key, String otherwise) {
        return messages.single.getOrDefault(key, otherwise);
    }

    String plural(long number, String one, String other) {
        Map<String, String> forms = messages.plural.get(other);
        if (forms == null) {
            return number == 1 ? one : other;
        }
        String ofNumber = forms.get(messages.category.apply(number));
        return ofNumber == null ? forms.getOrDefault(OTHER, other) : ofNumber;
    }

    /** A message with its arguments in the places that it has for them; a place without an argument stays as it is. */
    String fill(String said, @Nullable Object... arguments) {
        String message = isHolding() ? Foreign.withArrows(Foreign.withDates(said), arguments) : said;
        if (arguments.length == 0 || message.indexOf('{') < 0) {
            return isHolding() ? begun(new StringBuilder(message), Foreign.hasRightToLeft(message)) : message;
        }
        StringBuilder filled = new StringBuilder(message.length() * 2);
        int done = 0;
        for (int at = 0; at < message.length(); at++) {
            char c = message.charAt(at);
            int number =
                    c == '{' && at + TO_END_OF_PLACE < message.length() && message.charAt(at + TO_END_OF_PLACE) == '}'
                            ? message.charAt(at + 1) - '0'
                            : -1;
            if (number >= 0 && number < arguments.length) {
                String argument = written(arguments[number]);
                filled.append(isHolding() ? Foreign.apart(message, filled, done, argument) : argument);
                done = filled.length();
                at += TO_END_OF_PLACE;
            } else {
                filled.append(c);
            }
        }
        return isHolding() ? Foreign.withCommas(begun(filled, runsBack(message, filled))) : filled.toString();
    }

    /** A message of places only, such as "{0}, {1}", runs back where any of what it speaks of does. */
    private static boolean runsBack(String message, StringBuilder filled) {
        return Foreign.hasRightToLeft(Foreign.isPlacesOnly(message) ? filled.toString() : message);
    }

    /** Whether marks hold what runs the other way. */
    private boolean isHolding() {
        return isRightToLeft && !ISOLATING.get();
    }

    String joined(String between, List<String> arguments) {
        String joined = arguments.stream().map(this::within).collect(Collectors.joining(between));
        return isHolding() ? Foreign.withCommas(joined) : joined;
    }

    String within(String argument) {
        return ISOLATING.get()
                ? Foreign.setOff(argument, isRightToLeft)
                : isRightToLeft ? Foreign.held(argument) : argument;
    }

    /** A message that runs from right to left does so too where what it speaks of stands first and runs the other way. */
    private static String begun(StringBuilder filled, boolean runsBack) {
        boolean beginsForth = new Bidi(filled.toString(), Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT).baseIsLeftToRight();
        return runsBack && beginsForth ? filled.insert(0, RIGHT_TO_LEFT_MARK).toString() : filled.toString();
    }

    private String written(@Nullable Object argument) {
        if (argument instanceof Integer || argument instanceof Long) {
            return NumberFormat.getIntegerInstance(locale).format(argument);
        }
        return within(String.valueOf(argument));
    }
}
