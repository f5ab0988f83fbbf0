package se.ledstjarnan.ejb.supplier;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.supplier.ConcernReason;
import se.ledstjarnan.domain.supplier.Supplier;
import se.ledstjarnan.domain.supplier.Suppliers;
import se.ledstjarnan.ejb.law.LawClocks;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.organisation.People;

/** What the supervisory authority may have to be told of (SoL 27 kap. 7 §), and who may act for a supplier. */
@Stateless
@DenyAll
public class SupplierDutyService {

    @Inject
    private Suppliers suppliers;

    @Inject
    private Employees employees;

    @Inject
    private People people;

    @Inject
    private SupplierTrail trail;

    @Inject
    private LawClocks law;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** How each stands against the law, by its id; nothing runs for what need not be told. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public Map<Long, List<LegalClock>> clocks(List<SupplierView.Concern> concerns) {
        Map<Long, LawClocks.Asked> asked = new HashMap<>();
        concerns.stream()
                .filter(concern -> concern.dismissedBecause() == null)
                .forEach(
                        concern -> asked.put(concern.id(), ConcernFacts.of(concern.noticedOn(), concern.notifiedOn())));
        return law.of(asked, clock.instant());
    }

    /** Starts the law's clock: something has been learned that the supervisory authority may have to be told of. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void raise(SupplierRef ref, ConcernReason reason, String words, LocalDate noticedOn) {
        Supplier supplier = load(ref);
        supplier.raise(reason, words, noticedOn, user.scope().day());
        trail.stored(supplier, AuditAction.ADD);
    }

    /** The supervisory authority has been told, which ends the clock. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void notified(SupplierRef ref, long concernId, LocalDate day, String registerNumber) {
        Supplier supplier = load(ref);
        supplier.notified(
                concernId,
                day,
                registerNumber,
                employees.get(user.employeeId()),
                user.scope().day(),
                clock.instant());
        trail.stored(supplier, AuditAction.STEP);
    }

    /** It need not be told. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void dismiss(SupplierRef ref, long concernId, String because) {
        Supplier supplier = load(ref);
        supplier.dismiss(concernId, because, employees.get(user.employeeId()), clock.instant());
        trail.stored(supplier, AuditAction.STEP);
    }

    /** Lets somebody whom the directory knows as a supplier act for this one; whoever acts for another is refused. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void giveLogin(SupplierRef ref, Long employeeId) {
        if (employeeId == null) {
            throw DomainException.at("person", "shared.required");
        }
        if (people.peopleWith(Role.LEVERANTOR).stream().map(EmployeeName::id).noneMatch(employeeId::equals)) {
            throw DomainException.at("person", "supplier.noLogin");
        }
        if (suppliers
                .actedForBy(employeeId)
                .filter(other -> other.getNumber() != ref.number())
                .isPresent()) {
            throw DomainException.at("person", "supplier.actsForAnother");
        }
        Supplier supplier = load(ref);
        supplier.giveLogin(employees.get(employeeId), clock.instant());
        trail.stored(supplier, AuditAction.ACCESS);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void endLogin(SupplierRef ref, long loginId) {
        Supplier supplier = load(ref);
        supplier.endLogin(loginId, clock.instant());
        trail.stored(supplier, AuditAction.ACCESS);
    }

    private Supplier load(SupplierRef ref) {
        Supplier supplier = suppliers.find(ref.number()).orElseThrow(NotFoundException::new);
        supplier.checkVersion(ref.version());
        return supplier;
    }
}
