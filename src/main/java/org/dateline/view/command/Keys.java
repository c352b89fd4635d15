package org.dateline.view.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.dateline.words.ListWords;

/** The keys that ask for the same thing: those that are named to the user, and others that do it too. */
public final class Keys {

    /** No key. */
    public static final Keys NONE = new Keys(List.of(), List.of(), true);

    private static final Map<KeyCode, String> SYMBOLS = Map.of(
            KeyCode.SLASH, "/",
            KeyCode.OPEN_BRACKET, "[",
            KeyCode.CLOSE_BRACKET, "]",
            KeyCode.PLUS, "+",
            KeyCode.MINUS, "\u2212");

    private static final Map<KeyCode, KeyCode> MIRRORED = Map.of(
            KeyCode.LEFT, KeyCode.RIGHT,
            KeyCode.RIGHT, KeyCode.LEFT,
            KeyCode.KP_LEFT, KeyCode.KP_RIGHT,
            KeyCode.KP_RIGHT, KeyCode.KP_LEFT);

    private final List<KeyCombination> named;
    private final List<KeyCombination> all;
    private final boolean whileTyping;

    private Keys(List<KeyCombination> named, List<KeyCombination> all, boolean whileTyping) {
        this.named = named;
        this.all = all;
        this.whileTyping = whileTyping;
    }

    private static Keys of(Stream<? extends KeyCombination> combinations, boolean whileTyping) {
        List<KeyCombination> all = List.copyOf(combinations.toList());
        return new Keys(all, all, whileTyping);
    }

    /**
     * Keys that count also while a text is typed.
     *
     * @param combinations as {@link KeyCombination#valueOf} reads them
     */
    public static Keys everywhere(String... combinations) {
        return of(Stream.of(combinations).map(KeyCombination::valueOf), true);
    }

    /**
     * Keys that are left to a text while it is typed.
     *
     * @param combinations as {@link KeyCombination#valueOf} reads them
     */
    public static Keys unlessTyping(String... combinations) {
        return of(Stream.of(combinations).map(KeyCombination::valueOf), false);
    }

    /** Single keys, with or without Shift, that are left to a text while it is typed. */
    public static Keys plain(KeyCode... codes) {
        return of(Stream.of(codes).map(code -> new KeyCodeCombination(code, KeyCombination.SHIFT_ANY)), false);
    }

    /** A key that counts also while a text is typed, whatever is held down with it. */
    public static Keys function(KeyCode code) {
        return of(Stream.of(whateverIsHeld(code)), true);
    }

    /** The key that leaves what is open, whatever is held down with it; it is left to a text while that is typed. */
    public static Keys leaving() {
        return of(Stream.of(whateverIsHeld(KeyCode.ESCAPE)), false);
    }

    private static KeyCombination whateverIsHeld(KeyCode code) {
        ModifierValue any = ModifierValue.ANY;
        return new KeyCodeCombination(code, any, any, any, any, any);
    }

    /** These, and others that do the same and are not named to the user. */
    public Keys or(Keys others) {
        return new Keys(named, Stream.concat(all.stream(), others.all.stream()).toList(), whileTyping);
    }

    /** The same with the arrows to the left and to the right in each other's place. */
    public Keys mirrored() {
        return new Keys(
                named.stream().map(Keys::mirrored).toList(),
                all.stream().map(Keys::mirrored).toList(),
                whileTyping);
    }

    private static KeyCombination mirrored(KeyCombination combination) {
        return combination instanceof KeyCodeCombination keys
                ? new KeyCodeCombination(
                        MIRRORED.getOrDefault(keys.getCode(), keys.getCode()),
                        keys.getShift(),
                        keys.getControl(),
                        keys.getAlt(),
                        keys.getMeta(),
                        keys.getShortcut())
                : combination;
    }

    /** Whether a pressed key is one of these. */
    public boolean match(KeyEvent event) {
        return all.stream().anyMatch(combination -> combination.match(event));
    }

    /** Whether they count where the keyboard is; a text that is typed keeps its keys. */
    public boolean countAt(EventTarget focused) {
        return whileTyping || !(focused instanceof TextInputControl);
    }

    /** Whether there is none. */
    public boolean isNone() {
        return all.isEmpty();
    }

    /** The one that a menu shows; empty if there is none. */
    public Optional<KeyCombination> first() {
        return named.stream().findFirst();
    }

    /** All of them, also those that are not named. */
    public List<KeyCombination> all() {
        return all;
    }

    /** Their names on this platform, such as "Ctrl+F" or "Right, Page Down, Space". */
    @Override
    public String toString() {
        return ListWords.commas(named.stream().map(Keys::name).toList());
    }

    /** The modifiers as the platform writes them; keys that JavaFX draws as arrows by their names. */
    private static String name(KeyCombination combination) {
        if (!(combination instanceof KeyCodeCombination keys)) {
            return combination.getDisplayText();
        }
        KeyCode code = keys.getCode();
        String shown = keys.getDisplayText();
        String withoutModifiers = new KeyCodeCombination(code).getDisplayText();
        return shown.substring(0, shown.length() - withoutModifiers.length())
                + SYMBOLS.getOrDefault(code, code.getName());
    }
}
