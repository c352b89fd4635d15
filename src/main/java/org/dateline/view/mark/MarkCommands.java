package org.dateline.view.mark;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.mark.MarksViewModel;

/** What the commands of marks do. */
public final class MarkCommands {

    private MarkCommands() {}

    /**
     * Fills them into the commands of a window.
     *
     * @param onPage has something done with the marks of the event that the panel shows
     * @param owner the window
     */
    public static void fillIn(
            DatelineViewModel model,
            CommandTable<MainCommand> commands,
            Consumer<Consumer<MarkBlock>> onPage,
            Supplier<Window> owner) {
        MarksViewModel marks = model.editing().marks();
        ObservableValue<Boolean> isEvent = model.selectionProperty().map(MarkCommands::isEvent);
        commands.put(
                MainCommand.STAR,
                isEvent,
                () -> model.selectionProperty().get().eventId().ifPresent(marks::toggleStar));
        commands.put(MainCommand.TAG, isEvent, () -> onPage.accept(MarkBlock::beginTag));
        commands.put(MainCommand.WRITE_NOTE, isEvent, () -> onPage.accept(MarkBlock::beginNote));
        commands.put(
                MainCommand.MARK_AS,
                new SimpleBooleanProperty(marks.store().isPresent()),
                () -> PersonDialog.ask(owner.get(), marks));
    }

    private static boolean isEvent(Selection what) {
        return what.eventId().map(Selection.OfEvent::new).filter(what::equals).isPresent();
    }
}
