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
        return view(report);
    }

    /** The document to stand in a page, as the board sees it: small figures hidden; once approved just as it was then. */
    @RolesAllowed({Roles.MAS, Roles.NAMND, Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public String document(Quarter quarter, int heading) {
        QuarterlyReport report = desk.open(quarter);
        Optional<String> approved = report.getStatus().isLocked()
                ? reports.document(report.getId()).map(ReportDocument::getPage)
                : Optional.empty();
        return approved.orElseGet(() ->
                QuarterDocument.onScreen(desk.content(report, desk.threshold(report)), heading, FigureLinks.NONE));
    }

    /** The same with every figure open, leading to its rows; for MAS alone. */
    @RolesAllowed(Roles.MAS)
    public String openDocument(Quarter quarter, int heading, FigureLinks links) {
        return QuarterDocument.onScreen(desk.content(desk.open(quarter), BoardFigures.OPEN), heading, links);
    }

    private QuarterView view(QuarterlyReport report) {
        QuarterDesk.Besides besides = desk.besides(report);
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
