package org.dateline.imports.row;

import static org.dateline.language.Tr.tr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.dateline.imports.table.Point;
import org.dateline.imports.table.Quoted;
import org.dateline.model.Catalog;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.problem.Location;
import org.dateline.problem.Problems;
import org.dateline.text.Folding;
import org.dateline.words.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * The gazetteer of an imported file: one place for each name, kind, surrounding place and point, however it is spelled in case
 * and accents. Points of one name that lie within two kilometres of the first are that place: tables give a town the point of each
 * event in it.
 */
public final class ImportedPlaces {

    /** Points of one name, kind and surrounding that lie no farther apart are one place. */
    private static final double ONE_PLACE_METRES = 2_000;

    private static final double METRES_PER_DEGREE = 111_320;
    private static final double FAR_DEGREES = 25;
    private static final double NEAR_DEGREES = 6;

    private record Key(
            String kind,
            String name,
            @Nullable String parent,
            @Nullable Point point) {}

    private static final class Entry {

        private final String id;
        private final Key key;
        private final String name;
        private final Location firstSeen;
        private final Set<String> otherNames = new LinkedHashSet<>();
        private final List<Integer> paragraphs = new ArrayList<>();
        private @Nullable Point about;

        Entry(String id, Key key, String name, Location firstSeen) {
            this.id = id;
            this.key = key;
            this.name = name;
            this.firstSeen = firstSeen;
        }

        void mention(int paragraph) {
            if (paragraphs.isEmpty() || paragraphs.get(paragraphs.size() - 1) != paragraph) {
                paragraphs.add(paragraph);
            }
        }

        Place place() {
            Point point = key.point == null ? about : key.point;
            return new Place(
                    id,
                    name,
                    List.copyOf(otherNames),
                    key.kind,
                    key.parent,
                    null,
                    point == null ? null : point.longitude(),
                    point == null ? null : point.latitude());
        }
    }

    private final Map<Key, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<Key, List<Entry>> byName = new HashMap<>();
    private final Slugs ids = new Slugs("place");

    /** The id of a place that a row names in a paragraph, perhaps within a parent, perhaps with a point in it. */
    String named(
            String kind, String name, @Nullable String parent, @Nullable Point point, Location where, int paragraph) {
        Key key = new Key(kind, Folding.fold(name), parent, point);
        Entry entry = point == null ? entries.get(key) : near(key, point);
        if (entry == null) {
            entry = new Entry(ids.of(name), key, name, where);
            entries.put(key, entry);
            byId.put(entry.id, entry);
            byName.computeIfAbsent(new Key(kind, key.name, parent, null), fresh -> new ArrayList<>())
                    .add(entry);
        } else if (!entry.name.equals(name)) {
            entry.otherNames.add(name);
        }
        entry.mention(paragraph);
        return entry.id;
    }

    /** Takes a point that is given for an area as the point that stands for it, if it has none. */
    void about(String id, Point point) {
        Entry entry = byId.get(id);
        if (entry != null && entry.key.point == null && entry.about == null) {
            entry.about = point;
        }
    }

    /** The place of this name that lies there, or near. */
    private @Nullable Entry near(Key key, Point point) {
        Entry same = entries.get(key);
        if (same != null) {
            return same;
        }
        return byName.getOrDefault(new Key(key.kind, key.name, key.parent, null), List.of()).stream()
                .filter(entry -> entry.key.point != null && metres(entry.key.point, point) <= ONE_PLACE_METRES)
                .findFirst()
                .orElse(null);
    }

    private static double metres(Point one, Point other) {
        double north = (one.latitude() - other.latitude()) * METRES_PER_DEGREE;
        double east =
                (one.longitude() - other.longitude()) * METRES_PER_DEGREE * Math.cos(Math.toRadians(one.latitude()));
        return Math.hypot(north, east);
    }

    /** The id of a point without a name: it is called by its coordinates, and no row mentions it in words. */
    String unnamed(Point point, @Nullable String parent, Location where) {
        String name = String.format(
                Locale.ROOT,
                "%s\u00b0%s, %s\u00b0%s",
                plain(Math.abs(point.latitude())),
                point.latitude() < 0 ? "S" : "N",
                plain(Math.abs(point.longitude())),
                point.longitude() < 0 ? "W" : "E");
        Key key = new Key("point", name, parent, point);
        return entries.computeIfAbsent(key, fresh -> new Entry(ids.of(name), fresh, name, where)).id;
    }

    private static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }

    /** The places that rows have named so far, in that order. */
    public Catalog<Place> catalog() {
        return Catalog.of(entries.values().stream().map(Entry::place).toList());
    }

    /** Which lines of the file name which place. */
    public List<Mention> mentions() {
        return entries.values().stream()
                .filter(entry -> !entry.paragraphs.isEmpty())
                .map(entry -> new Mention(entry.id, List.copyOf(entry.paragraphs)))
                .toList();
    }

    /** Warns of points that lie far from the others, but among them if latitude and longitude are swapped; and of 0, 0. */
    public void reportSuspects(Problems problems) {
        double longitude = median(Point::longitude);
        double latitude = median(Point::latitude);
        for (Entry entry : entries.values()) {
            Point point = entry.key.point;
            if (point == null) {
                continue;
            }
            double away = distance(point.longitude(), point.latitude(), longitude, latitude);
            double swapped = distance(point.latitude(), point.longitude(), longitude, latitude);
            if (away > FAR_DEGREES && swapped < NEAR_DEGREES) {
                problems.warning(
                        entry.firstSeen,
                        tr(
                                "latitude and longitude of this place may be swapped: it lies far from the others; it is used as it stands"),
                        null,
                        Quoted.of(plain(point.latitude()) + ", " + plain(point.longitude())));
            } else if (point.longitude() == 0 && point.latitude() == 0 && away > FAR_DEGREES) {
                problems.warning(
                        entry.firstSeen,
                        tr("latitude 0 and longitude 0 often stand for an unknown place; they are used as they stand"),
                        null,
                        null);
            }
        }
    }

    private static double distance(double x, double y, double otherX, double otherY) {
        return Math.max(Math.abs(x - otherX), Math.abs(y - otherY));
    }

    /** Of the points; 0 if there are none. */
    private double median(ToDoubleFunction<Point> coordinate) {
        double[] sorted = entries.values().stream()
                .flatMap(entry -> Stream.ofNullable(entry.key.point))
                .mapToDouble(coordinate)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
