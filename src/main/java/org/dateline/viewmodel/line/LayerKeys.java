package org.dateline.viewmodel.line;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.geo.LayerStyle;
import org.dateline.viewmodel.layers.Layering;

/**
 * The reference layers of a view as a value of its line: id, colour, width and field of the labels, as in
 * {@code rivers:5b93bd:1.3:name,roads:a08468:1.2:}; {@code none} where none is drawn.
 */
final class LayerKeys {

    private static final String EXPECTED = key("layers such as rivers:5b93bd:1.3:name");
    private static final String NONE = "none";
    private static final Pattern LAYER = Pattern.compile("([^:]+):([0-9a-f]{6}):(\\d(?:\\.\\d{1,2})?):([^:]*)");

    private LayerKeys() {}

    static String format(Layering layers) {
        return layers.layers().isEmpty()
                ? NONE
                : layers.layers().stream().map(LayerKeys::format).collect(Collectors.joining(","));
    }

    private static String format(Layering.Drawn drawn) {
        LayerStyle style = drawn.style();
        String width = String.format(Locale.ROOT, "%.2f", style.width()).replaceAll("\\.0++$|(?<![0.])0++$", "");
        return encode(drawn.id()) + ":" + style.colour().substring(1) + ":" + width + ":" + encode(style.label());
    }

    /** Colons part what belongs to a layer. */
    private static String encode(String text) {
        return PercentEncoding.encode(text).replace(":", "%3A");
    }

    static Layering parse(String key, String value) throws MalformedViewException {
        List<Layering.Drawn> layers = new ArrayList<>();
        for (String part : value.equals(NONE) ? new String[0] : value.split(",", -1)) {
            Matcher layer = LAYER.matcher(part);
            if (!layer.matches()) {
                throw new MalformedViewException(key, tr(EXPECTED), "\"" + part + "\"");
            }
            layers.add(new Layering.Drawn(
                    PercentEncoding.decode(key, layer.group(1)),
                    new LayerStyle(
                            "#" + layer.group(2),
                            width(key, layer.group(3)),
                            PercentEncoding.decode(key, layer.group(4)),
                            true)));
        }
        return new Layering(layers);
    }

    private static double width(String key, String digits) throws MalformedViewException {
        double width = Double.parseDouble(digits);
        if (width < LayerStyle.MIN_WIDTH || width > LayerStyle.MAX_WIDTH) {
            throw new MalformedViewException(key, tr("a width from 0.5 to 6"), digits);
        }
        return width;
    }
}
