package org.dateline.view.page;

/** What a page of the panel asks of the window. */
public interface PageActions {

    /**
     * Puts words on the clipboard.
     *
     * @param said what the user is told
     */
    void copy(String words, String said);

    /** Lets the user choose the folder with the archived texts. */
    void openTexts();
}
