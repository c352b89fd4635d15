package org.dateline.compare;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.compare.DatasetMerge.Alike;
import org.dateline.compare.DatasetMerge.Renamed;
import org.dateline.propose.WordVectors;
import org.dateline.words.ListWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds events of two datasets that may be one: in the same place, not known to the province only, at a time that overlaps,
 * told in like words; or of one id.
 */
final class AlikeEvents {

    /** What the words of two events must reach to be alike, from 0 to 1. */
    private static final double THRESHOLD = 0.2;

    private static final String SAME_ID = key("same id");
    private static final int MAX_WORDS_SHOWN = 5;
    private static final int MAX_PROPOSED = 3;
    private static final Set<String> WIDE = Set.of("province", "country");
    /** A time that says more than "some time in these weeks". */
    private static final Duration MAX_DURATION = Duration.ofDays(7);

    private final Map<String, JsonObject> placesById;
    private final List<JsonObject> first;
    private final List<JsonObject> others;
    private final Times times;
    private final WordVectors words;
    private final List<Optional<Interval>> intervals;
    /** The numbers of events of the first by place and start. */
    private final Map<String, TreeMap<Instant, List<Integer>>> byPlace = new HashMap<>();

    /**
     * Events to be held against one another.
     *
     * @param first a dataset
     * @param second another, with ids and times as the first has them
     * @param joined ids of the second that are events of the first already
     */
    AlikeEvents(JsonObject first, JsonObject second, Set<String> joined) {
        this.placesById = Tree.records(first, Kind.PLACE);
        this.times = Times.of(first);
        this.first = Tree.objects(first, Kind.EVENT.list())
                .filter(event -> !joined.contains(Tree.text(event, "id")))
                .toList();
        this.others = Tree.objects(second, Kind.EVENT.list())
                .filter(event -> !joined.contains(Tree.text(event, "id")))
                .toList();
        this.words =
                new WordVectors(this.first.stream().map(AlikeEvents::wordsOf).toList());
        this.intervals = this.first.stream().map(this::interval).toList();
        for (int number = 0; number < this.first.size(); number++) {
            int known = number;
            JsonObject event = this.first.get(number);
            intervals
                    .get(number)
                    .ifPresent(time -> narrowPlaces(event)
                            .forEach(place -> byPlace.computeIfAbsent(place, none -> new TreeMap<>())
                                    .computeIfAbsent(time.start(), none -> new ArrayList<>())
                                    .add(known)));
        }
    }

    private record Interval(Instant start, Instant end) {

        boolean overlaps(Interval other) {
            return start.equals(other.start) || (start.isBefore(other.end) && other.start.isBefore(end));
        }
    }

    private record Likeness(double score, int number, List<String> reasons) {}

    private static String wordsOf(JsonObject event) {
        return String.join(
                " ",
                Stream.concat(
                                Stream.of(Tree.text(event, "title"), Tree.text(event, "summary")),
                                Tree.objects(event, "quotes").map(quote -> Tree.text(quote, "text")))
                        .toList());
    }

    private static Stream<String> narrowPlaces(JsonObject event) {
        return Tree.objects(event, "places")
                .filter(place -> !WIDE.contains(Tree.text(place, "precision")))
                .map(place -> Tree.text(place, "place"))
                .distinct();
    }

    private Optional<Interval> interval(JsonObject event) {
        List<Optional<Instant>> ends = times.ends(Tree.object(event, "time"));
        return ends.get(0)
                .flatMap(start -> ends.get(3).map(end -> new Interval(start, end)))
                .filter(time -> Duration.between(time.start(), time.end()).compareTo(MAX_DURATION) <= 0);
    }

    /**
     * The pairs, those of each event of the second together, the likeliest first.
     *
     * @param renamed what had an id of something else
     */
    List<Alike> find(List<Renamed> renamed) {
        Map<String, String> idBefore = new HashMap<>();
        renamed.stream()
                .filter(item -> item.kind() == Kind.EVENT)
                .forEach(item -> idBefore.put(item.to(), item.from()));
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < first.size(); number++) {
            numbers.put(Tree.text(first.get(number), "id"), number);
        }
        List<Alike> alike = new ArrayList<>();
        for (JsonObject event : others) {
            Integer ofOneId = numbers.get(idBefore.get(Tree.text(event, "id")));
            alikeTo(event, ofOneId).forEach(alike::add);
        }
        return alike;
    }

    private Stream<Alike> alikeTo(JsonObject event, @Nullable Integer ofOneId) {
        Optional<Interval> time = interval(event);
        Map<Integer, List<String>> reasons = new TreeMap<>();
        if (ofOneId != null) {
            reasons.computeIfAbsent(ofOneId, none -> new ArrayList<>()).add(SAME_ID);
        }
        time.ifPresent(own -> narrowPlaces(event)
                .forEach(place -> near(place, own)
                        .forEach(number -> reasons.computeIfAbsent(number, none -> new ArrayList<>())
                                .add(tr("same place: {0}", name(place))))));
        if (reasons.isEmpty()) {
            return Stream.empty();
        }
        WordVectors.Vector vector = words.vector(wordsOf(event));
        return reasons.entrySet().stream()
                .map(entry -> likeness(vector, entry.getKey(), entry.getValue()))
                .filter(like -> like.score() >= THRESHOLD)
                .sorted(Comparator.comparingDouble(Likeness::score).reversed())
                .limit(MAX_PROPOSED)
                .map(like -> alike(event, time, vector, like));
    }

    private Stream<Integer> near(String place, Interval time) {
        TreeMap<Instant, List<Integer>> starts = byPlace.get(place);
        return starts == null
                ? Stream.empty()
                : starts.subMap(time.start().minus(MAX_DURATION), true, time.end(), true).values().stream()
                        .flatMap(List::stream)
                        .filter(number ->
                                intervals.get(number).filter(time::overlaps).isPresent());
    }

    private String name(String place) {
        JsonObject known = placesById.get(place);
        return known == null ? place : Tree.text(known, "name");
    }

    private Likeness likeness(WordVectors.Vector vector, int number, List<String> reasons) {
        double score = words.likeness(vector, number);
        return new Likeness(reasons.get(0).equals(SAME_ID) ? 1 + score : score, number, reasons);
    }

    private Alike alike(JsonObject event, Optional<Interval> time, WordVectors.Vector vector, Likeness like) {
        JsonObject known = first.get(like.number());
        List<String> reasons = new ArrayList<>(like.reasons());
        reasons.replaceAll(reason -> reason.equals(SAME_ID) ? tr(SAME_ID) : reason);
        boolean overlap = time.flatMap(own -> intervals.get(like.number()).filter(own::overlaps))
                .isPresent();
        if (overlap) {
            reasons.add(tr("overlapping time: {0}", Tree.text(Tree.object(known, "time"), "start")));
        }
        List<String> shared = words.shared(vector, like.number(), MAX_WORDS_SHOWN);
        if (!shared.isEmpty()) {
            reasons.add(tr("like words: {0}", ListWords.commas(shared)));
        }
        return new Alike(Tree.text(known, "id"), Tree.text(event, "id"), reasons);
    }
}
