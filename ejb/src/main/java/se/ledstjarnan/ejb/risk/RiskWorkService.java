package se.ledstjarnan.ejb.risk;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.risk.AnalysisContent;
import se.ledstjarnan.domain.risk.RiskAccess;
import se.ledstjarnan.domain.risk.RiskActor;
import se.ledstjarnan.domain.risk.RiskAnalyses;
import se.ledstjarnan.domain.risk.RiskAnalysis;
import se.ledstjarnan.domain.risk.RiskScales;
import se.ledstjarnan.domain.risk.RiskTemplates;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.notification.Outbox;

/** Begins analyses, gives them a team, and takes them through decision and follow-up to their end. */
@Stateless
@DenyAll
public class RiskWorkService {

    @Inject
    private RiskAnalyses analyses;

    @Inject
    private RiskScales scales;

    @Inject
    private RiskTemplates templates;

    @Inject
    private Units units;

    @Inject
    private RiskDesk desk;

    @Inject
    private Outbox outbox;

    /** Gives the number of the new analysis. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public int begin(NewAnalysis asked) {
        demandReach(asked.unitId(), asked.content().areas());
        RiskAnalysis analysis = new RiskAnalysis(
                analyses.nextNumber(),
                asked.content(),
                desk.person(asked.leaderId()),
                unit(asked.unitId()),
                scales.find(asked.scaleId()).orElse(null),
                desk.today());
        if (asked.before() != null) {
            RiskAnalysis before = analyses.findForReading(asked.before())
                    .filter(each -> !RiskAccess.actors(each, desk.scope()).isEmpty())
                    .orElseThrow(NotFoundException::new);
            before.getStanding().stream()
                    .filter(risk -> asked.carried().contains(risk.getPosition()))
                    .forEach(analysis::carryOver);
        } else if (asked.templateId() != null) {
            templates
                    .template(asked.templateId())
                    .orElseThrow(NotFoundException::new)
                    .pour(analysis);
        }
        analyses.add(analysis);
        desk.stored(analysis, AuditAction.CREATE);
        return analysis.getNumber();
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void write(AnalysisRef ref, AnalysisContent content, Long leaderId, Long unitId) {
        demandReach(unitId, content.areas());
        Employee leader = desk.person(leaderId);
        Unit unit = unit(unitId);
        RiskAnalysis analysis = desk.open(ref, RiskActor.LEADER);
        analysis.write(content, leader, unit, desk.today());
        desk.stored(analysis, AuditAction.CHANGE);
    }

    /** Lets somebody else lead it. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void handOver(AnalysisRef ref, Long person) {
        Employee leader = desk.person(person);
        RiskAnalysis analysis = desk.open(ref, RiskActor.LEADER);
        analysis.handOver(leader);
        desk.stored(analysis, AuditAction.ACCESS);
        tell(analysis, leader);
    }

    /** Somebody takes part from now on, and is told. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void join(AnalysisRef ref, Long person) {
        Employee member = desk.person(person);
        RiskAnalysis analysis = desk.open(ref, RiskActor.LEADER);
        analysis.join(member);
        desk.stored(analysis, AuditAction.ACCESS);
        tell(analysis, member);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void leave(AnalysisRef ref, long person) {
        RiskAnalysis analysis = desk.open(ref, RiskActor.LEADER);
        analysis.leave(person);
        desk.stored(analysis, AuditAction.ACCESS);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void decide(AnalysisRef ref, String words, LocalDate on, LocalDate followUp) {
        Employee me = desk.me();
        RiskAnalysis analysis = desk.open(ref, RiskActor.DECIDER);
        analysis.decide(words, on, followUp, me, desk.today(), desk.now());
        desk.stored(analysis, AuditAction.APPROVE);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void followUp(AnalysisRef ref, String words, LocalDate nextDue) {
        Employee me = desk.me();
        RiskAnalysis analysis = desk.open(ref, RiskActor.LEADER);
        analysis.followUp(words, nextDue, me, desk.today(), desk.now());
        desk.stored(analysis, AuditAction.ADD);
    }

    /** Takes a decided analysis up again, with why; the decision until then stays to be read. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void reopen(AnalysisRef ref, String because, LocalDate readyBy) {
        Employee me = desk.me();
        RiskAnalysis analysis = desk.open(ref, RiskActor.DECIDER);
        analysis.reopen(because, readyBy, me, desk.today(), desk.now());
        desk.stored(analysis, AuditAction.STEP);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void close(AnalysisRef ref, String words) {
        Employee me = desk.me();
        RiskAnalysis analysis = desk.open(ref, RiskActor.DECIDER);
        analysis.close(words, me, desk.now());
        desk.stored(analysis, AuditAction.STEP);
    }

    private void demandReach(Long unitId, Set<LegalArea> areas) {
        if (RiskAccess.mayBegin(unitId, areas, desk.scope())) {
            return;
        }
        if (unitId == null) {
            throw DomainException.at("unit", "risk.unitNeeded");
        }
        throw new NotAllowedException();
    }

    private Unit unit(Long id) {
        if (id == null) {
            return null;
        }
        Unit unit = units.get(id);
        if (!unit.takesReports(desk.today()) && !unit.isDepartment(desk.today())) {
            throw DomainException.at("unit", "risk.unitGone");
        }
        return unit;
    }

    /** Nobody is told of what they did themselves. */
    private void tell(RiskAnalysis analysis, Employee person) {
        if (!person.getId().equals(desk.scope().employeeId())) {
            outbox.queue(
                    person.getId(),
                    MailKind.RISK_JOINED,
                    analysis.getCaseNumber(),
                    RiskReminders.path(analysis.getNumber()),
                    "risk:" + analysis.getId() + ":joined:" + person.getId() + ':' + analysis.getVersion());
        }
    }
}
