package org.dateline.viewmodel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.jspecify.annotations.NullMarked;

/** Does one piece of work when it is told to. */
@NullMarked
public final class ByHand implements Background {

    private record Piece(Lane lane, Runnable work) {}

    private final Deque<Piece> waiting = new ArrayDeque<>();
    private final Set<Lane> atOnce;

    /** @param atOnce the lanes whose work does not wait to be told */
    public ByHand(Lane... atOnce) {
        this.atOnce = EnumSet.noneOf(Lane.class);
        this.atOnce.addAll(Set.of(atOnce));
    }

    @Override
    public <T> void run(Lane lane, Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        Runnable piece = () -> Background.direct().run(lane, work, onDone, onFailed);
        if (atOnce.contains(lane)) {
            piece.run();
        } else {
            waiting.add(new Piece(lane, piece));
        }
    }

    @Override
    public void abandon(Lane lane) {
        waiting.removeIf(piece -> piece.lane() == lane);
    }

    /** Does the piece that waits longest; false if none does. */
    public boolean doOne() {
        Piece next = waiting.poll();
        if (next != null) {
            next.work().run();
        }
        return next != null;
    }

    /** Does all that waits, and what comes of it. */
    public void doAll() {
        while (doOne()) {}
    }
}
