package org.dateline.viewmodel.source;

import java.time.Duration;
import java.time.Instant;
import org.dateline.background.Alarm;

/** Asks again by itself while a database cannot be reached, each time after a longer pause. To be used on the UI thread. */
final class Retry {

    static final Duration FIRST = Duration.ofSeconds(5);
    static final Duration LONGEST = Duration.ofMinutes(5);

    private final Alarm alarm;
    private final Runnable again;
    private Duration pause = FIRST;
    private Runnable takeBack = () -> {};

    /** @param again asks; whoever it is that answers tells {@link #lost} or {@link #end} */
    Retry(Alarm alarm, Runnable again) {
        this.alarm = alarm;
        this.again = again;
    }

    /** Asks again after a pause, twice as long as the one before; says when that is. */
    Instant lost() {
        takeBack.run();
        Instant when = alarm.now().plus(pause);
        takeBack = alarm.after(pause, again);
        Duration twice = pause.multipliedBy(2);
        pause = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
        return when;
    }

    /** Asks no more, as there is an answer or nobody waits for one; the next pause is the first again. */
    void end() {
        takeBack.run();
        pause = FIRST;
    }
}
