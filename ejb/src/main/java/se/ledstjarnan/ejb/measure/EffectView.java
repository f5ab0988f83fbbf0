package se.ledstjarnan.ejb.measure;

import java.io.Serializable;
import se.ledstjarnan.domain.measure.EffectReading;

/**
 * What a chart says of a measure.
 *
 * @param category what is counted
 * @param numbers whether the reader may see the counts behind it
 */
public record EffectView(String category, EffectReading reading, boolean numbers) implements Serializable {}
