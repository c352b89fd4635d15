package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.dateline.events.Dataset;
import org.dateline.events.Relation;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.query.RandomDataset.Exactness;
import org.dateline.query.RandomDataset.Times;
import org.jspecify.annotations.NullMarked;

/** Holds what is drawn of groups of events to the plain rules, whether it is kept or gone through. */
@NullMarked
class GroupCountsPropertyTest {

    private static final String SEED = "20260131";

    /** With more, counts are not kept but events gone through. */
    private static final int MANY = 5_000;

    @Property(tries = 120, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void counts_what_the_plain_rules_show_of_each_group(
            @ForAll long seed,
            @ForAll @IntRange(max = 200) int events,
            @ForAll boolean many,
            @ForAll Times times,
            @ForAll Exactness exactness) {
        RandomDataset random = new RandomDataset(seed, times, exactness);
        Dataset dataset = random.dataset(events);
        EventIndex index = index(dataset);
        int size = many ? MANY : 7;
        Relation groups = groups(random, events, size);
        GroupCounts counts = index.count(groups);

        for (int i = 0; i < 4; i++) {
            EventFilter filter = random.coin() ? EventFilter.NONE : random.filter();
            PlainQuery plain = new PlainQuery(dataset, random.window(), filter, random.coin());
            GroupTally tally = counts.of(index.query(plain.window(), plain.filter(), plain.certainOnly()));

            for (int group : used(groups)) {
                holdsTo(plain, index, groups, tally, group);
            }
        }
    }

    private static void holdsTo(PlainQuery plain, EventIndex index, Relation groups, GroupTally tally, int group) {
        List<Integer> shown = new ArrayList<>();
        long[] certain = new long[tally.categories()];
        long[] possible = new long[tally.categories()];
        for (int position = 0; position < index.events().size(); position++) {
            Event event = index.events().get(position);
            Certainty certainty = plain.certainty(event);
            if (groups.of(position).anyMatch(other -> other == group) && certainty != Certainty.OUTSIDE) {
                shown.add(position);
                (certainty == Certainty.CERTAIN ? certain : possible)[category(plain.dataset(), event)]++;
            }
        }
        long[] countedCertain = new long[certain.length];
        long[] countedPossible = new long[certain.length];
        tally.addByCategory(group, countedCertain, countedPossible);

        assertThat(tally.certain(group)).isEqualTo(LongStream.of(certain).sum());
        assertThat(tally.possible(group)).isEqualTo(LongStream.of(possible).sum());
        assertThat(countedCertain).isEqualTo(certain);
        assertThat(countedPossible).isEqualTo(possible);
        assertThat(tally.first(new int[] {group}, 5))
                .containsExactly(
                        shown.stream().limit(5).mapToInt(Integer::intValue).toArray());
    }

    @Property(tries = 60, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void tells_of_each_event_that_is_shown_and_finds_each_by_itself(
            @ForAll long seed, @ForAll @IntRange(max = 1_500) int events, @ForAll Times times) {
        RandomDataset random = new RandomDataset(seed, times, Exactness.BOTH);
        Dataset dataset = random.dataset(events);
        EventIndex index = index(dataset);
        EventFilter filter = random.filter();
        WindowResult result = index.query(random.window(), filter, random.coin());

        List<Event> told = new ArrayList<>();
        List<Event> certain = new ArrayList<>();
        result.forEachPosition((position, isCertain) -> {
            told.add(index.events().get(position));
            if (isCertain) {
                certain.add(index.events().get(position));
            }
        });

        assertThat(told).isEqualTo(new ArrayList<>(result.events()));
        assertThat(certain).isEqualTo(new ArrayList<>(result.certain()));
        assertThat(IntStream.range(0, events).filter(index.passing(filter)).mapToObj(index.events()::get))
                .isEqualTo(new ArrayList<>(index.filtered(filter).events()));
        for (int position = 0; position < Math.min(events, 50); position++) {
            assertThat(index.store().positionOf(index.events().get(position).id()))
                    .isEqualTo(position);
        }
    }

    private static int category(Dataset dataset, Event event) {
        List<String> ids = dataset.categories().stream().map(one -> one.id()).toList();
        int known = ids.indexOf(event.category());
        return known < 0 ? ids.size() : known;
    }

    private static Relation groups(RandomDataset random, int events, int size) {
        return Relation.of(events, size, (event, groups) -> {
            for (int i = random.below(4); i > 0; i--) {
                groups.accept(random.below(7) * (size / 7));
            }
        });
    }

    private static Set<Integer> used(Relation groups) {
        Set<Integer> used = new LinkedHashSet<>(Set.of(0, groups.targets() - 1));
        for (int at = 0; at < groups.offset(groups.events()); at++) {
            used.add(groups.at(at));
        }
        return used;
    }

    private static EventIndex index(Dataset dataset) {
        return new EventIndex(dataset, text -> {
            BitSet found = new BitSet();
            for (int i = 0; i < dataset.store().events().size(); i++) {
                found.set(i, dataset.store().events().get(i).title().contains(text));
            }
            return found;
        });
    }
}
