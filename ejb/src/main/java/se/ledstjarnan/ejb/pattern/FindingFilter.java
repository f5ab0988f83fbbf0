package se.ledstjarnan.ejb.pattern;

import java.io.Serializable;
import se.ledstjarnan.domain.pattern.FindingKind;
import se.ledstjarnan.domain.pattern.FindingState;

/**
 * Which findings are asked for.
 *
 * @param kind null for every kind
 * @param unitId null for every unit
 */
public record FindingFilter(FindingState state, FindingKind kind, Long unitId) implements Serializable {}
