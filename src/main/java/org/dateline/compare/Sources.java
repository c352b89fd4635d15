package org.dateline.compare;

import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds which sources of two datasets are one text: by the checksum of its archived file, by its address, else by id and content. */
final class Sources {

    private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?");

    private Sources() {}

    /** The checksum of the archived file; empty if there is none. */
    static String checksum(JsonObject source) {
        return Tree.text(Tree.object(source, "archive"), "sha256").toLowerCase(Locale.ROOT);
    }

    /** The address whatever its scheme and the sign at its end; empty if there is none. */
    static String address(JsonObject source) {
        String url = Tree.text(source, "url").strip();
        String bare = SCHEME.matcher(url).replaceFirst("");
        int end = bare.indexOf('#') < 0 ? bare.length() : bare.indexOf('#');
        while (end > 0 && bare.charAt(end - 1) == '/') {
            end--;
        }
        return bare.substring(0, end);
    }

    /** By the ids of the second the ids of the first; at an address there may be another text by now. */
    static Map<String, String> join(JsonObject first, JsonObject second, Union union) {
        OneToOne joins = new OneToOne(first, second, Kind.SOURCE);
        joins.by(Sources::checksum, (one, other) -> true);
        joins.by(Sources::address, Sources::mayBeOneText);
        Function<JsonObject, String> id = source -> Tree.text(source, "id");
        joins.by(id, (one, other) -> isSame(one, other, union));
        return joins.ids();
    }

    private static boolean mayBeOneText(JsonObject one, JsonObject other) {
        return checksum(one).isEmpty()
                || checksum(other).isEmpty()
                || checksum(one).equals(checksum(other));
    }

    private static boolean isSame(JsonObject one, JsonObject other, Union union) {
        boolean isTold = Set.of("title", "outlet", "byline").stream()
                .anyMatch(key ->
                        !Tree.text(one, key).isEmpty() && Tree.text(one, key).equals(Tree.text(other, key)));
        return isTold && mayBeOneText(one, other) && union.isPossible(one, other, Set.of("mentions"));
    }
}
