package org.dateline.maps;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.maps.layer.RawLayer;
import org.dateline.maps.layer.RawLayer.RawFeature;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields that hold ids and names: those the user names, else those that are called so, else those whose values
 * are looked for most.
 */
final class FieldChooser {

    private static final Pattern KIND = Pattern.compile("(?i)(?:ENG)?TYPE_\\d|adm\\d?_?type|shapetype");
    private static final Pattern NAME = Pattern.compile("(?i)shapename|name_\\d|adm\\d_?(?:en|fr|es|pt|ar|name)");
    private static final Pattern OTHER_NAME = Pattern.compile(
            "(?i)alt_?names?|varname(?:_\\d)?|nl_name(?:_\\d)?|name_(?:[a-z]{2,3}|long|local|sort)|name:[a-z]{2,3}|formal_en"
                    + "|name_\\d|brk_name|admin|country|official_name|int_name|loc_name|adm\\d_(?:[a-z]{2}|ref|name\\d?)"
                    + "|adm\\d_?alt\\d?_?[a-z]{2}|admin\\d(?:alt\\d)?name_[a-z]{2}");
    private static final Pattern LIST = Pattern.compile("(?i)alt_?names?|varname(?:_\\d)?");
    private static final Pattern CODE =
            Pattern.compile("(?i)iso|iso_?a?[23](?:_eh)?|iso_?3166.*|iso_\\d|adm0_(?:a3|iso)|gid_\\d|hasc_\\d"
                    + "|(?:code|cc)_?hasc|adm(?:in)?\\d_?p?code|p_?code|shapeiso|shapegroup|postal|country_?code");
    private static final Pattern COUNTRY_CODE = Pattern.compile(
            "(?i)iso|iso_?a?[23](?:_eh)?|iso_0|adm0_(?:a3|iso)|gid_0|adm(?:in)?0_?p?code|shapegroup|country_?code");
    private static final Pattern COUNTRY_NAME = Pattern.compile(
            "(?i)country|sovereignt|admin|name_0|adm0_?(?:en|name|fr|es|pt)?|admin0name(?:_en)?|adm0name");
    private static final Pattern WITHIN = Pattern.compile(
            "(?i)(?:country|sovereignt|admin|name_0|name_1|name_2|adm[0-2]_?(?:en|name|fr|es|pt)?|admin[0-2]name(?:_en)?|"
                    + "province|state|region|governorate|prov_name|state_name|adm[0-2]name)");

    /** As Natural Earth, census offices and WorldPop call it: POP_EST, population, pop_2017, inhabitants, Einwohner. */
    private static final Pattern INHABITANTS =
            Pattern.compile("(?i)^(?:t_?|tot_?|total_?)?(?:pop|inhabit|people|persons|einwohn|habitant|poblaci|popul)");

    private static final Pattern NOT_INHABITANTS =
            Pattern.compile("(?i)rank|year|popup|dens|growth|rate|per_?km|source|_?date$");

    private static final Pattern LEVEL = Pattern.compile("\\d");

    /** What Natural Earth has for a code that there is none of. */
    static final String NO_CODE = "-99";

    private final String file;
    private final RawLayer layer;
    private final WantedWords words;
    private final List<Problem> problems;
    private final Map<String, Set<String>> valuesByField = new HashMap<>();
    private final Map<String, Set<String>> foldedByField = new HashMap<>();
    private final Map<Set<String>, Set<String>> foldedWords = new IdentityHashMap<>();
    private boolean hasAllValues;

    /** @param problems takes what is guessed */
    FieldChooser(String file, RawLayer layer, WantedWords words, List<Problem> problems) {
        this.file = file;
        this.layer = layer;
        this.words = words;
        this.problems = problems;
    }

    /**
     * How many different values of a field are looked for, how many of them to the letter, and how many of all areas have a value of
     * their own, from 0 to 1: that is little where a field holds the names of larger areas.
     */
    private record Match(String field, long found, long exact, double distinct) {

        static final Comparator<Match> BY_FITNESS = Comparator.<Match>comparingDouble(
                        match -> match.found() * match.distinct())
                .thenComparingLong(Match::exact);
    }

    /** The fields; those that the user names, if any, must be there. */
    LayerFields choose(@Nullable String idField, @Nullable String nameField) throws UnreadableFileException {
        String id = idField == null ? id() : named(idField);
        String name = nameField == null ? name() : named(nameField);
        List<String> otherNames = otherNames(id, name);
        return new LayerFields(
                id,
                name,
                otherNames,
                codes(name),
                kind(),
                called("parent"),
                within(id, name, otherNames),
                called("accuracy"),
                layer.fields().stream()
                        .filter(field -> INHABITANTS.matcher(field).find()
                                && !NOT_INHABITANTS.matcher(field).find())
                        .toList());
    }

    /** Whether a field has several names in each value. */
    static boolean isList(String field) {
        return LIST.matcher(field).matches();
    }

    /** The fields in which the same areas have further names: those of the level of the name, where fields say for which they are. */
    private List<String> otherNames(@Nullable String id, @Nullable String name) {
        return layer.fields().stream()
                .filter(field -> !field.equals(id) && !field.equals(name))
                .filter(field -> OTHER_NAME.matcher(field).matches() && isOfLevel(field, name)
                        || field.equalsIgnoreCase("name")
                                && name != null
                                && name.toLowerCase(Locale.ROOT).startsWith("name"))
                .filter(field -> !WITHIN.matcher(field).matches() || isUnique(field))
                .toList();
    }

    /** The fields with a code for each area alone. */
    private List<String> codes(@Nullable String name) {
        return layer.fields().stream()
                .filter(field -> CODE.matcher(field).matches() && !field.equalsIgnoreCase("shapegroup"))
                .filter(field -> isOfLevel(field, name) && isUnique(field))
                .toList();
    }

    /** Whether a field says of the same level of areas what it says, as far as both have a number for it. */
    private static boolean isOfLevel(String field, @Nullable String name) {
        String wanted = name == null ? "" : level(name);
        return wanted.isEmpty() || level(field).isEmpty() || level(field).equals(wanted);
    }

    private static String level(String field) {
        return LEVEL.matcher(field.replaceFirst("(?i)a3|a2|iso_?[23]|3166.*", ""))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
    }

    /** What kind its features are: "kind", else what GADM calls "ENGTYPE_2" or "TYPE_2". */
    private @Nullable String kind() {
        String own = called("kind");
        return own != null
                ? own
                : layer.fields().stream()
                        .filter(field -> KIND.matcher(field).matches())
                        .min(Comparator.comparing(
                                field -> !field.toUpperCase(Locale.ROOT).startsWith("ENG")))
                        .orElse(null);
    }

    /** The fields in which layers of administrative areas have the names of larger ones. */
    private List<String> within(@Nullable String id, @Nullable String name, List<String> otherNames) {
        List<String> within = layer.fields().stream()
                .filter(field -> !field.equals(id) && !field.equals(name) && !otherNames.contains(field))
                .filter(field -> WITHIN.matcher(field).matches())
                .toList();
        return within.stream().anyMatch(field -> COUNTRY_NAME.matcher(field).matches())
                ? within
                : Stream.concat(
                                within.stream(),
                                layer.fields().stream()
                                        .filter(field ->
                                                COUNTRY_CODE.matcher(field).matches() && !isUnique(field))
                                        .limit(1))
                        .toList();
    }

    private @Nullable String id() {
        String conventional = called("id");
        if (conventional != null) {
            return conventional;
        }
        Optional<Match> best = best(words.ids(), false).or(() -> best(words.names(), false));
        warn(best.map(match -> trn(
                        match.found(),
                        "the layer has no field \"id\"; \"{1}\" is taken, where {0} value is looked for",
                        "the layer has no field \"id\"; \"{1}\" is taken, where {0} values are looked for",
                        match.field()))
                .orElseGet(() -> tr("the layer has no field \"id\"; its features are numbered")));
        return best.map(Match::field).orElse(null);
    }

    /** A field "name" in which nothing is looked for gives way to one where something is, as in another language. */
    private @Nullable String name() {
        String conventional = called("name");
        if (conventional != null && matches(conventional, words.names()).found() > 0) {
            return conventional;
        }
        Optional<Match> best = best(words.names(), true);
        if (conventional != null && best.filter(match -> isList(match.field())).isPresent()) {
            // Other names of areas are looked for anyway, and none is how an area is called
            return conventional;
        }
        if (best.isEmpty()) {
            // The highest number is that of the smallest areas
            Optional<String> usual = layer.fields().stream()
                    .filter(field -> NAME.matcher(field).matches())
                    .max(Comparator.comparing(FieldChooser::level));
            if (conventional == null) {
                warn(usual.map(field -> tr("the layer has no field \"name\"; \"{0}\" is taken", field))
                        .orElseGet(() -> tr("the layer has no field \"name\"; its features are named by their ids")));
            }
            return conventional == null ? usual.orElse(null) : conventional;
        }
        warn(
                conventional == null
                        ? trn(
                                best.get().found(),
                                "the layer has no field \"name\"; \"{1}\" is taken, where {0} value is looked for",
                                "the layer has no field \"name\"; \"{1}\" is taken, where {0} values are looked for",
                                best.get().field())
                        : trn(
                                best.get().found(),
                                "nothing is looked for in the field \"{1}\"; for names \"{2}\" is taken, where {0} value is looked for",
                                "nothing is looked for in the field \"{1}\"; for names \"{2}\" is taken, where {0} values are looked for",
                                conventional,
                                best.get().field()));
        return best.get().field();
    }

    private Optional<Match> best(Set<String> wanted, boolean asName) {
        if (!wanted.isEmpty() && !hasAllValues) {
            gatherAllValues();
        }
        return layer.fields().stream()
                .map(field -> matches(field, wanted))
                .filter(match -> match.found() > 0)
                .filter(match -> asName ? !CODE.matcher(match.field()).matches() : isId(match.field()))
                .reduce((one, other) -> Match.BY_FITNESS.compare(one, other) >= 0 ? one : other);
    }

    private boolean isId(String field) {
        return isUnique(field) && !valuesOf(field).contains(NO_CODE);
    }

    private Set<String> valuesOf(String field) {
        return valuesByField.computeIfAbsent(field, this::values);
    }

    /** Whether no two features have the same value: else it is no code. */
    private boolean isUnique(String field) {
        long filled = layer.features().stream()
                .map(feature -> feature.text(field))
                .filter(value -> value != null && !value.equals(NO_CODE))
                .count();
        return valuesOf(field).stream().filter(value -> !value.equals(NO_CODE)).count() == filled;
    }

    private Set<String> folded(Set<String> wanted) {
        return foldedWords.computeIfAbsent(wanted, words::fold);
    }

    private Match matches(String field, Set<String> wanted) {
        if (wanted.isEmpty()) {
            return new Match(field, 0, 0, 0);
        }
        Set<String> values = valuesOf(field);
        Set<String> foldedValues = foldedByField.computeIfAbsent(field, each -> words.fold(values));
        return new Match(
                field,
                folded(wanted).stream().filter(foldedValues::contains).count(),
                wanted.stream().filter(values::contains).count(),
                (double) values.size() / Math.max(1, layer.features().size()));
    }

    /** Of all fields in one pass: most of many fields have values in few features. */
    private void gatherAllValues() {
        hasAllValues = true;
        layer.fields().forEach(field -> valuesByField.putIfAbsent(field, new HashSet<>()));
        for (RawFeature feature : layer.features()) {
            for (String field : feature.attributes().keySet()) {
                String value = feature.text(field);
                Set<String> values = valuesByField.get(field);
                if (value != null && values != null) {
                    values.add(value);
                }
            }
        }
    }

    private Set<String> values(String field) {
        return layer.features().stream()
                .map(feature -> feature.text(field))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private @Nullable String called(String wanted) {
        return layer.fields().stream()
                .filter(wanted::equalsIgnoreCase)
                .findFirst()
                .orElse(null);
    }

    private String named(String wanted) throws UnreadableFileException {
        if (layer.fields().contains(wanted)) {
            return wanted;
        }
        String found = called(wanted);
        if (found == null) {
            String message = layer.fields().isEmpty()
                    ? tr("there is no field \"{0}\"; there are none", wanted)
                    : tr("there is no field \"{0}\"; there are {1}", wanted, layer.fieldsInWords());
            throw new UnreadableFileException(file, message, null);
        }
        return found;
    }

    private void warn(String message) {
        problems.add(Problem.warning(file, message));
    }
}
