package se.ledstjarnan.ejb.audit;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.audit.AuditCount;
import se.ledstjarnan.domain.audit.AuditEntries;
import se.ledstjarnan.domain.audit.AuditReport;
import se.ledstjarnan.domain.organisation.Roles;

/** What whoever looks after the system may know of the audit log: that it is whole, and how much is done. No case, no person. */
@Stateless
@DenyAll
public class AuditService {

    @Inject
    private AuditVerification verification;

    @Inject
    private AuditHeadsFolder folder;

    @Inject
    private AuditEntries entries;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public AuditReport verify() {
        return verification.run();
    }

    /** Whether the ends of the chains are kept outside the database. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public boolean keepsHeadsOutside() {
        return folder.isConfigured();
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public Optional<Instant> lastExport() {
        return folder.newest();
    }

    /** Entries per day, action and roles, from a day through a day. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<AuditCount> counts(LocalDate from, LocalDate through) {
        return entries.counts(
                from.atStartOfDay(clock.getZone()).toInstant(),
                through.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}
