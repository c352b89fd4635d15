package org.dateline.view.timeline;

import java.util.List;
import java.util.function.BiFunction;
import org.dateline.control.timeline.TimelineView;
import org.dateline.model.TimeWindow;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.DayPreset;
import org.dateline.viewmodel.Playback;
import org.dateline.viewmodel.PlaybackMode;
import org.dateline.viewmodel.WindowMotion;

/** What the commands do that play, that move the window, and that zoom the line of time. */
final class TimelineCommands {

    private static final double ZOOM = 1.5;
    private static final double PAN = 0.2;

    private final DatelineViewModel model;
    private final TimelineView timeline;
    private final CommandTable<MainCommand> commands;

    private TimelineCommands(DatelineViewModel model, TimelineView timeline, CommandTable<MainCommand> commands) {
        this.model = model;
        this.timeline = timeline;
        this.commands = commands;
    }

    static void fillIn(DatelineViewModel model, TimelineView timeline, CommandTable<MainCommand> commands) {
        TimelineCommands own = new TimelineCommands(model, timeline, commands);
        own.playing();
        own.moving();
        own.line();
        own.days();
    }

    private void playing() {
        Playback playback = model.playback();
        commands.put(MainCommand.PLAY, playback::toggle);
        commands.put(MainCommand.SLOWER, () -> playback.changeSpeed(-1));
        commands.put(MainCommand.FASTER, () -> playback.changeSpeed(1));
        commands.put(
                MainCommand.LOOP,
                () -> playback.loop(!playback.loopingProperty().get()));
        commands.put(
                MainCommand.GROW,
                () -> playback.play(
                        playback.modeProperty().get() == PlaybackMode.GROWING
                                ? PlaybackMode.MOVING
                                : PlaybackMode.GROWING));
    }

    private void moving() {
        put(MainCommand.EARLIER, (motion, window) -> motion.moved(window, -1));
        put(MainCommand.LATER, (motion, window) -> motion.moved(window, 1));
        put(MainCommand.SHORTER, (motion, window) -> motion.resized(window, -1));
        put(MainCommand.LONGER, (motion, window) -> motion.resized(window, 1));
        put(MainCommand.PAGE_EARLIER, (motion, window) -> motion.paged(window, -1));
        put(MainCommand.PAGE_LATER, (motion, window) -> motion.paged(window, 1));
        put(MainCommand.TO_FIRST_DAY, (motion, window) -> motion.atStart(window));
        put(MainCommand.TO_LAST_DAY, (motion, window) -> motion.atEnd(window));
    }

    private void line() {
        commands.put(MainCommand.ZOOM_TIME_IN, () -> timeline.zoom(1 / ZOOM));
        commands.put(MainCommand.ZOOM_TIME_OUT, () -> timeline.zoom(ZOOM));
        commands.put(MainCommand.FIT_TIME, timeline::showSpan);
        commands.put(MainCommand.PAN_EARLIER, () -> timeline.pan(-PAN));
        commands.put(MainCommand.PAN_LATER, () -> timeline.pan(PAN));
    }

    private void days() {
        List<DayPreset> days = model.steps().days();
        for (int i = 0; i < days.size(); i++) {
            TimeWindow day = days.get(i).window();
            MainCommand.day(i).ifPresent(command -> put(command, (motion, window) -> day));
        }
    }

    private void put(MainCommand command, BiFunction<WindowMotion, TimeWindow, TimeWindow> wanted) {
        commands.put(command, () -> {
            model.playback().pause();
            model.showWindow(
                    wanted.apply(model.steps().motion(), model.windowProperty().get()));
        });
    }
}
