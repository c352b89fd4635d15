package org.dateline.imports.time;

import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dateline.text.Folding;

/** The months' names, whole and cut off, in English and in other languages of the Gregorian calendar whose names do not contradict. */
final class MonthNames {

    private static final List<String> LANGUAGES =
            List.of("en", "de", "de-AT", "fr", "es", "pt", "it", "nl", "ur", "id", "sv", "pl", "tr", "ru", "uk", "ar");
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
            for (int month = 0; month < 12; month++) {
                int number = month + 1;
                Stream.of(symbols.getMonths()[month], symbols.getShortMonths()[month])
                        .map(MonthNames::folded)
                        .filter(name -> name.length() > 2)
                        .forEach(name -> numbers.putIfAbsent(name, number));
            }
        }
        numbers.put("sept", 9);
        return Map.copyOf(numbers);
    }

    private static String folded(String name) {
        return Folding.fold(name).replace(".", "");
    }

    /** The month that has this name, from 1; also one that begins so, with three letters at least. */
    static OptionalInt number(String name) {
        String folded = folded(name);
        Integer whole = NUMBERS.get(folded);
        if (whole != null) {
            return OptionalInt.of(whole);
        }
        int[] begun = folded.length() < 3
                ? new int[0]
                : NUMBERS.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(folded))
                        .mapToInt(Map.Entry::getValue)
                        .distinct()
                        .toArray();
        return begun.length == 1 ? OptionalInt.of(begun[0]) : OptionalInt.empty();
    }
}
