package org.dateline.view.command;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.dateline.view.look.IconButton;

/**
 * What commands of one kind do, and when they can be given. Menus and buttons may be made of it before it is filled in; until
 * then its commands cannot be given. To be used on the UI thread.
 *
 * @param <C> the kind
 */
public final class CommandTable<C extends Enum<C> & Command> {

    private static final int MOST_RECENT = 6;

    private final Map<C, Entry> entries;
    private final List<Command> recent = new ArrayList<>();

    private static final class Entry {
        private final BooleanProperty enabled = new SimpleBooleanProperty(false);
        private Runnable action = () -> {};
        private Supplier<String> words;
        private Supplier<Map<String, Runnable>> variants = Map::of;

        Entry(Command command) {
            words = command::words;
        }
    }

    /** A table of these commands, which is still to be filled in. */
    public CommandTable(Class<C> kind) {
        entries = new EnumMap<>(kind);
        EnumSet.allOf(kind).forEach(command -> entries.put(command, new Entry(command)));
    }

    private Entry entry(C command) {
        return requireNonNull(entries.get(command));
    }

    /** Fills in what a command does that can be given at any time. */
    public void put(C command, Runnable action) {
        put(command, new SimpleBooleanProperty(true), action);
    }

    /** Fills in what a command does, and when it can be given. */
    public void put(C command, ObservableValue<Boolean> when, Runnable action) {
        entry(command).action = action;
        entry(command).enabled.bind(when);
    }

    /** Says in which words a command tells what it would do now, where it does one thing and then undoes it. */
    public void say(C command, Supplier<String> words) {
        entry(command).words = words;
    }

    /**
     * Says for what a command, which asks something first, can be given at once from the list of all commands.
     *
     * @param variants by their words what each does; asked whenever the list is shown
     */
    public void vary(C command, Supplier<Map<String, Runnable>> variants) {
        entry(command).variants = variants;
    }

    Map<String, Runnable> variants(C command) {
        return entry(command).variants.get();
    }

    /** What a command would do now, in words. */
    String words(C command) {
        return entry(command).words.get();
    }

    /** Whether a command can be given now. */
    public boolean isEnabled(C command) {
        return entry(command).enabled.get();
    }

    /** Gives a command, if it can be given now. */
    public void run(C command) {
        if (isEnabled(command)) {
            entry(command).action.run();
        }
    }

    /** What was last given by its words, the latest first. */
    List<Command> recent() {
        return recent;
    }

    /** Remembers a command that was given by its words, of this kind or of another that is offered with it. */
    void remember(Command given) {
        recent.remove(given);
        recent.add(0, given);
        if (recent.size() > MOST_RECENT) {
            recent.remove(MOST_RECENT);
        }
    }

    /** Remembers what another table does, in whose place it comes. */
    public void rememberAs(CommandTable<C> before) {
        recent.clear();
        recent.addAll(before.recent);
    }

    /**
     * Gives the command that a pressed key asks for, if it can be given now, and consumes the key.
     *
     * @param counts whether the key of a command counts where the keyboard is
     */
    public void press(KeyEvent event, Predicate<C> counts) {
        entries.keySet().stream()
                .filter(command -> command.keys().match(event) && isEnabled(command) && counts.test(command))
                .findFirst()
                .ifPresent(command -> {
                    run(command);
                    event.consume();
                });
    }

    /** Items of a menu. */
    @SafeVarargs
    public final List<MenuItem> items(C... commands) {
        return Stream.of(commands).map(this::item).toList();
    }

    private MenuItem item(C command) {
        MenuItem item = new MenuItem(command.words());
        command.keys().first().ifPresent(item::setAccelerator);
        item.setOnAction(event -> run(command));
        item.disableProperty().bind(entry(command).enabled.not());
        return item;
    }

    /** A button that shows the command's icon. */
    public Button iconButton(C command) {
        Button button = IconButton.of(command.icon(), command.tip(), () -> run(command));
        button.setId(command.id());
        button.disableProperty().bind(entry(command).enabled.not());
        return button;
    }

    /** A button that shows the command's icon and a word. */
    public Button button(C command, String word) {
        Button button = iconButton(command);
        button.getStyleClass().remove("button-icon");
        button.setText(word);
        button.setAccessibleText(null);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
