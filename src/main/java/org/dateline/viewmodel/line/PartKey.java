package org.dateline.viewmodel.line;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.dateline.viewmodel.layers.MapPart;
import org.jspecify.annotations.Nullable;

/** The part of the map that a view shows, as a value of its line: the middle in degrees east and north, and the zoom, {@code 66.02,29.55,3.2}. */
final class PartKey {

    private static final String EXPECTED = key(
            "degrees east, degrees north and how far the map is zoomed in, 1 for the whole map, such as 66.02,29.55,3.2");
    private static final int NUMBERS = 3;

    private PartKey() {}

    static String format(MapPart part) {
        return DoubleStream.of(part.longitude(), part.latitude(), part.zoom())
                .mapToObj(number ->
                        BigDecimal.valueOf(number).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(","));
    }

    static @Nullable MapPart parse(String key, @Nullable String text) throws MalformedViewException {
        if (text == null) {
            return null;
        }
        String value = PercentEncoding.decode(key, text);
        List<Double> numbers = new ArrayList<>();
        for (String number : value.split(",", -1)) {
            if (!number.matches("-?[0-9]{1,6}(\\.[0-9]{1,9})?")) {
                throw new MalformedViewException(key, tr(EXPECTED), ViewLine.quoted(value));
            }
            numbers.add(Double.valueOf(number));
        }
        if (numbers.size() != NUMBERS
                || Math.abs(numbers.get(0)) > 180
                || Math.abs(numbers.get(1)) > 90
                || numbers.get(2) < MapPart.MIN_ZOOM
                || numbers.get(2) > MapPart.MAX_ZOOM) {
            throw new MalformedViewException(key, tr(EXPECTED), ViewLine.quoted(value));
        }
        return new MapPart(numbers.get(0), numbers.get(1), numbers.get(2));
    }
}
