package se.ledstjarnan.ejb.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.LongSupplier;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.domain.supplier.Supplier;
import se.ledstjarnan.ejb.audit.Audit;

/** Stores a change and leaves its trace in the log, in the chain of the supplier. */
@ApplicationScoped
class SupplierTrail {

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    void stored(Supplier supplier, AuditAction action) {
        work.flush();
        audit.record(action, subject(supplier));
    }

    /** @param part gives the id of the part, once it is stored */
    void stored(Supplier supplier, AuditAction action, String type, LongSupplier part) {
        work.flush();
        audit.record(action, subject(supplier).part(type, part.getAsLong()));
    }

    private static AuditSubject subject(Supplier supplier) {
        return AuditSubject.of("supplier", supplier.getId(), Integer.toString(supplier.getNumber()), null);
    }
}
