package se.ledstjarnan.ejb.report;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.Handover;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterlyReport;
import se.ledstjarnan.domain.report.QuarterlyReports;
import se.ledstjarnan.domain.report.ReportDocument;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.shared.Checksum;

/** From a draft to what the board has received: approving, the locked document, handing over. */
@Stateless
@DenyAll
public class ReportApprovalService {

    /** Under the page's own heading. */
    private static final int HEADING_ON_PAGE = 2;

    @Inject
    private QuarterlyReports reports;

    @Inject
    private QuarterDesk desk;

    @Inject
    private QuarterDrafting drafting;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private Settings settings;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Locks the report together with its document, made from just the figures and words that were seen. */
    @RolesAllowed(Roles.MAS)
    public void approve(Quarter quarter, long version) {
        QuarterlyReport report = desk.openForChange(quarter, version);
        QuarterDesk.Besides besides = desk.besides(report);
        int notAttested = besides.selections().size() - besides.attested();
        int threshold = settings.number(SettingKey.SMALL_CELL_THRESHOLD);
        report.approve(notAttested, settings.list(SettingKey.REPORT_CHAIN), threshold, desk.actor(), clock.instant());
        QuarterContent content = desk.content(report, threshold, besides);
        byte[] pdf = PdfAttachments.attach(
                renderer.render(QuarterDocument.onPaper(content)), QuarterDocument.files(content), clock.instant());
        report.seal(Checksum.of(pdf));
        String page = QuarterDocument.onScreen(content, HEADING_ON_PAGE, FigureLinks.NONE);
        reports.keep(new ReportDocument(report.getId(), pdf, page));
        reports.flush();
        audit.record(AuditAction.APPROVE, QuarterDrafting.subject(report));
        desk.toRegister(report, pdf);
        drafting.tell(Role.NAMNDSEKRETERARE, MailKind.REPORT_APPROVED, report, "approved");
    }

    /** The next body of the chain has received it. */
    @RolesAllowed({Roles.NAMNDSEKRETERARE, Roles.MAS})
    public void handOver(Quarter quarter, long version, Handover.Minutes minutes) {
        QuarterlyReport report = desk.openForChange(quarter, version);
        Handover step = report.handOver(
                minutes, desk.day(report.getApprovedAt()), LocalDate.now(clock), desk.actor(), clock.instant());
        reports.flush();
        audit.record(AuditAction.HAND_OVER, QuarterDrafting.subject(report));
        drafting.tell(Role.NAMND, MailKind.REPORT_HANDED_OVER, report, "handed-" + step.getStep());
    }

    /** The document as it was approved, byte for byte. */
    @RolesAllowed({Roles.MAS, Roles.NAMND, Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public byte[] pdf(Quarter quarter) {
        QuarterlyReport report = desk.open(quarter);
        byte[] pdf = reports.document(report.getId())
                .orElseThrow(NotFoundException::new)
                .getPdf();
        if (!Checksum.of(pdf).equals(report.getSha256())) {
            throw new IllegalStateException("The document of " + quarter + " is not the one that was approved");
        }
        audit.record(AuditAction.DOWNLOAD, QuarterDrafting.subject(report));
        return pdf;
    }
}
