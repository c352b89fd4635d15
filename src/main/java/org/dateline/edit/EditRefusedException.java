package org.dateline.edit;

/** A change is not made, or a file not edited, for a reason that the user can read. */
public final class EditRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param reason why, as a sentence without a full stop */
    public EditRefusedException(String reason) {
        super(reason);
    }

    /** Why, as a sentence without a full stop. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
