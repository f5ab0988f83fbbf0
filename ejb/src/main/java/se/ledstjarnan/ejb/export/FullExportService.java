package se.ledstjarnan.ejb.export;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.export.FullExport;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.job.JobWaking;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * All of it in one file, as when the municipality leaves. Whoever administers the system orders it, whoever answers for the
 * administration approves it; it never takes one person only.
 */
@Stateless
@DenyAll
public class FullExportService {

    private static final int MOST_LISTED = 20;

    @Inject
    private JpaFullExports exports;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private JobWaking jobs;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The latest, newest first. */
    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.SOCIALCHEF})
    public List<FullExportRow> latest() {
        List<FullExport> latest = exports.latest(MOST_LISTED);
        List<FullExportDownload> downloads =
                exports.downloads(latest.stream().map(FullExport::getId).toList());
        return latest.stream()
                .map(export -> FullExportRow.of(export, user.employeeId(), downloads))
                .toList();
    }

    /** Throws at reason. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void order(String reason) {
        FullExport export =
                new FullExport(exports.nextNumber(), reason, employees.get(user.employeeId()), clock.instant());
        exports.add(export);
        audit.record(AuditAction.CREATE, "full-export", export.getId(), null);
    }

    @RolesAllowed(Roles.SOCIALCHEF)
    public void approve(int number, long version) {
        FullExport export = seen(number, version);
        export.approve(employees.get(user.employeeId()), clock.instant());
        exports.flush();
        jobs.now(FullExportJob.NAME);
        audit.record(AuditAction.APPROVE, "full-export", export.getId(), null);
    }

    @RolesAllowed(Roles.SOCIALCHEF)
    public void refuse(int number, long version) {
        FullExport export = seen(number, version);
        export.refuse(employees.get(user.employeeId()), clock.instant());
        exports.flush();
        audit.record(AuditAction.STEP, "full-export", export.getId(), null);
    }

    /** Writes the file; that it was fetched, and by whom, is stored with it. Throws DomainException where it is no more. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void fetch(int number, OutputStream out) throws IOException {
        FullExport export = exports.numbered(number);
        export.checkThere(clock.instant());
        exports.downloaded(export, user.employeeId(), clock.instant());
        audit.record(AuditAction.DOWNLOAD, "full-export", export.getId(), null);
        exports.file(export, out);
    }

    /** Takes the file away before its days are over. */
    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.SOCIALCHEF})
    public void remove(int number, long version) {
        FullExport export = seen(number, version);
        export.remove(clock.instant());
        exports.flush();
        exports.removeFile(export);
        audit.record(AuditAction.DISPOSE, "full-export", export.getId(), null);
    }

    private FullExport seen(int number, long version) {
        FullExport export = exports.numbered(number);
        export.checkVersion(version);
        return export;
    }
}
