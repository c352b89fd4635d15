package org.dateline.view.command;

import static org.dateline.language.Tr.tr;

import java.util.Locale;
import java.util.function.Supplier;

/** Something that a user can ask for: its words, its icon, its keys. What it does, a {@link CommandTable} knows. */
public interface Command {

    /** The name of its constant. */
    String name();

    /** By which it is told from others of its kind, and its buttons in a scene are found: such as {@code add-view}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How it is shown and asked for. */
    Face face();

    /**
     * How a command is shown and asked for.
     *
     * @param words what it does, as a menu says it, in the language that is spoken then
     * @param icon the code of its icon in Material Design 2, such as {@code mdal-add}; empty if it has none
     * @param keys the keys that ask for it; there may be none
     */
    record Face(Supplier<String> words, String icon, Keys keys) {

        /** With words that are a key of messages. */
        Face(String words, String icon, Keys keys) {
            this(() -> tr(words), icon, keys);
        }
    }

    default String words() {
        return face().words().get();
    }

    default String icon() {
        return face().icon();
    }

    default Keys keys() {
        return face().keys();
    }

    /** What it does, with its keys, as a tooltip says it. */
    default String tip() {
        return tip(words());
    }

    /** Other words for what it does, with its keys. */
    default String tip(String words) {
        return keys().isNone() ? words : tr("{0} ({1})", words, keys());
    }
}
