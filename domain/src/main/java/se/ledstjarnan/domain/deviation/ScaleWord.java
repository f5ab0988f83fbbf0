package se.ledstjarnan.domain.deviation;

import java.io.Serializable;

/** What one step of a scale is called and means on a day. */
public record ScaleWord(ScaleAxis axis, int level, String word, String description) implements Serializable {}
