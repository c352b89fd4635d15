package org.dateline.data;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.json.Json;
import org.dateline.model.Catalog;
import org.dateline.model.Identified;
import org.dateline.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Collects things of one kind and sees to it that each has an id of its own. */
final class CatalogBuilder<T extends Identified> {

    private final List<T> items = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    /** Adds what was read by the parser; or reports that its id is taken, and returns false. */
    boolean add(T item, ObjectParser parser) {
        Integer taken = lines.putIfAbsent(item.id(), parser.line());
        if (taken == null) {
            items.add(item);
        } else {
            leaveOutSecond(parser, taken);
        }
        return taken == null;
    }

    /** Reports that the id of an object is taken by one in an earlier line. */
    static void leaveOutSecond(ObjectParser second, int takenInLine) {
        second.leaveOut(
                "id",
                tr("line {0} has the same id", String.valueOf(takenInLine)),
                tr("an id of its own"),
                "\"" + second.text("id") + "\"");
    }

    /** Reports that something else stands where an object should, which is called by this noun, a key of messages. */
    static void leaveOutNoObject(Json value, String path, String noun, Problems problems) {
        problems.error(value.line(), path, tr("the {0} is left out", tr(noun)), tr("an object"), value.describe());
    }

    /** An id that the object cannot do without; one in an unusual form is used and reported. */
    static String id(ObjectParser object) {
        String id = object.text("id");
        if (!id.isEmpty() && !isUsualId(id)) {
            object.warn(
                    "id",
                    tr("an id of an unusual form"),
                    tr("lower-case letters, digits and hyphens"),
                    "\"" + id + "\"");
        }
        return id;
    }

    /** Whether an id has small letters, digits and hyphens only, and no hyphen at its head. */
    private static boolean isUsualId(String id) {
        boolean usual = !id.isEmpty() && id.charAt(0) != '-';
        for (int i = 0; i < id.length(); i++) {
            char next = id.charAt(i);
            usual &= (next >= 'a' && next <= 'z') || (next >= '0' && next <= '9') || next == '-';
        }
        return usual;
    }

    /** An id of something in the catalog, which the object cannot do without. Its kind is a key of messages. */
    static String reference(ObjectParser object, String key, Catalog<? extends Identified> catalog, String kind) {
        String id = object.text(key);
        if (id.isEmpty() || catalog.has(id)) {
            return id;
        }
        object.problems().expectMore();
        String expected = expectedId(id, catalog, kind, object.problems());
        object.leaveOut(key, tr("no {0} has this id", tr(kind)), expected, "\"" + id + "\"");
        return "";
    }

    /** An id of something in the catalog, or null where there is none. */
    static @Nullable String optionalReference(
            ObjectParser object, String key, Catalog<? extends Identified> catalog, String kind) {
        String id = object.optionalText(key);
        if (id == null || catalog.has(id)) {
            return id;
        }
        object.problems().expectMore();
        String expected = expectedId(id, catalog, kind, object.problems());
        object.ignore(key, tr("no {0} has this id; it is not used", tr(kind)), expected, "\"" + id + "\"");
        return null;
    }

    /** What stands in the place of an id that nothing in the catalog has, in words for a message. */
    static String expectedId(String id, Catalog<? extends Identified> catalog, String kind, Problems problems) {
        String word = problems.nearest(
                        id, catalog, () -> catalog.stream().map(Identified::id).collect(Collectors.toList()))
                .orElse(null);
        if (kind.startsWith("e")) {
            return word == null
                    ? tr("the id of an {0}", tr(kind))
                    : tr("the id of an {0}, such as \"{1}\"", tr(kind), word);
        }
        return word == null ? tr("the id of a {0}", tr(kind)) : tr("the id of a {0}, such as \"{1}\"", tr(kind), word);
    }

    Catalog<T> build() {
        return Catalog.of(items);
    }
}
