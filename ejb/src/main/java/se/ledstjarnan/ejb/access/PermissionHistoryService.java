package se.ledstjarnan.ejb.access;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.report.PdfRenderer;

/**
 * Answers who could see a case of any kind on a day, and why, to those who follow up all units and may read the whole of it. That it was asked is in the log.
 */
@Stateless
@DenyAll
public class PermissionHistoryService {

    @Inject
    private Permissions permissions;

    @Inject
    private PermissionPaper paper;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public PermissionHistory on(String number, LocalDate day) {
        Permissions.Known known = permissions.known(number, user.scope());
        PermissionHistory history = permissions.on(known, notComing(day));
        audit.record(AuditAction.READ, "permission-history", known.id(), null);
        return history;
    }

    /** The same as PDF/A. @param reason one of {@link AuditReason#toExtract()} */
    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public byte[] pdf(String number, LocalDate day, AuditReason reason) {
        if (reason == null || !AuditReason.toExtract().contains(reason)) {
            throw DomainException.at("reason", "access.reasonMissing");
        }
        Permissions.Known known = permissions.known(number, user.scope());
        PermissionHistory history = permissions.on(known, notComing(day));
        byte[] pdf = renderer.render(paper.document(history, reason));
        audit.recordExport("access-extract", List.of(known.id()), reason);
        return pdf;
    }

    /** Nobody knows who will be able to. */
    private LocalDate notComing(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return day == null || day.isAfter(today) ? today : day;
    }
}
