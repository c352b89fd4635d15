package org.dateline.control.map.sheet;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What was last made of two things, kept until it is wanted of others. */
final class Memo<A, B, V> {

    private record Known<A, B, V>(A first, B second, V value) {}

    private final BiFunction<A, B, V> function;
    private @Nullable Known<A, B, V> known;

    Memo(BiFunction<A, B, V> function) {
        this.function = function;
    }

    V of(A first, B second) {
        Known<A, B, V> last = known;
        if (last == null || !last.first.equals(first) || !last.second.equals(second)) {
            last = new Known<>(first, second, function.apply(first, second));
            known = last;
        }
        return last.value;
    }
}
