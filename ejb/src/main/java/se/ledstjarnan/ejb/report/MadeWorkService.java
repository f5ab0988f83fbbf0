package se.ledstjarnan.ejb.report;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.report.MadeAction;
import se.ledstjarnan.domain.report.MadeHandover;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.report.MadeReports;
import se.ledstjarnan.domain.report.ReportActor;
import se.ledstjarnan.domain.report.ReportDefinition;
import se.ledstjarnan.domain.report.ReportDefinitions;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;

/** Takes a report from draft to what the board has received. */
@Stateless
@DenyAll
public class MadeWorkService {

    @Inject
    private MadeReports reports;

    @Inject
    private ReportDefinitions definitions;

    @Inject
    private Units units;

    @Inject
    private MadeDesk desk;

    @Inject
    private MadeDrafting drafting;

    @Inject
    private MadePress press;

    @Inject
    private ReportUpkeep upkeep;

    @Inject
    private MadeLog log;

    /**
     * Drafts a report by hand; throws where there is one already.
     *
     * @param day any day of the period
     * @param unitId null for the whole administration
     * @param as whether units are told of as they lay on the last day, or as they lie today with what they have taken over
     * @return its number
     */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public int draft(String code, LocalDate day, Long unitId, OrganisedAs as) {
        ReportDefinition definition = definitions.inForce(code).orElseThrow(NotFoundException::new);
        ReportActor actor = desk.actor();
        if (!desk.isOn(definition)) {
            throw new NotFoundException();
        }
        Set<Role> writers = EnumSet.copyOf(definition.getWriters());
        writers.addAll(definition.getApprovers());
        if (writers.stream().noneMatch(actor.roles()::contains)) {
            throw new NotAllowedException();
        }
        ReportPeriod period = definition.getPeriodKind().around(day);
        if (reports.has(code, period, unitId, as)) {
            throw DomainException.at("day", "report.madeExists");
        }
        if (unitId != null) {
            drafting.demandAll(definition, "unit", "report.wholeOnly");
        }
        if (as == OrganisedAs.NOW) {
            drafting.demandAll(definition, "organised", "report.thenOnly");
        }
        Unit unit = unitId == null ? null : units.get(unitId);
        MadeReport report = drafting.draft(definition, period, unit, as, actor.employee());
        log.stored(report, AuditAction.CREATE);
        return report.getNumber();
    }

    /** Counts anew; the version is the one that was seen. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void refresh(int number, long version) {
        ReportActor actor = desk.actor();
        MadeReport report = desk.openForChange(number, version);
        report.checkMay(MadeAction.REFRESH, actor);
        drafting.refresh(report);
        log.stored(report, AuditAction.CHANGE);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void register(int number, long version, String registrationNumber) {
        ReportActor actor = desk.actor();
        MadeReport report = desk.openForChange(number, version);
        report.register(registrationNumber, actor);
        log.stored(report, AuditAction.CHANGE);
    }

    /** Signs; when all who approve have signed, the report is locked together with its documents. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void sign(int number, long version) {
        ReportActor actor = desk.actor();
        List<String> chain = desk.chain();
        MadeReport report = desk.openForChange(number, version);
        report.checkMay(MadeAction.SIGN, actor);
        ShownFigures shown = press.shown(report);
        boolean approved = report.sign(chain, shown.threshold(), actor, desk.today(), desk.now());
        if (approved) {
            press.print(report, shown);
        }
        log.stored(report, AuditAction.APPROVE);
        if (approved) {
            upkeep.renewRequests(report);
            press.toRegister(report);
            drafting.tell(Set.of(Role.NAMNDSEKRETERARE), MailKind.MADE_REPORT_APPROVED, report, "approved");
        } else {
            Set<Role> others = EnumSet.copyOf(report.getDefinition().getApprovers());
            report.getSignatures().forEach(each -> others.remove(each.getRole()));
            drafting.tell(others, MailKind.MADE_REPORT_SIGNED, report, "signed-" + report.getVersion());
        }
    }

    /** The next body of the chain has received it. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF, Roles.NAMNDSEKRETERARE})
    public void handOver(int number, long version, MadeHandover.Minutes minutes) {
        ReportActor actor = desk.actor();
        MadeReport report = desk.openForChange(number, version);
        MadeHandover step = report.handOver(minutes, desk.day(report.getApprovedAt()), desk.today(), actor, desk.now());
        log.stored(report, AuditAction.HAND_OVER);
        upkeep.renewRequests(report);
        drafting.tell(Set.of(Role.NAMND), MailKind.MADE_REPORT_HANDED_OVER, report, "handed-" + step.getStep());
    }

    /** Begins a new version of an approved report, which stays. @return the number of the new version */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public int replace(int number, long version, String reason) {
        ReportActor actor = desk.actor();
        int next = reports.nextNumber();
        MadeReport report = desk.openForChange(number, version);
        if (reports.isReplaced(report)) {
            throw new DomainException("report.replacedAlready");
        }
        MadeReport replacement = report.replacement(next, reason, actor, desk.now());
        drafting.keep(replacement, desk.now());
        log.stored(replacement, AuditAction.CREATE);
        return next;
    }
}
