package org.dateline.export.story;

/**
 * A picture of a step.
 *
 * @param png the picture as PNG (ISO 15948), not to be changed
 * @param width pixels
 * @param height pixels
 */
public record StepPicture(byte[] png, int width, int height) {}
