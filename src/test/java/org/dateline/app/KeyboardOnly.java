package org.dateline.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.view.command.Command;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A user who has no mouse: gives commands by their keys, or by their words where they have none. */
final class KeyboardOnly {

    private final FxRobot robot;

    KeyboardOnly(FxRobot robot) {
        this.robot = robot;
    }

    /** By the first key that is a key with its modifiers, else by words. */
    void give(Command command) throws Exception {
        Optional<KeyCodeCombination> keys = command.keys().all().stream()
                .filter(KeyCodeCombination.class::isInstance)
                .map(KeyCodeCombination.class::cast)
                .findFirst();
        if (keys.isPresent()) {
            press(keys.get());
        } else {
            giveByWords(command);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(KeyCodeCombination keys) {
        List<KeyCode> held = new ArrayList<>();
        if (isDown(keys.getShortcut()) || isDown(keys.getControl())) {
            held.add(KeyCode.CONTROL);
        }
        if (isDown(keys.getAlt())) {
            held.add(KeyCode.ALT);
        }
        if (isDown(keys.getShift())) {
            held.add(KeyCode.SHIFT);
        }
        held.add(keys.getCode());
        robot.push(held.toArray(KeyCode[]::new));
    }

    private static boolean isDown(KeyCombination.ModifierValue value) {
        return value == ModifierValue.DOWN;
    }

    /** By its words, whatever keys it has. */
    void giveByWords(Command command) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        see("the list of all commands", () -> has("#palette-words") && focused().equals("palette-words"));
        write(command.words().replaceAll("[^\\p{L}\\p{N} ]", " ").strip());
        robot.type(KeyCode.ENTER);
        see("that the list closes", () -> !has("#palette-words"));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types into what has the keyboard. */
    void write(String words) {
        window().ifPresent(robot::targetWindow);
        robot.write(words, 0);
    }

    boolean has(String id) {
        return robot.lookup(id).tryQuery().filter(KeyboardOnly::isSeen).isPresent();
    }

    private static boolean isSeen(Node node) {
        for (Node now = node; now != null; now = now.getParent()) {
            if (!now.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** The window that has the keyboard; without a system, a window below a dialog may say that it has it too. */
    private Optional<Window> window() {
        return robot.listWindows().stream().filter(Window::isFocused).max(Comparator.comparingInt(KeyboardOnly::depth));
    }

    private static int depth(Window window) {
        Window owner = window instanceof Stage stage ? stage.getOwner() : null;
        return owner == null ? 0 : 1 + depth(owner);
    }

    /** The id of what has the keyboard; empty if that has none. */
    String focused() {
        return window().map(window -> window.getScene().getFocusOwner())
                .map(Node::getId)
                .orElse("");
    }

    /** Waits until a dialog or a window beside the first has the keyboard, whose title begins so, and leaves it again. */
    void leaveWindow(String title) {
        see(
                "the window \u201c" + title + "\u201d",
                () -> window().filter(Stage.class::isInstance)
                        .filter(now -> String.valueOf(((Stage) now).getTitle()).startsWith(title))
                        .isPresent());
        robot.type(KeyCode.ESCAPE);
        see("that \u201c" + title + "\u201d is left", () -> !isOpen(title));
    }

    /** Whether there is a window whose title begins so. */
    boolean isOpen(String title) {
        return robot.listWindows().stream()
                .filter(Stage.class::isInstance)
                .anyMatch(window -> String.valueOf(((Stage) window).getTitle()).startsWith(title));
    }

    /** Waits until that holds. */
    void see(String what, Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds);
        } catch (TimeoutException never) {
            throw new AssertionError("Not seen: " + what + "; the keyboard is at " + focused(), never);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
