package org.dateline.areas;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;

/** Words of names that say only of what kind an area is, in the languages in which maps and tables have them. */
@ForPrograms("Words that are looked for in names")
final class KindWords {

    /** What countries are called, and the areas that they are first parted into. */
    private static final Set<String> LARGE =
            plain("kingdom republic emirate sultanate governorate province state oblast krai kray"
                    + " voivodeship wilaya wilayat velayat viloyat vilayet muhafazah muhafazat muhafazet mohafazat ostan"
                    + " royaume republique gouvernorat etat"
                    + " reino republica estado gobernacion provincia"
                    + " regno bundesland freistaat"
                    + " محافظة ولاية إمارة"
                    + " مملكة جمهورية دولة"
                    + " سلطنة صوبہ استان"
                    + " область край"
                    + " республика губерния"
                    + " провинция штат"
                    + " королевство");

    /** What lies in these. */
    private static final Set<String> SMALL =
            plain("district county subdistrict tehsil tahsil taluka taluk upazila raion rayon"
                    + " municipality commune ward woreda shahrestan zila zilla"
                    + " arrondissement cercle canton"
                    + " distrito municipio comuna condado canton concelho"
                    + " kreis landkreis bezirk comune"
                    + " قضاء ناحية مديرية"
                    + " ضلع تحصیل شہرستان"
                    + " شهرستان ولسوالی"
                    + " район уезд");

    /** What is large in one country and small in another. */
    private static final Set<String> EITHER = plain("region department prefecture zone division territory"
            + " departement territoire departamento regiao provinz regione prefectura"
            + " منطقة مقاطعة إقليم"
            + " لواء ڈویژن علاقہ"
            + " округ регион"
            + " департамент");

    /** What joins such a word to the name. */
    private static final Set<String> PARTICLES = plain("of the and de du des do da dos del d l");

    private static final String ARABIC_ARTICLE = "ال";
    private static final int LEAST_WITH_ARTICLE = 5;

    private KindWords() {}

    private static Set<String> plain(String words) {
        return Stream.of(words.split(" "))
                .flatMap(word -> Letters.words(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether two names cannot be one, since the words of one say something large and those of the other something small. */
    static boolean contradict(List<String> one, List<String> other) {
        return isOnly(one, LARGE) && isOnly(other, SMALL) || isOnly(one, SMALL) && isOnly(other, LARGE);
    }

    /** Whether a kind is that of what lies in larger areas. */
    static boolean isSmall(List<String> kind) {
        return isOnly(kind, SMALL);
    }

    private static boolean isOnly(List<String> words, Set<String> kinds) {
        List<String> said = words.stream()
                .map(KindWords::withoutArticle)
                .filter(word -> LARGE.contains(word) || SMALL.contains(word))
                .toList();
        return !said.isEmpty() && kinds.containsAll(said);
    }

    /** The words without those of kinds; all of them if no name would be left. */
    static List<String> without(List<String> words) {
        List<String> left = words.stream()
                .filter(word -> !isKind(word) && !PARTICLES.contains(word))
                .toList();
        return left.stream().anyMatch(KindWords::isName) ? left : words;
    }

    private static boolean isKind(String word) {
        String bare = withoutArticle(word);
        return LARGE.contains(bare) || SMALL.contains(bare) || EITHER.contains(bare);
    }

    /** A number or a letter alone is none. */
    private static boolean isName(String word) {
        return word.length() > 1 && word.chars().anyMatch(Character::isLetter);
    }

    /** A word of the Arabic script without the article that is written with it. */
    static String withoutArticle(String word) {
        return word.length() >= LEAST_WITH_ARTICLE && word.startsWith(ARABIC_ARTICLE)
                ? word.substring(ARABIC_ARTICLE.length())
                : word;
    }
}
