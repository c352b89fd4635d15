package org.dateline.imports.row;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses on the web in a cell: several stand between semicolons, bars, spaces and lines, or after a comma. */
public final class WebAddresses {

    private static final Pattern BETWEEN = Pattern.compile(
            "(?<![;|\\s])[;|\\s]++(?=https?://)|,[;|\\s]*+(?=https?://)|[;,|]?\\s++|[;|]$", Pattern.CASE_INSENSITIVE);

    private WebAddresses() {}

    /** The addresses of a cell; empty if something in it is none. */
    public static List<String> of(String cell) {
        if (!isBegun(cell.strip())) {
            return List.of();
        }
        List<String> parts = Stream.of(BETWEEN.split(cell.strip()))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        return parts.stream().noneMatch(part -> host(part).isEmpty()) ? parts : List.of();
    }

    /** Whether a cell is nothing but addresses. */
    static boolean areIn(String cell) {
        return !of(cell).isEmpty();
    }

    private static boolean isBegun(String text) {
        String lower = text.substring(0, Math.min(text.length(), 8)).toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** Who publishes at an address: the host; empty if it is no address. */
    public static String host(String address) {
        if (!isBegun(address)) {
            return "";
        }
        try {
            return Optional.ofNullable(URI.create(address).getHost()).orElse("");
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
