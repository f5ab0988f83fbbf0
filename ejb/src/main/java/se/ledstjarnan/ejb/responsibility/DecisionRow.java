package se.ledstjarnan.ejb.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.responsibility.DecisionSubject;

/**
 * A decision of a political body about the management system.
 *
 * @param version as stored, to be sent back when it is struck
 * @param struck why it was struck; null where it holds
 */
public record DecisionRow(
        long id,
        long version,
        DecisionSubject subject,
        String summary,
        String body,
        LocalDate day,
        String paragraph,
        String registerNumber,
        String recordedBy,
        String struck)
        implements Serializable {}
