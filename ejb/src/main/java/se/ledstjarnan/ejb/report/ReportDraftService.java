package se.ledstjarnan.ejb.report;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterlyReport;
import se.ledstjarnan.domain.report.QuarterlyReports;
import se.ledstjarnan.domain.report.ReportTexts;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.audit.Audit;

/** MAS's work on a draft: making it by hand, counting anew, writing. */
@Stateless
@DenyAll
public class ReportDraftService {

    @Inject
    private QuarterlyReports reports;

    @Inject
    private QuarterDesk desk;

    @Inject
    private QuarterDrafting drafting;

    @Inject
    private Audit audit;

    /** Drafts an earlier quarter by hand; throws where it has a report or has not ended. */
    @RolesAllowed(Roles.MAS)
    public void draft(Quarter quarter) {
        desk.checkOn();
        QuarterlyReport report = drafting.draft(quarter, desk.actor().employee())
                .orElseThrow(() -> new DomainException("report.exists"));
        audit.record(AuditAction.CREATE, QuarterDrafting.subject(report));
    }

    /** Counts and chooses anew; the version is the one that was seen. */
    @RolesAllowed(Roles.MAS)
    public void refresh(Quarter quarter, long version) {
        QuarterlyReport report = desk.openForChange(quarter, version);
        drafting.refresh(report, desk.actor());
        reports.flush();
        audit.record(AuditAction.CHANGE, QuarterDrafting.subject(report));
    }

    @RolesAllowed(Roles.MAS)
    public void write(Quarter quarter, long version, ReportTexts texts) {
        keep(quarter, version, texts);
        audit.record(AuditAction.CHANGE, QuarterDrafting.subject(desk.open(quarter)));
    }

    /**
     * As {@link #write}, while somebody is still writing: without an entry in the log every few seconds.
     *
     * @return the version that is now to be seen
     */
    @RolesAllowed(Roles.MAS)
    public long keep(Quarter quarter, long version, ReportTexts texts) {
        QuarterlyReport report = desk.openForChange(quarter, version);
        report.write(texts, desk.actor());
        reports.flush();
        return report.getVersion();
    }
}
