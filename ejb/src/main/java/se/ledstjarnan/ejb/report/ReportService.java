package se.ledstjarnan.ejb.report;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.BoardFigures;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterCounts;
import se.ledstjarnan.domain.report.QuarterlyReport;
import se.ledstjarnan.domain.report.QuarterlyReports;
import se.ledstjarnan.domain.report.ReportAction;
import se.ledstjarnan.domain.report.ReportActor;
import se.ledstjarnan.domain.report.ReportProcess;
import se.ledstjarnan.domain.report.ReportRow;
import se.ledstjarnan.domain.report.SelectedDeviations;
import se.ledstjarnan.domain.report.Selection;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/** Reading and drafting quarterly reports, and writing in a draft. */
@Stateless
@DenyAll
public class ReportService {

    @Inject
    private QuarterlyReports reports;

    @Inject
    private SelectedDeviations selected;

    @Inject
    private QuarterDesk desk;

    @Inject
    private QuarterDrafting drafting;

    @Inject
    private QuarterCounts counts;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

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

    /** The document to stand in a page, as the board sees it: small figures hidden. */
    @RolesAllowed({Roles.MAS, Roles.NAMND, Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public String document(Quarter quarter, int heading) {
        QuarterlyReport report = desk.open(quarter);
        return QuarterDocument.onScreen(desk.content(report, desk.threshold(report)), heading, FigureLinks.NONE);
    }

    /** The same with every figure open, leading to its rows; for MAS alone. */
    @RolesAllowed(Roles.MAS)
    public String openDocument(Quarter quarter, int heading, FigureLinks links) {
        return QuarterDocument.onScreen(desk.content(desk.open(quarter), BoardFigures.OPEN), heading, links);
    }

    /** Drafts an earlier quarter by hand; throws where it has a report or has not ended. */
    @RolesAllowed(Roles.MAS)
    public void draft(Quarter quarter) {
        desk.checkOn();
        QuarterlyReport report = drafting.draft(quarter, desk.actor().employee())
                .orElseThrow(() -> new DomainException("report.exists"));
        audit.record(AuditAction.CREATE, QuarterDrafting.subject(report));
    }

    /** Counts anew; the version is the one that was seen. */
    @RolesAllowed(Roles.MAS)
    public void refresh(Quarter quarter, long version) {
        QuarterlyReport report = desk.openForChange(quarter, version);
        ReportActor actor = desk.actor();
        report.refresh(counts.count(quarter, LocalDate.now(clock)), actor, clock.instant());
        reports.flush();
        audit.record(AuditAction.CHANGE, QuarterDrafting.subject(report));
    }

    @RolesAllowed(Roles.MAS)
    public void write(Quarter quarter, long version, String analysis, String registrationNumber) {
        QuarterlyReport report = desk.openForChange(quarter, version);
        report.write(analysis, registrationNumber, desk.actor());
        reports.flush();
        audit.record(AuditAction.CHANGE, QuarterDrafting.subject(report));
    }

    private QuarterView view(QuarterlyReport report) {
        List<Selection> chosen = selected.of(report.getQuarter());
        return new QuarterView(
                report.getQuarter(),
                report.getVersion(),
                report.getStatus(),
                report.getDraftedBy() == null ? null : report.getDraftedBy().getName(),
                report.getDraftedAt(),
                report.getFiguresAt(),
                report.getRegistrationNumber(),
                report.getAnalysis(),
                chosen.size(),
                (int) chosen.stream().filter(Selection::attested).count(),
                report.getApprovedBy() == null ? null : report.getApprovedBy().getName(),
                report.getApprovedAt(),
                report.getSha256(),
                report.getHandovers().stream()
                        .map(h -> new QuarterView.Step(
                                h.getBody(), h.getDay(), h.getParagraph(), h.getRegistrationNumber()))
                        .toList(),
                Arrays.stream(ReportAction.values())
                        .filter(action -> ReportProcess.allows(action, report.getStatus(), user.roles()))
                        .collect(Collectors.toSet()));
    }
}
