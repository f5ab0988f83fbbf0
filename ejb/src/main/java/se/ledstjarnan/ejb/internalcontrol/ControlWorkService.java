package se.ledstjarnan.ejb.internalcontrol;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.internalcontrol.ControlMoment;
import se.ledstjarnan.domain.internalcontrol.ControlPlan;
import se.ledstjarnan.domain.internalcontrol.ControlPlans;
import se.ledstjarnan.domain.internalcontrol.MomentContent;
import se.ledstjarnan.domain.internalcontrol.PlanRisk;
import se.ledstjarnan.domain.internalcontrol.PlanRiskContent;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.risk.AnalysisStatus;
import se.ledstjarnan.domain.risk.Risk;
import se.ledstjarnan.domain.risk.RiskAccess;
import se.ledstjarnan.domain.risk.RiskAnalyses;
import se.ledstjarnan.domain.risk.RiskAnalysis;
import se.ledstjarnan.domain.risk.RiskScale;
import se.ledstjarnan.domain.risk.RiskScales;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.risk.RiskRef;
import se.ledstjarnan.ejb.settings.Settings;

/** Writes plans until they are handed to the political body. */
@Stateless
@DenyAll
public class ControlWorkService {

    @Inject
    private ControlPlans plans;

    @Inject
    private RiskAnalyses analyses;

    @Inject
    private RiskScales scales;

    @Inject
    private Settings settings;

    @Inject
    private ControlDesk desk;

    /** Begins a plan and gives its number. @param committee whether the committee decides it, and not the board */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public int begin(Integer year, boolean committee, Collection<LocalDate> days, Long owner) {
        String body = settings.word(committee ? SettingKey.COMMITTEE_NAME : SettingKey.BOARD_NAME);
        if (year != null && plans.isThere(year, body)) {
            throw DomainException.at("year", "internalcontrol.thereAlready", Integer.toString(year));
        }
        ControlPlan plan =
                new ControlPlan(plans.nextNumber(), year, body, days, desk.person(owner), desk.today(), desk.now());
        plans.add(plan);
        desk.stored(plan, AuditAction.CREATE);
        return plan.getNumber();
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void write(PlanRef ref, Collection<LocalDate> days, Long owner) {
        Employee keeper = desk.person(owner);
        ControlPlan plan = desk.open(ref);
        plan.write(days, keeper);
        desk.stored(plan, AuditAction.CHANGE);
    }

    /** Takes a risk in and gives its place. @param source the risk of a decided analysis; null for one that is written here */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public int addRisk(PlanRef ref, RiskRef source, PlanRiskContent content) {
        Risk risk = source == null ? null : risk(source);
        RiskScale scale = scales.inUse().get(0);
        ControlPlan plan = desk.open(ref);
        PlanRisk added = plan.add(risk, scale, content);
        desk.stored(plan, AuditAction.ADD);
        return added.getPosition();
    }

    /** What the caller may not read does not exist, nor does what nobody has decided. */
    private Risk risk(RiskRef source) {
        RiskAnalysis analysis = analyses.findForReading(source.analysis())
                .filter(each -> !RiskAccess.actors(each, desk.scope()).isEmpty())
                .orElseThrow(() -> DomainException.at("risk", "internalcontrol.noSuchRisk"));
        Risk risk = analysis.getStanding().stream()
                .filter(each -> each.getPosition() == source.position())
                .findFirst()
                .orElseThrow(() -> DomainException.at("risk", "internalcontrol.noSuchRisk"));
        if (analysis.getStatus() == AnalysisStatus.UNDER_WORK) {
            throw DomainException.at("risk", "internalcontrol.notDecidedRisk");
        }
        return risk;
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void changeRisk(PlanRef ref, int position, PlanRiskContent content) {
        ControlPlan plan = desk.open(ref);
        plan.change(position, content);
        desk.stored(plan, AuditAction.CHANGE);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void strikeRisk(PlanRef ref, int position) {
        ControlPlan plan = desk.open(ref);
        plan.strike(position);
        desk.stored(plan, AuditAction.CHANGE);
    }

    /** Gives the control's place. @param risk the risk's place */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public int addMoment(PlanRef ref, int risk, MomentContent content, Long responsible) {
        Employee person = desk.person(responsible);
        ControlPlan plan = desk.open(ref);
        ControlMoment moment = plan.add(risk, content, person);
        desk.stored(plan, AuditAction.ADD);
        return moment.getPosition();
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void changeMoment(PlanRef ref, int position, MomentContent content, Long responsible) {
        Employee person = desk.person(responsible);
        ControlPlan plan = desk.open(ref);
        plan.changeMoment(position, content, person);
        desk.stored(plan, AuditAction.CHANGE);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void strikeMoment(PlanRef ref, int position) {
        ControlPlan plan = desk.open(ref);
        plan.strikeMoment(position);
        desk.stored(plan, AuditAction.CHANGE);
    }

    /** Hands it to the political body. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void propose(PlanRef ref) {
        ControlPlan plan = desk.open(ref);
        plan.propose();
        desk.stored(plan, AuditAction.STEP);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF, Roles.NAMNDSEKRETERARE})
    public void takeBack(PlanRef ref) {
        ControlPlan plan = desk.open(ref);
        plan.takeBack();
        desk.stored(plan, AuditAction.STEP);
    }
}
