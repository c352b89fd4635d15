package org.dateline.problem;

/** How much a {@link Problem} costs the user. */
public enum Severity {
    /** Something that was read, but is probably not meant so: an unknown key, a place without a map feature. */
    WARNING,
    /** Something that could not be read or contradicts itself; it is left out, the rest is there. */
    ERROR
}
