package org.dateline.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Translates what a person reads, at the moment at which it is shown. The English text is the key, as in gettext and Qt,
 * so that code reads as what it says, and a message that a catalogue lacks is shown in English.
 *
 * <p>A message is a whole sentence, label or heading, written as one literal; what it speaks of stands in it as {@code {0}},
 * {@code {1}} and so on, never joined to it by {@code +}, since other languages have another order. Whole numbers among
 * the arguments are written with groups of thousands. Words for programs (JSON, headings of exported tables, options of
 * the command line) are not messages.
 */
public final class Tr {

    private static final char CONTEXT_ENDS = '|';

    private Tr() {}

    /** A message in the language of the program, with its arguments in it. */
    public static String tr(String message, @Nullable Object... arguments) {
        return Language.current().fill(Language.current().message(message, message), arguments);
    }

    /**
     * A message whose English text means several things, such as "Open", which is a command and a state.
     *
     * @param context what tells the meanings apart, in a word or two, never shown
     */
    public static String trc(String context, String message, @Nullable Object... arguments) {
        return Language.current()
                .fill(Language.current().message(context + CONTEXT_ENDS + message, message), arguments);
    }

    /**
     * A message about a number of things, in the form that the language has for that number. In both forms {@code {0}} is
     * the number, and {@code {1}} the first of the further arguments.
     *
     * @param one the English form for one, such as "{0} event in {1}"
     * @param other the English form for any other number, which is the key
     */
    public static String trn(long number, String one, String other, @Nullable Object... further) {
        @Nullable Object[] arguments = new Object[further.length + 1];
        arguments[0] = number;
        System.arraycopy(further, 0, arguments, 1, further.length);
        return Language.current().fill(Language.current().plural(number, one, other), arguments);
    }

    /** Several arguments with the same between them, held apart as in a message. */
    public static String joined(String between, List<String> arguments) {
        return Language.current().joined(between, arguments);
    }

    /** An argument as a message of the language has it in a place, for what stands beside others. */
    public static String within(String argument) {
        return Language.current().within(argument);
    }

    /**
     * Marks an English text as a message that is translated later, by {@code tr} of what holds it: the words of a
     * constant of an enum, for instance, which is made once whatever language is chosen then.
     */
    public static String key(String message) {
        return message;
    }
}
