package org.dateline.control.map.content;

/** How an area is shaded by what has changed in it between two windows. */
public enum ChangeShade {
    /** Certainly fewer, by very many. */
    FEWER_3,
    FEWER_2,
    /** Certainly fewer, by few. */
    FEWER_1,
    /** Certainly as many. */
    SAME,
    /** It cannot be said. */
    UNKNOWN,
    /** Certainly more, by few. */
    MORE_1,
    MORE_2,
    /** Certainly more, by very many. */
    MORE_3
}
