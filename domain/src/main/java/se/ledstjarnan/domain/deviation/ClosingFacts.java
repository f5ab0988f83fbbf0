package se.ledstjarnan.domain.deviation;

/**
 * What the closing guard must know beyond the case itself.
 *
 * @param describesEvent the investigation says what happened
 * @param hasCause at least one cause is assessed
 * @param measuresNotEnded measures that are neither done nor reasoned away
 * @param invitationsOpen contributors who have not answered
 */
public record ClosingFacts(boolean describesEvent, boolean hasCause, int measuresNotEnded, int invitationsOpen) {}
