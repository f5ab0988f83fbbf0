package se.ledstjarnan.ejb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditCheck;
import se.ledstjarnan.domain.audit.AuditEntries;
import se.ledstjarnan.domain.audit.AuditEntry;
import se.ledstjarnan.domain.audit.AuditHead;
import se.ledstjarnan.domain.audit.AuditReport;

/** Checks the whole audit log against its seals and against the chain ends kept outside the database, and exports those ends. */
@ApplicationScoped
public class AuditVerification {

    private static final int PAGE = 2_000;
    private static final Duration LONGEST_TRANSACTION = Duration.ofHours(1);

    @Inject
    private AuditEntries entries;

    @Inject
    private AuditHeadsFolder folder;

    @Inject
    private AuditKey key;

    @Inject
    private Clock clock;

    /** Reads every entry, in pages; names each fault by chain and number. Changes nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public AuditReport run() {
        AuditHeadsFolder.Contents exported = folder.read();
        AuditCheck check = new AuditCheck(key.seal(), exported.heads());
        AuditHead place = null;
        List<AuditEntry> page = entries.after(place, PAGE);
        while (!page.isEmpty()) {
            page.forEach(check::read);
            place = page.get(page.size() - 1).head();
            page = entries.after(place, PAGE);
        }
        return check.finish(exported.faults());
    }

    /**
     * Writes the ends of the chains that have grown since the last export, where a folder is configured. An entry is dated before
     * its transaction ends, so a good hour is exported again; what is known already is left out.
     */
    @Transactional
    public int exportHeads() {
        if (!folder.isConfigured()) {
            return 0;
        }
        Instant since = folder.newest()
                .map(written -> written.minus(LONGEST_TRANSACTION))
                .orElse(Instant.EPOCH);
        Set<AuditHead> known = new HashSet<>(folder.read().heads());
        List<AuditHead> grown = entries.headsSince(since).stream()
                .filter(head -> !known.contains(head))
                .toList();
        if (!grown.isEmpty()) {
            folder.write(grown, clock.instant());
        }
        return grown.size();
    }
}
