package org.dateline.export;

/** The pages that rows are laid on. */
interface Pages {

    /** Begins a page; what is laid from now on lies on it. */
    void begin();

    /**
     * Lays a row, or a part of one, on the page.
     *
     * @param top from the upper edge of the page, points
     * @param continued whether it goes on with a row that began on the page before
     */
    void lay(Row row, double top, boolean continued);
}
