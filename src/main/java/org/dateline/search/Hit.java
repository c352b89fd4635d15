package org.dateline.search;

/**
 * Something that was found.
 *
 * @param kind what it is
 * @param id the id of what it opens: the place, the source, or the event, which for a quote is its own; of a speaker
 *     the name
 * @param title what it is called, or a quote's words, with what was asked for marked
 * @param detail where else it was found, or what it is; empty if there is nothing to say
 */
public record Hit(HitKind kind, String id, MarkedText title, MarkedText detail) {}
