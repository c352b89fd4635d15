package org.dateline.viewmodel.line;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.query.measure.Quantity;
import org.dateline.viewmodel.shading.ClassChoice;
import org.dateline.viewmodel.shading.Rate;
import org.dateline.viewmodel.shading.ShadeBy;
import org.dateline.viewmodel.shading.Shading;
import org.jspecify.annotations.Nullable;

/**
 * What the areas of a view's map are shaded by, as a value of its line: {@code events}, {@code sources}, {@code mentions}, or what is summed,
 * {@code measure:killed} or {@code field:fatalities}; behind commas the rule of the classes, {@code quantiles}, {@code equal} or the breaks
 * {@code 10;50;100}, per what, {@code per:surface} or {@code per:inhabitants:POP_EST}, and of a sum whether symbols are sized by it too,
 * {@code symbols:sum}.
 */
final class ShadeKey {

    private static final String EXPECTED = key("events, sources, mentions, measure:ID or field:ID");
    private static final String EXPECTED_MORE = key(
            "quantiles, equal, breaks such as 10;50;100, per:surface, per:inhabitants:FIELD or, of a sum, symbols:sum");
    private static final String PER_SURFACE = "per:surface";
    private static final String SYMBOLS = "symbols:sum";
    private static final String PER_INHABITANTS = "per:inhabitants:";

    private ShadeKey() {}

    static String format(Shading shading) {
        List<String> parts = new ArrayList<>();
        Quantity quantity = shading.quantity();
        parts.add(quantity == null ? word(shading.by()) : quantity.toString());
        switch (shading.classes().method()) {
            case MULTIPLES -> {}
            case OWN -> parts.add(shading.classes().breakText());
            case QUANTILES, EQUAL -> parts.add(word(shading.classes().method()));
        }
        switch (shading.rate().kind()) {
            case NONE -> {}
            case SURFACE -> parts.add(PER_SURFACE);
            case INHABITANTS -> parts.add(PER_INHABITANTS + shading.rate().field());
        }
        if (shading.symbols()) {
            parts.add(SYMBOLS);
        }
        return parts.stream().map(PercentEncoding::encode).collect(Collectors.joining(","));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static Shading parse(String key, @Nullable String text, Dataset dataset) throws MalformedViewException {
        Shading shading = Shading.EVENTS;
        String[] parts = text == null ? new String[0] : text.split(",", -1);
        for (int i = 0; i < parts.length; i++) {
            String part = PercentEncoding.decode(key, parts[i]);
            shading = i == 0 ? first(key, part, dataset) : with(shading, key, part);
        }
        return shading;
    }

    private static Shading first(String key, String part, Dataset dataset) throws MalformedViewException {
        for (ShadeBy by : ShadeBy.values()) {
            if (by != ShadeBy.SUM && word(by).equals(part)) {
                return Shading.by(by);
            }
        }
        Quantity quantity =
                Quantity.parse(part).filter(known -> known.isOf(dataset)).orElse(null);
        if (quantity == null) {
            List<String> known = Stream.concat(
                            Stream.of("events", "sources", "mentions"),
                            Quantity.of(dataset).stream().map(Quantity::toString))
                    .toList();
            throw new MalformedViewException(key, Expected.near(tr(EXPECTED), part, known), ViewLine.quoted(part));
        }
        return Shading.sum(quantity);
    }

    private static Shading with(Shading shading, String key, String part) throws MalformedViewException {
        for (ClassChoice.Method method : List.of(ClassChoice.Method.QUANTILES, ClassChoice.Method.EQUAL)) {
            if (word(method).equals(part)) {
                return shading.in(ClassChoice.of(method));
            }
        }
        if (part.equals(SYMBOLS) && shading.by() == ShadeBy.SUM) {
            return shading.sizing(true);
        }
        if (part.equals(PER_SURFACE)) {
            return shading.per(Rate.SURFACE);
        }
        if (part.startsWith(PER_INHABITANTS) && part.length() > PER_INHABITANTS.length()) {
            return shading.per(Rate.inhabitants(part.substring(PER_INHABITANTS.length())));
        }
        return ClassChoice.parseBreaks(part)
                .map(shading::in)
                .orElseThrow(() -> new MalformedViewException(key, tr(EXPECTED_MORE), ViewLine.quoted(part)));
    }
}
