package org.dateline.view.timeline;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.model.TimeWindow;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.DayPreset;
import org.dateline.viewmodel.Playback;
import org.dateline.viewmodel.WindowMotion;

/** What the commands do that play, and that move the window. */
public final class TimelineCommands {

    private final DatelineViewModel model;
    private final CommandTable<MainCommand> commands;

    private TimelineCommands(DatelineViewModel model, CommandTable<MainCommand> commands) {
        this.model = model;
        this.commands = commands;
    }

    /** Fills them in for the window of this model. */
    public static void fillIn(DatelineViewModel model, CommandTable<MainCommand> commands) {
        TimelineCommands timeline = new TimelineCommands(model, commands);
        timeline.playing();
        timeline.moving();
        timeline.days();
    }

    private void playing() {
        Playback playback = model.playback();
        commands.put(MainCommand.PLAY, playback::toggle);
        commands.put(MainCommand.SLOWER, () -> playback.changeSpeed(-1));
        commands.put(MainCommand.FASTER, () -> playback.changeSpeed(1));
    }

    private void moving() {
        TimeWindow span = model.span();
        put(MainCommand.EARLIER, window -> WindowMotion.moved(window, -1, span));
        put(MainCommand.LATER, window -> WindowMotion.moved(window, 1, span));
        put(MainCommand.SHORTER, window -> WindowMotion.resized(window, -1, span));
        put(MainCommand.LONGER, window -> WindowMotion.resized(window, 1, span));
        put(MainCommand.PAGE_EARLIER, window -> WindowMotion.paged(window, -1, span));
        put(MainCommand.PAGE_LATER, window -> WindowMotion.paged(window, 1, span));
        put(MainCommand.TO_FIRST_DAY, window -> WindowMotion.atStart(window, span));
        put(MainCommand.TO_LAST_DAY, window -> WindowMotion.atEnd(window, span));
    }

    private void days() {
        List<DayPreset> days = DayPreset.of(model.workspace().dataset());
        for (int i = 0; i < days.size(); i++) {
            TimeWindow day = days.get(i).window();
            MainCommand.day(i).ifPresent(command -> put(command, window -> day));
        }
    }

    private void put(MainCommand command, UnaryOperator<TimeWindow> motion) {
        commands.put(command, () -> {
            model.playback().pause();
            model.showWindow(motion.apply(model.windowProperty().get()));
        });
    }
}
