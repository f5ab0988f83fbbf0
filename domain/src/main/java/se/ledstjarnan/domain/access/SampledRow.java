package se.ledstjarnan.domain.access;

import java.io.Serializable;
import java.time.Instant;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditReason;

/**
 * One drawn reading, as whoever judges it sees it: who read what, and what that person had to do with the case; nothing of what the
 * case says.
 *
 * @param title null where unknown, as units
 * @param reason null where the log asks for none
 * @param own the reading of the one who looks at it now, who may not judge it
 * @param judgedBy null while nobody has
 */
public record SampledRow(
        long id,
        Instant at,
        String who,
        String title,
        String units,
        AuditAction action,
        AuditReason reason,
        String caseNumber,
        String caseUnit,
        SampleTie tie,
        boolean own,
        SampleVerdict verdict,
        String note,
        String judgedBy)
        implements Serializable {}
