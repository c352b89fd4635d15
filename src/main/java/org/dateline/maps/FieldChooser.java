package org.dateline.maps;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.maps.layer.RawLayer;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields that hold ids and names: those the user names, else those that are called so, else those whose values
 * are looked for most.
 */
final class FieldChooser {

    private static final Pattern KIND = Pattern.compile("(?i)(?:ENG)?TYPE_\\d|adm\\d?_?type|shapetype");
    private static final Pattern WITHIN = Pattern.compile(
            "(?i)(?:country|sovereignt|admin|name_0|name_1|name_2|adm[0-2]_?(?:en|name|fr|es|pt)?|admin[0-2]name(?:_en)?|"
                    + "province|state|region|governorate|prov_name|state_name|adm[0-2]name)");

    private final String file;
    private final RawLayer layer;
    private final WantedWords words;
    private final List<Problem> problems;
    private final Map<String, Set<String>> valuesByField = new HashMap<>();
    private final Map<String, Set<String>> foldedByField = new HashMap<>();

    /** @param problems takes what is guessed */
    FieldChooser(String file, RawLayer layer, WantedWords words, List<Problem> problems) {
        this.file = file;
        this.layer = layer;
        this.words = words;
        this.problems = problems;
    }

    /** How many different values of a field are looked for, and how many of them to the letter. */
    private record Match(String field, long found, long exact) {

        static final Comparator<Match> BY_FITNESS =
                Comparator.comparingLong(Match::found).thenComparingLong(Match::exact);
    }

    /** The fields; those that the user names, if any, must be there. */
    LayerFields choose(@Nullable String idField, @Nullable String nameField) throws UnreadableFileException {
        String id = idField == null ? id() : named(idField);
        String name = nameField == null ? name() : named(nameField);
        return new LayerFields(
                id, name, called("alt_names"), kind(), called("parent"), within(id, name), called("accuracy"));
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
    private List<String> within(@Nullable String id, @Nullable String name) {
        return layer.fields().stream()
                .filter(field -> !field.equals(id) && !field.equals(name))
                .filter(field -> WITHIN.matcher(field).matches())
                .toList();
    }

    private @Nullable String id() {
        String conventional = called("id");
        if (conventional != null) {
            return conventional;
        }
        Optional<Match> best = best(words.ids(), false).or(() -> best(words.names(), false));
        warn(best.map(match -> "the layer has no field \"id\"; \"" + match.field() + "\" is taken, where "
                        + count(match) + " looked for")
                .orElse("the layer has no field \"id\"; its features are numbered"));
        return best.map(Match::field).orElse(null);
    }

    /** A field "name" in which nothing is looked for gives way to one where something is, as in another language. */
    private @Nullable String name() {
        String conventional = called("name");
        if (conventional != null && matches(conventional, words.names()).found() > 0) {
            return conventional;
        }
        Optional<Match> best = best(words.names(), true);
        if (best.isEmpty()) {
            if (conventional == null) {
                warn("the layer has no field \"name\"; its features are named by their ids");
            }
            return conventional;
        }
        warn((conventional == null
                        ? "the layer has no field \"name\"; \""
                        : "nothing is looked for in the field \"" + conventional + "\"; for names \"")
                + best.get().field() + "\" is taken, where " + count(best.get()) + " looked for");
        return best.get().field();
    }

    private static String count(Match match) {
        return match.found() == 1 ? "1 value is" : match.found() + " values are";
    }

    private Optional<Match> best(Set<String> wanted, boolean asName) {
        return layer.fields().stream()
                .map(field -> matches(field, wanted))
                .filter(match -> match.found() > 0)
                .filter(match -> asName || isUnique(match.field()))
                .reduce((one, other) -> Match.BY_FITNESS.compare(one, other) >= 0 ? one : other);
    }

    /** Whether no two features have the same value: else it is no id. */
    private boolean isUnique(String field) {
        long filled = layer.features().stream()
                .filter(feature -> feature.text(field) != null)
                .count();
        return valuesByField.computeIfAbsent(field, this::values).size() == filled;
    }

    private Match matches(String field, Set<String> wanted) {
        if (wanted.isEmpty()) {
            return new Match(field, 0, 0);
        }
        Set<String> values = valuesByField.computeIfAbsent(field, this::values);
        Set<String> foldedValues = foldedByField.computeIfAbsent(field, each -> words.fold(values));
        return new Match(
                field,
                words.fold(wanted).stream().filter(foldedValues::contains).count(),
                wanted.stream().filter(values::contains).count());
    }

    private Set<String> values(String field) {
        return layer.features().stream()
                .map(feature -> feature.text(field))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
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
            String fields =
                    layer.fields().isEmpty() ? "there are none" : "there are " + String.join(", ", layer.fields());
            throw new UnreadableFileException(file, "there is no field \"" + wanted + "\"; " + fields, null);
        }
        return found;
    }

    private void warn(String message) {
        problems.add(Problem.warning(file, message));
    }
}
