package org.dateline.viewmodel.shading;

import static org.dateline.language.Tr.tr;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.query.FilteredEvents;
import org.dateline.query.GroupSums;
import org.jspecify.annotations.Nullable;

/**
 * What areas are shaded by, with all that it takes to shade any window.
 *
 * @param shading what they are shaded by
 * @param sums of a sum: what events give, in all and by the groups of the map's areas; else null
 * @param atPoints what they give by the points of symbols, where these are sized by it; else null
 * @param per of a rate: what each area is divided by, by the id of its feature; areas without a number are not in it
 * @param lacking what was asked for and cannot be had, in a sentence; else empty
 */
public record Shown(
        Shading shading,
        @Nullable GroupSums sums,
        @Nullable GroupSums atPoints,
        Map<String, Double> per,
        String lacking) {

    /** The full stop, of Latin and of Urdu. */
    private static final String SENTENCE_END = "[.\u06d4]$";

    public Shown {
        per = Map.copyOf(per);
    }

    /** One that needs nothing more: neither a sum nor a rate. */
    public static Shown of(Shading shading) {
        return new Shown(shading, null, null, Map.of(), "");
    }

    /** Makes the sums of these events ready, so that no step of the window waits for them. Takes time in proportion to all events. */
    void prepare(FilteredEvents passing) {
        Stream.of(sums, atPoints).filter(Objects::nonNull).forEach(each -> each.prepare(passing));
    }

    /** What a picture has to say of its areas; empty where they are shaded by events, which are counted anyway. */
    public String caption(Dataset dataset) {
        if (lacking.isEmpty()) {
            return shading.equals(Shading.EVENTS) ? "" : shading.caption(dataset);
        }
        return tr("{0} ({1})", shading.caption(dataset), lacking.replaceFirst(SENTENCE_END, ""));
    }

    /** A number of an area as it is shaded; NaN where there is nothing to divide it by. */
    public double rated(String feature, double number) {
        Rate rate = shading.rate();
        return rate.kind() == Rate.Kind.NONE ? number : number * rate.unit() / per.getOrDefault(feature, Double.NaN);
    }
}
