package org.dateline.viewmodel.typed;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.language.Language;

/** What is typed with the names of days and months of another language, and with digits of another script, as it is typed in English. */
final class LocalNames {

    private LocalNames() {}

    /** The same text with what the language that is spoken calls days and months in English, and with digits from 0 to 9. */
    static String inEnglish(String typed) {
        String text = typed.codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace('\u060c', ',');
        Locale locale = Language.current().locale();
        if (locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return text;
        }
        String lower = text.toLowerCase(locale);
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(DayOfWeek.values())
                .forEach(day -> add(
                        names,
                        locale,
                        style -> day.getDisplayName(style, locale),
                        day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
        Stream.of(Month.values())
                .forEach(month -> add(
                        names,
                        locale,
                        style -> month.getDisplayName(style, locale),
                        month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
        // The longest first: the short name of one may begin another
        for (String name : names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            if (lower.contains(name)) {
                lower = lower.replace(name, " " + names.get(name) + " ");
            }
        }
        return lower.strip().replaceAll("\\s+", " ");
    }

    private static void add(
            Map<String, String> names, Locale locale, Function<TextStyle, String> named, String english) {
        Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)
                .map(named)
                .map(name -> name.toLowerCase(locale).replaceFirst("\\.$", ""))
                .filter(name -> name.codePoints().anyMatch(Character::isLetter))
                .forEach(name -> names.putIfAbsent(name, english));
    }
}
