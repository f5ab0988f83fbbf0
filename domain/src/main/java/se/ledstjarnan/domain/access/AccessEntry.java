package se.ledstjarnan.domain.access;

import java.io.Serializable;
import java.time.Instant;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditReason;

/**
 * One reading or change in an access extract: who, when, what.
 *
 * @param who the employee's name; null for a job
 * @param title the job title as it is now; null where unknown
 * @param units the units that the person worked in or led that day, separated by comma; null where none
 * @param job the job's name; null for a person
 * @param objectType the part of the case, as the log names it
 * @param reason why the person was shown; null where the log asks for no reason
 * @param refused tried, and not let through
 * @param caseNumber null where several cases were taken out at once
 * @param caseUnit the unit that the case belongs to; null as above
 */
public record AccessEntry(
        Instant at,
        String who,
        String title,
        String units,
        String job,
        AuditAction action,
        String objectType,
        AuditReason reason,
        boolean refused,
        String caseNumber,
        String caseUnit)
        implements Serializable {}
