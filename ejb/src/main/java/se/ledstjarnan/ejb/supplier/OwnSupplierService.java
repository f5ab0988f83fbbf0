package se.ledstjarnan.ejb.supplier;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.supplier.MonitoringResult;
import se.ledstjarnan.domain.supplier.QualitySystem;
import se.ledstjarnan.domain.supplier.ResultContent;
import se.ledstjarnan.domain.supplier.Supplier;
import se.ledstjarnan.domain.supplier.Suppliers;
import se.ledstjarnan.domain.supplier.Visit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** What a supplier sees and does behind its login: its own agreements, confirmation, results and measures, and nobody else's. */
@Stateless
@DenyAll
public class OwnSupplierService {

    @Inject
    private Suppliers suppliers;

    @Inject
    private JpaSupplierReads reads;

    @Inject
    private Employees employees;

    @Inject
    private FindingMeasures measures;

    @Inject
    private SupplierTrail trail;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Empty where the caller acts for no supplier. */
    @RolesAllowed(Roles.LEVERANTOR)
    public Optional<SupplierView> mine() {
        return user.known()
                ? suppliers
                        .actedForBy(user.employeeId())
                        .map(Supplier::getNumber)
                        .flatMap(number -> reads.find(number, false))
                : Optional.empty();
    }

    /** The caller's own supplier by its number; another's is answered as one that does not exist. */
    @RolesAllowed(Roles.LEVERANTOR)
    public SupplierView open(int number) {
        return mine().filter(view -> view.head().number() == number).orElseThrow(NotFoundException::new);
    }

    /** The supplier has a quality system, and works by it like this. */
    @RolesAllowed(Roles.LEVERANTOR)
    public void confirm(SupplierRef ref, QualitySystem system) {
        checkMine(ref.number());
        Supplier supplier = suppliers.find(ref.number()).orElseThrow(NotFoundException::new);
        supplier.checkVersion(ref.version());
        supplier.confirm(system, me(), user.scope().day(), clock.instant());
        trail.stored(supplier, AuditAction.APPROVE);
    }

    /** Hands in a result of the self-monitoring; gives its id, for adding files. */
    @RolesAllowed(Roles.LEVERANTOR)
    public long handIn(int number, ResultContent content) {
        Supplier supplier = checkMine(number);
        MonitoringResult result =
                new MonitoringResult(supplier, content, me(), user.scope().day(), clock.instant());
        suppliers.add(result);
        trail.stored(supplier, AuditAction.HAND_OVER, "supplier-result", result::getId);
        return result.getId();
    }

    /** Says what has been done about a finding. */
    @RolesAllowed(Roles.LEVERANTOR)
    public void report(FindingRef ref, String words) {
        Supplier mine = suppliers.actedForBy(user.employeeId()).orElseThrow(NotFoundException::new);
        // Nothing is asked of the database between reading the visit and checking its version, which asking would
        // raise.
        Visit visit = suppliers
                .visit(ref.visitId())
                .filter(found -> found.getSupplier().getNumber() == mine.getNumber())
                .orElseThrow(NotFoundException::new);
        visit.checkVersion(ref.version());
        visit.report(ref.findingId(), words, me(), clock.instant());
        measures.reported(visit.finding(ref.findingId()), words);
        trail.stored(visit.getSupplier(), AuditAction.STEP, "supplier-finding", ref::findingId);
    }

    private Supplier checkMine(int number) {
        return suppliers
                .actedForBy(user.employeeId())
                .filter(supplier -> supplier.getNumber() == number)
                .orElseThrow(NotFoundException::new);
    }

    private Employee me() {
        return employees.get(user.employeeId());
    }
}
