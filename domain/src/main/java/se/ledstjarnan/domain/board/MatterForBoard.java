package se.ledstjarnan.domain.board;

import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Employee;

/**
 * The CDI event by which a feature says that the board is to be told of something of its own. Told again of the same key, nothing
 * happens; where the municipality does not report such things for each event, neither.
 *
 * @param key what it is, such as {@code deviation:12} or {@code measure:7}
 * @param caseNumber the number people know the case by
 */
public record MatterForBoard(
        String key, BoardMatterKind kind, Compartment compartment, String caseNumber, Employee by) {}
