package org.dateline.viewmodel.edit;

import static org.dateline.language.Tr.tr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.edit.record.Field;
import org.dateline.edit.record.RecordKind;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;

/**
 * What the reader says of a record that is being typed, by the field that it is about.
 *
 * @param byKey words for the field with this key; the empty key for what is about none of them
 */
public record FieldProblems(Map<String, String> byKey) {

    /** Nothing is wrong. */
    public static final FieldProblems NONE = new FieldProblems(Map.of());

    public FieldProblems {
        byKey = Map.copyOf(byKey);
    }

    /** Sorts problems to the fields of a kind of record. */
    public static FieldProblems of(RecordKind kind, List<Problem> problems) {
        Map<String, String> sorted = new LinkedHashMap<>();
        for (Problem problem : problems) {
            sorted.merge(
                    key(kind, problem), words(problem), (one, other) -> one.contains(other) ? one : one + "\n" + other);
        }
        return new FieldProblems(sorted);
    }

    private static String key(RecordKind kind, Problem problem) {
        if (!(problem.where() instanceof Location.InText text) || text.path() == null) {
            return "";
        }
        List<String> path = Stream.of(text.path().split("[.\\[\\]$]+"))
                .filter(segment -> !segment.isEmpty() && !Character.isDigit(segment.charAt(0)))
                .skip(kind == RecordKind.DATASET ? 0 : kind.isPart() ? 2 : 1)
                .toList();
        Optional<String> found = path.stream()
                .flatMap(segment -> kind.fields().stream()
                        .filter(field -> field.keys().contains(segment))
                        .map(Field::key))
                .findFirst();
        return found.orElse("");
    }

    private static String words(Problem problem) {
        String words = problem.unplaced();
        String sentence = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return problem.severity() == Severity.ERROR ? sentence : tr("Note: {0}", sentence);
    }

    /** What is wrong with the field; empty if nothing is. */
    public String of(String key) {
        return byKey.getOrDefault(key, "");
    }
}
