package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.MadeData;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.report.MadeReports;
import se.ledstjarnan.domain.report.ReportDefinition;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportScope;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.notification.Outbox;
import se.ledstjarnan.ejb.organisation.People;

/** Drafts reports by their definitions, for the job and by hand, and tells those who have something to do with one. */
@ApplicationScoped
public class MadeDrafting {

    @Inject
    private MadeReports reports;

    @Inject
    private ReportSources sources;

    @Inject
    private MadeSafe safe;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** @param by null where the job drafts */
    @Transactional(Transactional.TxType.MANDATORY)
    MadeReport draft(ReportDefinition definition, ReportPeriod period, Unit unit, OrganisedAs as, Employee by) {
        Instant now = clock.instant();
        MadeReport report = new MadeReport(
                        reports.nextNumber(), definition, period, unit, by, LocalDate.now(clock), now)
                .organisedAs(as);
        keep(report, now);
        return report;
    }

    /** A draft by the job; empty where there is nothing to tell yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<MadeReport> draft(ReportDefinition definition, ReportPeriod period) {
        Instant now = clock.instant();
        Map<String, CollectedBlock> counted = count(definition, period, ReportScope.ALL);
        if (!sources.haveBegun(codes(definition), counted)) {
            return Optional.empty();
        }
        MadeReport report =
                new MadeReport(reports.nextNumber(), definition, period, null, null, LocalDate.now(clock), now);
        keep(report, counted, ReportScope.ALL, now);
        return Optional.of(report);
    }

    /** Throws where a report by the definition is of the whole administration alone. */
    void demandAll(ReportDefinition definition, String field, String message) {
        if (sources.areOfAll(codes(definition))) {
            throw DomainException.at(field, message);
        }
    }

    /** Stores a report that has no figures yet, with its figures. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(MadeReport report, Instant now) {
        ReportScope scope = sources.scope(report);
        keep(report, count(report.getDefinition(), report.getPeriod(), scope), scope, now);
    }

    private void keep(MadeReport report, Map<String, CollectedBlock> counted, ReportScope scope, Instant now) {
        report.collected(rule(report, now), scope, now);
        reports.add(report);
        counted.forEach((source, block) -> reports.add(new MadeData(report, source, BlockText.of(block), now)));
        safe.show(report);
    }

    /** Counts anew; what was counted before is remembered, so that the difference can be shown. */
    @Transactional(Transactional.TxType.MANDATORY)
    void refresh(MadeReport report) {
        Instant now = clock.instant();
        ReportScope scope = sources.scope(report);
        Map<String, CollectedBlock> counted = count(report.getDefinition(), report.getPeriod(), scope);
        Map<String, MadeData> stored = reports.data(report);
        counted.forEach((source, block) -> {
            String json = BlockText.of(block);
            if (stored.containsKey(source)) {
                stored.get(source).renew(json, now);
            } else {
                reports.add(new MadeData(report, source, json, now));
            }
        });
        report.collected(rule(report, now), scope, now);
        safe.show(report);
    }

    private Map<String, CollectedBlock> count(ReportDefinition definition, ReportPeriod period, ReportScope scope) {
        return sources.collect(codes(definition), new ReportAsked(definition.getCode(), period, scope));
    }

    private static List<String> codes(ReportDefinition definition) {
        return definition.getChapters().stream()
                .flatMap(chapter -> chapter.getSources().stream())
                .toList();
    }

    private String rule(MadeReport report, Instant now) {
        ReportPeriod period = report.getPeriod();
        boolean ended = period.hasEnded(LocalDate.now(clock));
        String what = Words.of(
                ended ? "made.rule" : "made.rule.going",
                Words.day(period.from()),
                Words.day(period.to()),
                Words.minute(now.atZone(clock.getZone()).toLocalDateTime()));
        return report.getOrganised() == OrganisedAs.NOW ? what + " " + Words.of("made.rule.now") : what;
    }

    /** Mails everybody with one of the roles, once for each event of the report. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(Set<Role> roles, MailKind kind, MadeReport report, String event) {
        for (Role role : roles) {
            for (EmployeeName person : people.peopleWith(role)) {
                outbox.queue(
                        person.id(),
                        kind,
                        "R-" + report.getNumber(),
                        path(report.getNumber()),
                        "made-report:" + report.getNumber() + ":" + event + ":" + person.id());
            }
        }
    }

    /** Such as "Kvalitets- och patientsäkerhetsberättelse 2025". */
    static String title(MadeReport report) {
        String title = report.getDefinition().getName() + " "
                + report.getDefinition().getPeriodKind().name(report.getPeriod());
        return report.getOrganised() == OrganisedAs.NOW ? title + ", " + Words.of("made.now") : title;
    }

    static String path(int number) {
        return "/report/report.xhtml?number=" + number;
    }

    static AuditSubject subject(MadeReport report) {
        return AuditSubject.of(
                "made-report",
                report.getId(),
                "R-" + report.getNumber(),
                report.getUnit() == null ? null : report.getUnit().getId());
    }
}
