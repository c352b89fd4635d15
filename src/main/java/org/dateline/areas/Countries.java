package org.dateline.areas;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;

/**
 * The countries of ISO 3166-1 by their codes of two and three letters and by their names, as the Java runtime knows them (CLDR), in
 * languages in which data are published; and by what English texts call them besides.
 */
final class Countries {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}|[a-z]{2,3}");
    private static final String KOSOVO = "XK";
    private static final List<String> LANGUAGES =
            List.of("fr", "es", "pt", "de", "it", "ar", "ru", "uk", "ur", "fa", "tr", "hi", "zh");

    /** Names of which CLDR has another, and short names of the United Nations whose further words say of what kind a country is. */
    @ForPrograms("Names that are looked for")
    private static final String FURTHER =
            "BN Brunei Darussalam; BO Plurinational State of Bolivia; CD DR Congo; CD DRC;"
                    + " CD Congo Kinshasa; CD Democratic Republic of the Congo; CF CAR; CG Congo; CG Congo Brazzaville; CG Republic of the Congo;"
                    + " CI Ivory Coast; CV Cape Verde; CZ Czech Republic; FM Federated States of Micronesia; GB Great Britain; GB UK;"
                    + " GB United Kingdom of Great Britain and Northern Ireland; IR Islamic Republic of Iran;"
                    + " KP Democratic People's Republic of Korea; KP North Korea; KR Republic of Korea; KR South Korea;"
                    + " LA Lao People's Democratic Republic; LA Lao PDR; MK Macedonia; MM Burma; PS Palestine; PS Occupied Palestinian Territory;"
                    + " RU Russian Federation; SY Syrian Arab Republic; SZ Swaziland; TL East Timor; TR Turkey; TW Republic of China;"
                    + " TW Taiwan Province of China; TZ United Republic of Tanzania; US United States of America; VA Vatican; VA Holy See;"
                    + " VE Bolivarian Republic of Venezuela; VN Viet Nam";

    /** The codes and the names in English texts, which suffice for most maps. */
    private static final class Known {

        private static final Map<String, String> BY_CODE = new HashMap<>();
        private static final Map<String, String> BY_NAME = new HashMap<>();

        static {
            for (String further : FURTHER.split("; ?")) {
                BY_NAME.put(key(further.substring(3)), further.substring(0, 2));
            }
            Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of(KOSOVO))
                    .forEach(code -> {
                        Locale country = new Locale("", code);
                        BY_CODE.put(code, code);
                        BY_CODE.put(code.equals(KOSOVO) ? KOSOVO + "X" : country.getISO3Country(), code);
                        BY_NAME.putIfAbsent(key(country.getDisplayCountry(Locale.ENGLISH)), code);
                    });
        }
    }

    /** The names in other languages; to load them takes a tenth of a second. */
    private static final class Foreign {

        private static final Map<String, String> BY_NAME = new HashMap<>();

        static {
            Set<String> codes = Set.copyOf(Known.BY_CODE.values());
            for (String language : LANGUAGES) {
                Locale reader = Locale.forLanguageTag(language);
                codes.forEach(code -> BY_NAME.putIfAbsent(key(new Locale("", code).getDisplayCountry(reader)), code));
            }
        }
    }

    private Countries() {}

    /** The two letters of the country that has this code, in capital or small letters, or this name; empty if it is none. */
    static Optional<String> find(String codeOrName) {
        return ofCode(codeOrName).or(() -> ofName(codeOrName));
    }

    /** The two letters of the country that has this code of two or three letters, in capital or small letters. */
    static Optional<String> ofCode(String code) {
        return CODE.matcher(code).matches()
                ? Optional.ofNullable(Known.BY_CODE.get(code.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static Optional<String> ofName(String name) {
        List<String> words = AreaName.of(name).words();
        List<String> bare = KindWords.without(words);
        return ofEnglishName(words).or(() -> ofWords(words, Foreign.BY_NAME)).or(() -> ofWords(bare, Foreign.BY_NAME));
    }

    /** The two letters of the country that is called so in English texts. */
    static Optional<String> ofEnglishName(String name) {
        return ofEnglishName(AreaName.of(name).words());
    }

    private static Optional<String> ofEnglishName(List<String> words) {
        return ofWords(words, Known.BY_NAME).or(() -> ofWords(KindWords.without(words), Known.BY_NAME));
    }

    private static Optional<String> ofWords(List<String> words, Map<String, String> byName) {
        return Optional.ofNullable(byName.get(key(words)));
    }

    /** What a country may be called on a map, by its two letters. */
    static Stream<String> names(String code) {
        Locale country = new Locale("", code);
        return Stream.concat(Stream.of("en"), LANGUAGES.stream())
                .map(Locale::forLanguageTag)
                .map(country::getDisplayCountry)
                .distinct();
    }

    private static String key(String name) {
        return key(AreaName.of(name).words());
    }

    private static String key(List<String> words) {
        return words.stream()
                .filter(word -> !word.equals("the") && !word.equals("of") && !word.equals("and"))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
