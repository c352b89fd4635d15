package org.dateline.query.measure;

import it.unimi.dsi.fastutil.objects.Object2IntLinkedOpenHashMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;

/**
 * What all events give for a quantity: each different amount once, and by the position of an event which of them it has; two bytes an event
 * where there are few. Immutable, safe to use from several threads.
 *
 * <p>Sums are whole numbers of the last decimal that any amount has, in 64 bits, so that they are exact and can be taken away again. Where so
 * many digits do not fit, decimals are left off from behind, lower numbers rounded down and upper ones up: what bounds still bounds.
 */
public final class AmountColumn {

    private final Quantity quantity;
    private final List<EventAmount> amounts;
    private final char[] few;
    private final int[] many;
    private final int scale;
    private final boolean rounded;
    private final boolean canBeNegative;
    private final List<SumPart> parts;
    /** By part, then by amount. */
    private final long[][] table;

    private AmountColumn(Builder builder) {
        quantity = builder.quantity;
        amounts = List.copyOf(builder.numbers.keySet());
        boolean areFew = amounts.size() <= Character.MAX_VALUE;
        int events = builder.numberOf.length;
        few = new char[areFew ? events : 0];
        many = areFew ? new int[0] : builder.numberOf;
        for (int position = 0; position < few.length; position++) {
            few[position] = (char) builder.numberOf[position];
        }
        int wanted = numbers(amounts.stream()).mapToInt(BigDecimal::scale).max().orElse(0);
        scale = fitting(Math.max(0, wanted), total(events));
        rounded = scale < wanted;
        canBeNegative = numbers(amounts.stream()).anyMatch(number -> number.signum() < 0);
        parts = Stream.of(SumPart.values())
                .filter(part -> part != SumPart.UPPER || differs())
                .filter(part -> amounts.stream().anyMatch(amount -> part.of(amount, scale) != 0))
                .toList();
        table = parts.stream()
                .map(part -> amounts.stream()
                        .mapToLong(amount -> part.of(amount, scale))
                        .toArray())
                .toArray(long[][]::new);
    }

    private static Stream<BigDecimal> numbers(Stream<EventAmount> amounts) {
        return amounts.flatMap(
                amount -> Stream.concat(Stream.ofNullable(amount.lower()), Stream.ofNullable(amount.upper())));
    }

    private boolean differs() {
        return amounts.stream().anyMatch(amount -> SumPart.LOWER.of(amount, scale) != SumPart.UPPER.of(amount, scale));
    }

    /** More than any sum can be, whatever its sign. */
    private BigInteger total(int events) {
        BigDecimal greatest = numbers(amounts.stream()).map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        return greatest.toBigInteger().add(BigInteger.ONE).multiply(BigInteger.valueOf(events + 1L));
    }

    /** As many decimals as are wanted and fit into 63 bits; fewer than none where not even whole numbers do. */
    private static int fitting(int wanted, BigInteger total) {
        int fits = wanted;
        BigDecimal most = new BigDecimal(total);
        while (most.movePointRight(fits).toBigInteger().bitLength() > Long.SIZE - 2) {
            fits--;
        }
        return fits;
    }

    /** Collects what events give. Not safe to use from several threads. */
    static final class Builder {

        private final Quantity quantity;
        private final Object2IntLinkedOpenHashMap<EventAmount> numbers = new Object2IntLinkedOpenHashMap<>();
        private final int[] numberOf;

        /** Of so many events none gives anything yet. */
        Builder(Quantity quantity, int events) {
            this.quantity = quantity;
            this.numberOf = new int[events];
            numbers.put(EventAmount.NONE, 0);
        }

        /** Notes what the event at a position gives. */
        void add(int position, EventAmount amount) {
            numberOf[position] = numbers.computeIfAbsent(amount, fresh -> numbers.size());
        }

        AmountColumn build() {
            return new AmountColumn(this);
        }
    }

    /** What is summed. */
    public Quantity quantity() {
        return quantity;
    }

    /** What the event at a position gives. */
    public EventAmount amount(int position) {
        return amounts.get(number(position));
    }

    private int number(int position) {
        return many.length == 0 ? few[position] : many[position];
    }

    /** What is added up: only what some event adds something to; without the upper sum where it is the lower one. */
    public List<SumPart> parts() {
        return parts;
    }

    /** The lowest number that the event at a position gives; 0 if it gives none. */
    public double least(int position) {
        int part = parts.indexOf(SumPart.LOWER);
        return part < 0 ? 0 : table[part][number(position)] / Math.pow(10, scale);
    }

    /** Adds what the event at a position gives to the sums that stand, by {@link #parts part}, from {@code base} on, times the sign. */
    public void add(int position, int sign, long[] sums, int base) {
        int number = number(position);
        for (int part = 0; part < table.length; part++) {
            sums[base + part] += sign * table[part][number];
        }
    }

    /** The sums that stand by {@link #parts part} from {@code base} on. */
    public Sum sum(long[] sums, int base) {
        long[] all = new long[SumPart.values().length];
        for (int part = 0; part < parts.size(); part++) {
            all[parts.get(part).ordinal()] = sums[base + part];
        }
        if (!parts.contains(SumPart.UPPER)) {
            all[SumPart.UPPER.ordinal()] = all[SumPart.LOWER.ordinal()];
        }
        return new Sum(all, scale, rounded);
    }

    /** The lower of the sums that stand by {@link #parts part} from {@code base} on; the same as of {@link #sum}, at less cost. */
    public double lower(long[] sums, int base) {
        int part = parts.indexOf(SumPart.LOWER);
        return part < 0
                ? 0
                : scale == 0 ? sums[base + part] : sum(sums, base).lower().doubleValue();
    }

    /** The sum of no events. */
    public Sum none() {
        return sum(new long[parts.size()], 0);
    }

    /** Whether no number has decimals. */
    public boolean areWhole() {
        return scale <= 0 && !rounded;
    }

    /** Whether some event gives a number below zero, so that a sum may be lower for an event more. */
    public boolean canBeNegative() {
        return canBeNegative;
    }

    /** How many bytes it has for the events. */
    public long bytes() {
        return 2L * few.length + 4L * many.length;
    }

    /** The quantity, as text. */
    @Override
    @ForPrograms("for programmers")
    public String toString() {
        return quantity + " of " + (few.length + many.length) + " events";
    }
}
