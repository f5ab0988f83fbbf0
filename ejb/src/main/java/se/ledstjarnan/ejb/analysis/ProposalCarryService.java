package se.ledstjarnan.ejb.analysis;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.analysis.ActionProposal;
import se.ledstjarnan.domain.analysis.AnalysisRounds;
import se.ledstjarnan.domain.analysis.OutcomeKind;
import se.ledstjarnan.domain.analysis.ProposalOutcome;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.goal.GoalContent;
import se.ledstjarnan.domain.goal.GoalKind;
import se.ledstjarnan.domain.goal.GoalTerm;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.plan.PlanContent;
import se.ledstjarnan.domain.routine.RoutineContent;
import se.ledstjarnan.domain.routine.RoutineKind;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.goal.GoalWorkService;
import se.ledstjarnan.ejb.plan.ActionPlanWorkService;
import se.ledstjarnan.ejb.plan.NewPlan;
import se.ledstjarnan.ejb.routine.RoutineWorkService;

/** Begins what an adopted proposal becomes, filled in from the proposal and linked with it: whoever begins it writes on from there. */
@Stateless
@DenyAll
public class ProposalCarryService {

    private static final int LONGEST_GOAL = 4_000;

    @Inject
    private AnalysisRounds rounds;

    @Inject
    private GoalWorkService goals;

    @Inject
    private ActionPlanWorkService plans;

    @Inject
    private RoutineWorkService routines;

    @Inject
    private JpaOutcomeTargets targets;

    @Inject
    private AnalysisDesk desk;

    /** Gives the number of the goal that is begun. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.ENHETSCHEF})
    public int goal(AnalysisRef ref) {
        Employee me = desk.me();
        LocalDate today = desk.today();
        ActionProposal proposal = desk.proposal(ref);
        proposal.demandAdopted();
        String words = proposal.getWords();
        int number = goals.begin(
                new GoalContent(
                        proposal.getTitle(),
                        words.length() <= LONGEST_GOAL ? words : words.substring(0, LONGEST_GOAL),
                        GoalKind.PROBLEM_AREA,
                        GoalTerm.SHORT,
                        today.getYear(),
                        today.getYear() + 1,
                        false,
                        List.of()),
                unit(proposal),
                null);
        become(proposal, OutcomeKind.GOAL, number, me);
        return number;
    }

    /** Gives the number of the action plan that is begun, for the goal that the proposal has become or leads back to. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.ENHETSCHEF})
    public int plan(AnalysisRef ref) {
        Employee me = desk.me();
        LocalDate begins = desk.today().plusMonths(1).withDayOfMonth(1);
        Long goal = targets.goalOf(ref.number());
        if (goal == null) {
            throw new DomainException("analysis.goalFirst");
        }
        ActionProposal proposal = desk.proposal(ref);
        proposal.demandAdopted();
        int number = plans.begin(new NewPlan(
                new PlanContent(
                        proposal.getTitle(),
                        proposal.getWords(),
                        begins,
                        begins.plusYears(1).minusDays(1)),
                goal,
                me.getId(),
                unit(proposal)));
        become(proposal, OutcomeKind.PLAN, number, me);
        return number;
    }

    /** Gives the number of the document that is begun. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public int routine(AnalysisRef ref) {
        Employee me = desk.me();
        ActionProposal proposal = desk.proposal(ref);
        proposal.demandAdopted();
        Long unit = unit(proposal);
        int number = routines.begin(new RoutineContent(
                RoutineKind.ROUTINE,
                proposal.getTitle(),
                proposal.getWords(),
                null,
                unit == null ? Role.SOCIALCHEF : Role.ENHETSCHEF,
                EnumSet.of(LegalArea.SOL),
                Set.of(),
                Set.of(),
                unit == null ? Set.of() : Set.of(unit),
                null,
                null));
        become(proposal, OutcomeKind.ROUTINE, number, me);
        return number;
    }

    private static Long unit(ActionProposal proposal) {
        return proposal.getUnit() == null ? null : proposal.getUnit().getId();
    }

    private void become(ActionProposal proposal, OutcomeKind kind, int number, Employee me) {
        rounds.add(new ProposalOutcome(proposal, kind, number, me, desk.now()));
        desk.stored(proposal, AuditAction.ADD);
    }
}
