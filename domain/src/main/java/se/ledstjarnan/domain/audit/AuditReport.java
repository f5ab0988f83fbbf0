package se.ledstjarnan.domain.audit;

import java.io.Serializable;
import java.util.List;

/** What a verification read and found. */
public record AuditReport(long chains, long entries, List<AuditFault> faults) implements Serializable {

    public boolean intact() {
        return faults.isEmpty();
    }
}
