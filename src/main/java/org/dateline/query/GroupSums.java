package org.dateline.query;

import java.util.stream.IntStream;
import org.dateline.events.Relation;
import org.dateline.model.Certainty;
import org.dateline.query.measure.AmountColumn;
import org.dateline.query.measure.Sum;
import org.jspecify.annotations.Nullable;

/**
 * What the events of any window give together for a quantity, by group and in all, kept as {@link GroupCounts} are and at the same cost. To be
 * asked for the bins of a chart, ask the index for each. Safe to use from several threads.
 */
public final class GroupSums {

    private static final int MAX_GROUPS = 4096;
    private static final int MAX_COLUMNS = 8192;
    private static final int MIN_BLOCK = 2048;

    private final Relation groups;
    private final AmountColumn amounts;
    private final @Nullable WindowSums<long[], SumColumns> sums;
    private final @Nullable WindowSums<long[], SumColumns> together;
    private volatile @Nullable Filtered filtered;

    /** The sums of some events that a filter lets through. */
    private record Filtered(EventCounts events, WindowSums<long[], SumColumns> sums) {}

    GroupSums(EventCounts all, Relation groups, AmountColumn amounts) {
        this.groups = groups;
        this.amounts = amounts;
        CountColumns pairs = groups.targets() > MAX_GROUPS
                ? null
                : new CountColumns(all.keys().with(groups));
        this.sums = pairs == null || pairs.width() > MAX_COLUMNS
                ? null
                : new WindowSums<>(all.orders(), new SumColumns(pairs, amounts), MIN_BLOCK);
        this.together = sums == null
                ? together(all, new SumColumns(new CountColumns(all.keys().together(groups)), amounts))
                : null;
    }

    /** Blocks as large as rows, which then take no more than four bytes an event and order. */
    private static WindowSums<long[], SumColumns> together(EventCounts all, SumColumns columns) {
        return new WindowSums<>(all.orders(), columns, Math.max(MIN_BLOCK, columns.width()));
    }

    /** The groups. */
    public Relation groups() {
        return groups;
    }

    /** What each event gives. */
    public AmountColumn amounts() {
        return amounts;
    }

    /**
     * Keeps the sums of the events that a filter lets through too, so that a window of these costs no more than one of all; of the latest
     * filter only. Takes time in proportion to these events.
     */
    public void prepare(FilteredEvents wanted) {
        EventCounts events = wanted.counts();
        Filtered known = filtered;
        if (sums == null || events.areAll()) {
            filtered = null;
        } else if (known == null || known.events() != events) {
            filtered = new Filtered(events, new WindowSums<>(events.orders(), sums.columns(), MIN_BLOCK));
        }
    }

    /** What the events of the result give; it must be of the same index. */
    public Tally of(WindowResult result) {
        if (sums != null && result.isOfAllEvents()) {
            return summed(result, sums, result.chosen());
        }
        Filtered known = filtered;
        if (known != null && known.events() == result.kept()) {
            return summed(result, known.sums(), result.chosen());
        }
        return together != null && result.isOfAllEvents() && result.chosen().isAll()
                ? summed(result, together, CategoryChoice.all(together.columns().keys()))
                : walked(result);
    }

    /** What some events give, as far as the result shows them; looks at each. */
    public Tally of(WindowResult result, IntStream positions) {
        long[] certain = new long[amounts.parts().size()];
        long[] shown = new long[certain.length];
        positions.forEach(position -> {
            Certainty certainty = result.certaintyOf(position);
            if (certainty == Certainty.CERTAIN) {
                amounts.add(position, 1, certain, 0);
            }
            if (certainty != Certainty.OUTSIDE) {
                amounts.add(position, 1, shown, 0);
            }
        });
        return new Tally(amounts, certain, shown);
    }

    private Tally summed(WindowResult result, WindowSums<long[], SumColumns> kept, CategoryChoice chosen) {
        long from = result.slice().from();
        long to = result.slice().to();
        SumColumns columns = kept.columns();
        long[] certain =
                kept.add(from, to, true, new SumColumns.Tally(columns, chosen)).sums();
        long[] shown = result.isCertainOnly()
                ? certain
                : kept.add(from, to, false, new SumColumns.Tally(columns, chosen))
                        .sums();
        return new Tally(amounts, certain, shown);
    }

    private Tally walked(WindowResult result) {
        int parts = amounts.parts().size();
        long[] certain = new long[parts * (1 + groups.targets())];
        long[] shown = new long[certain.length];
        result.forEachPosition((position, isCertain) -> {
            if (isCertain) {
                add(position, certain, parts);
            }
            add(position, shown, parts);
        });
        return new Tally(amounts, certain, shown);
    }

    private void add(int position, long[] sums, int parts) {
        amounts.add(position, 1, sums, 0);
        for (int at = groups.offset(position); at < groups.offset(position + 1); at++) {
            amounts.add(position, 1, sums, parts * (CountKeys.FIRST_PLACE + groups.at(at)));
        }
    }

    /** What the events of a window give. */
    public static final class Tally {

        private final AmountColumn amounts;
        private final long[] certain;
        private final long[] shown;

        private Tally(AmountColumn amounts, long[] certain, long[] shown) {
            this.amounts = amounts;
            this.certain = certain;
            this.shown = shown;
        }

        /** Of all events that are certainly in the window. */
        public Sum certain() {
            return amounts.sum(certain, 0);
        }

        /** Of all events that are certainly or possibly in the window, as far as the result shows them. */
        public Sum shown() {
            return amounts.sum(shown, 0);
        }

        /** Of the events of a group that are certainly in the window. */
        public Sum certain(int group) {
            return amounts.sum(certain, base(group));
        }

        /** Of the events of a group that are certainly or possibly in the window, as far as the result shows them. */
        public Sum shown(int group) {
            return amounts.sum(shown, base(group));
        }

        /** Of the events of several groups that share none, certainly or possibly in the window. */
        public Sum shown(int one, int other) {
            return amounts.sum(both(shown, one, other), 0);
        }

        /** The lower sum of the events of a group that are certainly or possibly in the window. */
        public double lower(int group) {
            return amounts.lower(shown, base(group));
        }

        /**
         * Of the events of several groups, certainly or possibly in the window.
         *
         * @param twice the positions of those that are in several of the groups, each once less than in how many
         */
        public Sum shown(int[] several, int[] twice) {
            long[] sums = new long[amounts.parts().size()];
            for (int group : several) {
                for (int part = 0; part < sums.length; part++) {
                    sums[part] += shown[base(group) + part];
                }
            }
            for (int position : twice) {
                amounts.add(position, -1, sums, 0);
            }
            return amounts.sum(sums, 0);
        }

        /** The same of those certainly in it. */
        public Sum certain(int one, int other) {
            return amounts.sum(both(certain, one, other), 0);
        }

        private long[] both(long[] sums, int one, int other) {
            long[] both = new long[amounts.parts().size()];
            for (int part = 0; part < both.length; part++) {
                both[part] = sums[base(one) + part] + sums[base(other) + part];
            }
            return both;
        }

        private int base(int group) {
            return amounts.parts().size() * (CountKeys.FIRST_PLACE + group);
        }
    }
}
