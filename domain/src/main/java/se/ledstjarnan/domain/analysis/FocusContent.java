package se.ledstjarnan.domain.analysis;

import java.io.Serializable;

/**
 * What the analysis goes on with.
 *
 * @param part of the figure; null for something of the group's own
 * @param key of the figure
 * @param title of the figure, or in the group's words
 * @param good something that has gone well, to learn from
 */
public record FocusContent(
        CollectedPart part, String key, String title, String why, boolean good, boolean workEnvironment)
        implements Serializable {}
