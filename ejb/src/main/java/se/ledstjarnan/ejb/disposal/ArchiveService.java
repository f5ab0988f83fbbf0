package se.ledstjarnan.ejb.disposal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.disposal.ArchiveDelivery;
import se.ledstjarnan.domain.disposal.RetentionKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * Deliveries of closed cases to the archive. Those who register order them, fetch them and record the receipt: the packages hold what
 * the cases say. Those who administer see how far they have come.
 */
@Stateless
@DenyAll
public class ArchiveService {

    @Inject
    private JpaArchiveDeliveries deliveries;

    @Inject
    private JpaArchiveReads reads;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE})
    public List<ArchiveRow> all() {
        return reads.rows();
    }

    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE})
    public ArchiveView open(int number) {
        ArchiveDelivery of = get(number);
        return new ArchiveView(
                number,
                of.getVersion(),
                of.getKind(),
                of.getClosedFrom(),
                of.getClosedTo(),
                of.getStatus(),
                of.getMadeBy().getName(),
                of.getMadeAt(),
                of.getReadyAt(),
                of.getReceivedOn() == null
                        ? null
                        : new ArchiveView.Receipt(
                                of.getReceivedOn(),
                                of.getReceivedBy(),
                                of.getReceiverReference(),
                                of.getRecordedBy().getName()),
                reads.parts(number));
    }

    /** Of closed cases of the kind that lie in no delivery. The job makes it. Its number. */
    @RolesAllowed(Roles.REGISTRATOR)
    public int order(RetentionKind kind, LocalDate from, LocalDate to) {
        ArchiveDelivery ordered = new ArchiveDelivery(
                deliveries.nextNumber(), kind, from, to, me(), LocalDate.now(clock), clock.instant());
        if (!deliveries.any(kind, from, to)) {
            throw new DomainException("disposal.noneToArchive");
        }
        deliveries.add(ordered);
        record(AuditAction.CREATE, ordered);
        return ordered.getNumber();
    }

    /** One zip with the packages of its cases. */
    @RolesAllowed(Roles.REGISTRATOR)
    public byte[] part(int number, int position) {
        ArchiveDelivery of = get(number);
        byte[] content = deliveries.content(of, position).orElseThrow(NotFoundException::new);
        record(AuditAction.EXPORT, of);
        return content;
    }

    /** Whoever took it over has said so; the packages are taken away here, and numbers and checksums stay. */
    @RolesAllowed(Roles.REGISTRATOR)
    public void received(int number, long version, LocalDate on, String receiver, String reference) {
        ArchiveDelivery of = get(number);
        of.checkVersion(version);
        of.received(on, receiver, reference, me(), LocalDate.now(clock), clock.instant());
        deliveries.empty(of);
        record(AuditAction.HAND_OVER, of);
    }

    private ArchiveDelivery get(int number) {
        return deliveries.find(number).orElseThrow(NotFoundException::new);
    }

    private Employee me() {
        return employees.get(user.employeeId());
    }

    private void record(AuditAction action, ArchiveDelivery of) {
        audit.record(action, "archive-delivery", of.getId(), null);
    }
}
