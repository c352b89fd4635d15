package org.dateline.app;

/** Why a command cannot run; the message is one line for the user. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }
}
