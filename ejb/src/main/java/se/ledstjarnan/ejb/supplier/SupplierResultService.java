package se.ledstjarnan.ejb.supplier;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.file.FileSubject;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.supplier.MonitoringResult;
import se.ledstjarnan.domain.supplier.SupplierAccess;
import se.ledstjarnan.domain.supplier.Suppliers;
import se.ledstjarnan.ejb.file.FileStore;
import se.ledstjarnan.ejb.file.OpenFile;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** A result of a supplier's self-monitoring with its files: for the supplier that handed it in and those who follow suppliers up. */
@Stateless
@DenyAll
public class SupplierResultService {

    @Inject
    private Suppliers suppliers;

    @Inject
    private JpaSupplierReads reads;

    @Inject
    private FileStore files;

    @Inject
    private Employees employees;

    @Inject
    private SupplierTrail trail;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS, Roles.LEVERANTOR})
    public SupplierView.Result open(long id) {
        SupplierView.Result result = reads.result(id).orElseThrow(NotFoundException::new);
        if (!SupplierAccess.followsUp(user.scope()) && !actsFor(result.supplier())) {
            throw new NotFoundException();
        }
        return result;
    }

    /** The municipality has read it. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void review(long id, long version, String words) {
        MonitoringResult result = suppliers.result(id).orElseThrow(NotFoundException::new);
        result.checkVersion(version);
        result.review(words, employees.get(user.employeeId()), clock.instant());
        trail.stored(result.getSupplier(), AuditAction.STEP, "supplier-result", result::getId);
    }

    /** Throws at the field files where the file cannot be taken in. */
    @RolesAllowed(Roles.LEVERANTOR)
    public void addFile(long id, String fileName, byte[] content) {
        MonitoringResult result = openForFiles(id);
        long file = files.add(FileSubject.SUPPLIER_RESULT, id, fileName, content, employees.get(user.employeeId()));
        trail.stored(result.getSupplier(), AuditAction.ADD, "file", () -> file);
    }

    @RolesAllowed(Roles.LEVERANTOR)
    public void removeFile(long fileId) {
        MonitoringResult result = openForFiles(files.subjectOf(fileId, FileSubject.SUPPLIER_RESULT));
        files.remove(fileId, FileSubject.SUPPLIER_RESULT);
        trail.stored(result.getSupplier(), AuditAction.CHANGE, "file", () -> fileId);
    }

    /** A file to save; leaves a trace in the log. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS, Roles.LEVERANTOR})
    public OpenFile file(long fileId) {
        long id = files.subjectOf(fileId, FileSubject.SUPPLIER_RESULT);
        MonitoringResult result = suppliers.result(id).orElseThrow(NotFoundException::new);
        if (!SupplierAccess.followsUp(user.scope())
                && !actsFor(result.getSupplier().getNumber())) {
            throw new NotFoundException();
        }
        trail.stored(result.getSupplier(), AuditAction.DOWNLOAD, "file", () -> fileId);
        return files.open(fileId, FileSubject.SUPPLIER_RESULT);
    }

    private MonitoringResult openForFiles(long id) {
        MonitoringResult result = suppliers.result(id).orElseThrow(NotFoundException::new);
        if (!actsFor(result.getSupplier().getNumber())) {
            throw new NotFoundException();
        }
        if (result.isReviewed()) {
            throw new DomainException("supplier.reviewedBefore");
        }
        return result;
    }

    private boolean actsFor(int number) {
        return suppliers
                .actedForBy(user.employeeId())
                .filter(supplier -> supplier.getNumber() == number)
                .isPresent();
    }
}
