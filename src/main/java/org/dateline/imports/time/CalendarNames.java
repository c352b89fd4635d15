package org.dateline.imports.time;

import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.text.Folding;

/**
 * The names of months and of days of the week, whole and cut off, in English and in other languages of the Gregorian calendar. Of
 * names of months that contradict one another the first language's is meant; days of the week that do so are not read.
 */
final class CalendarNames {

    private static final List<String> LANGUAGES =
            List.of("en", "de", "de-AT", "fr", "es", "pt", "it", "nl", "ur", "id", "sv", "pl", "tr", "ru", "uk", "ar");
    private static final int SHORTEST = 3;
    private static final int SEVERAL = -1;
    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, Integer> WEEKDAYS = weekdays();

    private CalendarNames() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> numbers = new HashMap<>();
        each(DateFormatSymbols::getMonths, DateFormatSymbols::getShortMonths, (name, month) -> {
            if (name.length() >= SHORTEST) {
                numbers.putIfAbsent(name, month + 1);
            }
        });
        numbers.put("sept", 9);
        return Map.copyOf(numbers);
    }

    private static Map<String, Integer> weekdays() {
        Map<String, Integer> numbers = new HashMap<>();
        each(DateFormatSymbols::getWeekdays, DateFormatSymbols::getShortWeekdays, (name, day) -> {
            // From Sunday, which is 1
            int iso = day == 1 ? DayOfWeek.SUNDAY.getValue() : day - 1;
            // "segunda-feira" is called "segunda"
            Stream.of(name, name.replaceFirst("-.*", ""))
                    .distinct()
                    .forEach(each -> numbers.merge(each, iso, (one, other) -> one.equals(other) ? one : SEVERAL));
        });
        numbers.values().removeIf(number -> number == SEVERAL);
        return Map.copyOf(numbers);
    }

    private interface Names {
        void name(String folded, int position);
    }

    private static void each(
            Function<DateFormatSymbols, String[]> whole, Function<DateFormatSymbols, String[]> cut, Names names) {
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
            for (String[] all : List.of(whole.apply(symbols), cut.apply(symbols))) {
                for (int position = 0; position < all.length; position++) {
                    String name = folded(all[position]);
                    if (!name.isEmpty()) {
                        names.name(name, position);
                    }
                }
            }
        }
    }

    private static String folded(String name) {
        return Folding.fold(name).replace(".", "");
    }

    /** The month that has this name, from 1; also one that begins so, with three letters at least. */
    static OptionalInt month(String name) {
        return number(MONTHS, name);
    }

    /** The day of the week that has this name, from 1 for Monday; also one that begins so, with three letters at least. */
    static OptionalInt weekday(String name) {
        return number(WEEKDAYS, name);
    }

    private static OptionalInt number(Map<String, Integer> numbers, String name) {
        String folded = folded(name);
        Integer whole = numbers.get(folded);
        if (whole != null) {
            return OptionalInt.of(whole);
        }
        int[] begun = folded.length() < SHORTEST
                ? new int[0]
                : numbers.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(folded))
                        .mapToInt(Map.Entry::getValue)
                        .distinct()
                        .toArray();
        return begun.length == 1 ? OptionalInt.of(begun[0]) : OptionalInt.empty();
    }
}
