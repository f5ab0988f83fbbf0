package se.ledstjarnan.domain.audit;

import java.util.Collection;
import java.util.List;

/**
 * What was done or tried.
 *
 * @param reason why, where the log asks for it; null elsewhere
 * @param ids what an export took out; empty for all else
 */
public record AuditDeed(AuditAction action, AuditReason reason, List<Long> ids, AuditResult result) {

    public AuditDeed {
        ids = List.copyOf(ids);
    }

    public static AuditDeed done(AuditAction action) {
        return new AuditDeed(action, null, List.of(), AuditResult.DONE);
    }

    public static AuditDeed done(AuditAction action, AuditReason reason) {
        return new AuditDeed(action, reason, List.of(), AuditResult.DONE);
    }

    public static AuditDeed exported(Collection<Long> ids, AuditReason reason) {
        return new AuditDeed(AuditAction.EXPORT, reason, List.copyOf(ids), AuditResult.DONE);
    }

    public static AuditDeed refused(AuditAction action) {
        return new AuditDeed(action, null, List.of(), AuditResult.REFUSED);
    }
}
