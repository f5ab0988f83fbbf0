package se.ledstjarnan.domain.audit;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a verification read and found.
 *
 * @param caseNumbers by chain with a fault, the number people know its case by, where an intact entry says it
 */
public record AuditReport(long chains, long entries, List<AuditFault> faults, Map<String, String> caseNumbers)
        implements Serializable {

    public boolean intact() {
        return faults.isEmpty();
    }
}
