package se.ledstjarnan.ejb.supplier;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.supplier.FindingStatus;
import se.ledstjarnan.domain.supplier.Supplier;
import se.ledstjarnan.domain.supplier.Suppliers;
import se.ledstjarnan.domain.supplier.Visit;
import se.ledstjarnan.domain.supplier.VisitContent;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Follow-up visits at suppliers, and what becomes of what was found. */
@Stateless
@DenyAll
public class VisitService {

    @Inject
    private Suppliers suppliers;

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

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void register(int supplierNumber, VisitContent content) {
        Supplier supplier = suppliers.find(supplierNumber).orElseThrow(NotFoundException::new);
        Visit visit = new Visit(
                supplier, content, suppliers.grades(), me(), user.scope().day(), clock.instant());
        suppliers.add(visit);
        trail.stored(supplier, AuditAction.ADD, "supplier-visit", visit::getId);
        measures.begin(visit, user.scope());
    }

    /** What was found is mended, as the municipality has seen. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void mended(FindingRef ref, String words) {
        Visit visit = load(ref);
        visit.mended(ref.findingId(), words, me(), clock.instant());
        measures.mended(visit.finding(ref.findingId()), words);
        stored(visit, ref);
    }

    /** It is not, and is graded one step up, with a new last day. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void notMended(FindingRef ref, String words, LocalDate newDue) {
        Visit visit = load(ref);
        FindingStatus before = visit.finding(ref.findingId()).getStatus();
        visit.notMended(
                ref.findingId(),
                suppliers.grades(),
                words,
                newDue,
                me(),
                user.scope().day(),
                clock.instant());
        measures.notMended(visit, visit.finding(ref.findingId()), before, words, user.scope());
        stored(visit, ref);
    }

    private Visit load(FindingRef ref) {
        Visit visit = suppliers.visit(ref.visitId()).orElseThrow(NotFoundException::new);
        visit.checkVersion(ref.version());
        return visit;
    }

    private void stored(Visit visit, FindingRef ref) {
        trail.stored(visit.getSupplier(), AuditAction.STEP, "supplier-finding", ref::findingId);
    }

    private Employee me() {
        return employees.get(user.employeeId());
    }
}
