package se.ledstjarnan.ejb.report;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.BoardFigures;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterlyReport;
import se.ledstjarnan.domain.report.QuarterlyReports;
import se.ledstjarnan.domain.report.ReportAction;
import se.ledstjarnan.domain.report.ReportDocument;
import se.ledstjarnan.domain.report.ReportProcess;
import se.ledstjarnan.domain.report.ReportRow;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/** Reading quarterly reports. */
@Stateless
@DenyAll
public class ReportService {

    @Inject
    private QuarterlyReports reports;

    @Inject
    private QuarterDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    @Inject
    private Audit audit;

    @Inject
    private WordRenderer word;

    /** Whether the municipality has a quarterly report at all. */
    @RolesAllowed({Roles.MAS, Roles.NAMND, Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public boolean isOn() {
        return settings.on(SettingKey.QUARTERLY_REPORT_ON);
    }

    /** Newest first; drafts for MAS only. */
    @RolesAllowed({Roles.MAS, Roles.NAMND, Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public List<ReportRow> list() {
        desk.checkOn();
        return reports.rows(user.hasRole(Role.MAS));
    }

    @RolesAllowed({Roles.MAS, Roles.NAMND, Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public QuarterView open(Quarter quarter) {
        QuarterlyReport report = desk.open(quarter);
        audit.record(AuditAction.READ, QuarterDrafting.subject(report));
        return view(report, desk.besides(report));
    }

    /**
     * The report with the document to stand in a page, as the board sees it: small figures hidden; once approved just as it was then.
     *
     * @param heading level of the document's first heading
     */
    @RolesAllowed({Roles.MAS, Roles.NAMND, Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public QuarterReading read(Quarter quarter, int heading) {
        QuarterlyReport report = desk.open(quarter);
        audit.record(AuditAction.READ, QuarterDrafting.subject(report));
        QuarterDesk.Besides besides = desk.besides(report);
        Optional<String> approved = report.getStatus().isLocked()
                ? reports.document(report.getId()).map(ReportDocument::getPage)
                : Optional.empty();
        String document = approved.orElseGet(() -> QuarterDocument.onScreen(
                desk.content(report, desk.threshold(report), besides), heading, FigureLinks.NONE));
        return new QuarterReading(view(report, besides), document);
    }

    /** The same with every figure open, leading to its rows; for MAS alone, and of a draft alone. */
    @RolesAllowed(Roles.MAS)
    public QuarterReading readOpen(Quarter quarter, int heading, FigureLinks links) {
        QuarterlyReport report = desk.open(quarter);
        if (report.getStatus().isLocked()) {
            return read(quarter, heading);
        }
        audit.record(AuditAction.READ, QuarterDrafting.subject(report));
        QuarterDesk.Besides besides = desk.besides(report);
        QuarterContent content = desk.content(report, BoardFigures.OPEN, besides);
        return new QuarterReading(view(report, besides), QuarterDocument.onScreen(content, heading, links));
    }

    /** To work on further in Word, as the board sees it. */
    @RolesAllowed({Roles.MAS, Roles.NAMND, Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public byte[] word(Quarter quarter) {
        QuarterlyReport report = desk.open(quarter);
        byte[] document = word.render(QuarterDocument.onPaper(desk.content(report, desk.threshold(report))));
        audit.record(AuditAction.DOWNLOAD, QuarterDrafting.subject(report));
        return document;
    }

    private QuarterView view(QuarterlyReport report, QuarterDesk.Besides besides) {
        return new QuarterView(
                report.getQuarter(),
                report.getVersion(),
                report.getStatus(),
                report.getDraftedBy() == null ? null : report.getDraftedBy().getName(),
                report.getDraftedAt(),
                report.getFiguresAt(),
                report.getTexts(),
                besides.selections().size(),
                besides.attested(),
                besides.requests(),
                report.getApprovedBy() == null ? null : report.getApprovedBy().getName(),
                report.getApprovedAt(),
                report.getSha256(),
                report.getHandovers().stream()
                        .map(h -> new QuarterView.Step(
                                h.getBody(), h.getDay(), h.getParagraph(), h.getRegistrationNumber(), h.getRequest()))
                        .toList(),
                Arrays.stream(ReportAction.values())
                        .filter(action -> ReportProcess.allows(action, report.getStatus(), user.roles()))
                        .collect(Collectors.toSet()));
    }
}
