package se.ledstjarnan.ejb.supplier;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.supplier.AgreementContent;
import se.ledstjarnan.domain.supplier.Supplier;
import se.ledstjarnan.domain.supplier.SupplierContent;
import se.ledstjarnan.domain.supplier.Suppliers;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.shared.UniqueViolation;

/** Keeps the register of suppliers and their agreements. */
@Stateless
@DenyAll
public class SupplierWorkService {

    @Inject
    private Suppliers suppliers;

    @Inject
    private Units units;

    @Inject
    private SupplierTrail trail;

    @Inject
    private CurrentUser user;

    /** Gives the number of the new supplier. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public int begin(SupplierContent content) {
        Supplier supplier = new Supplier(suppliers.nextNumber(), content);
        suppliers.add(supplier);
        store(supplier, AuditAction.CREATE);
        return supplier.getNumber();
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void write(SupplierRef ref, SupplierContent content) {
        Supplier supplier = load(ref);
        supplier.write(content);
        store(supplier, AuditAction.CHANGE);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void agree(SupplierRef ref, AgreementContent content) {
        Supplier supplier = load(ref);
        supplier.agree(content, unit(content), user.scope().day());
        trail.stored(supplier, AuditAction.ADD);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void change(SupplierRef ref, long agreementId, AgreementContent content) {
        Supplier supplier = load(ref);
        supplier.change(agreementId, content, unit(content));
        trail.stored(supplier, AuditAction.CHANGE);
    }

    /** Decides that an agreement is not prolonged. @param lastDay null to keep the one agreed */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void letEnd(SupplierRef ref, long agreementId, LocalDate lastDay, String reason) {
        Supplier supplier = load(ref);
        supplier.letEnd(agreementId, lastDay, reason, user.scope().day());
        trail.stored(supplier, AuditAction.STEP);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void permit(SupplierRef ref, String operation, String decisionNumber, LocalDate from, LocalDate to) {
        Supplier supplier = load(ref);
        supplier.permit(operation, decisionNumber, from, to);
        trail.stored(supplier, AuditAction.ADD);
    }

    private Unit unit(AgreementContent content) {
        return content.unitId() == null ? null : units.get(content.unitId());
    }

    private Supplier load(SupplierRef ref) {
        Supplier supplier = suppliers.find(ref.number()).orElseThrow(NotFoundException::new);
        supplier.checkVersion(ref.version());
        return supplier;
    }

    private void store(Supplier supplier, AuditAction action) {
        try {
            trail.stored(supplier, action);
        } catch (RuntimeException e) {
            if (UniqueViolation.isIn(e)) {
                throw DomainException.at("organisationNumber", "supplier.numberTaken");
            }
            throw e;
        }
    }
}
