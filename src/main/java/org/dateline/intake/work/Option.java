package org.dateline.intake.work;

/**
 * What a piece of a text may be: a speaker, a measure, a place, an event.
 *
 * @param id the id, or the name of a speaker
 * @param words what it is called on the screen
 * @param reason why it is offered; empty where the order alone tells
 */
public record Option(String id, String words, String reason) {}
