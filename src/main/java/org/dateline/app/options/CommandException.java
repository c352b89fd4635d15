package org.dateline.app.options;

/** Why a command cannot run; the message is one line for the user. */
public final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An exception with what the user is told. */
    public CommandException(String message) {
        super(message);
    }
}
