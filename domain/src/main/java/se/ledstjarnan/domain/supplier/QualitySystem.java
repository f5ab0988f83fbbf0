package se.ledstjarnan.domain.supplier;

import java.io.Serializable;

/**
 * How a supplier works with quality, by the four points that its own management system is to hold: follow-up of quality, its
 * development, how the employees take part, and how they are told of the results.
 */
public record QualitySystem(String followUp, String development, String involvement, String information)
        implements Serializable {}
