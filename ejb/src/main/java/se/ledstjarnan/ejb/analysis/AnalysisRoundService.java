package se.ledstjarnan.ejb.analysis;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.analysis.ActionProposal;
import se.ledstjarnan.domain.analysis.AnalysisHeading;
import se.ledstjarnan.domain.analysis.AnalysisRound;
import se.ledstjarnan.domain.analysis.AnalysisRounds;
import se.ledstjarnan.domain.analysis.HeadingDocument;
import se.ledstjarnan.domain.analysis.NoteKind;
import se.ledstjarnan.domain.analysis.RoundSpan;
import se.ledstjarnan.domain.analysis.RoundStep;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.notification.Outbox;

/** Begins rounds, collects for them and takes them from step to step. */
@Stateless
@DenyAll
public class AnalysisRoundService {

    @Inject
    private AnalysisRounds rounds;

    @Inject
    private RoundCollecting collecting;

    @Inject
    private JpaFigures figures;

    @Inject
    private AnalysisGroupReads group;

    @Inject
    private AnalysisDesk desk;

    @Inject
    private Outbox outbox;

    /** Gives the number of the new round; what the board has returned is taken up in it. */
    @RolesAllowed(Roles.SOCIALCHEF)
    public int begin(Integer year, RoundSpan span, Long leaderId, LocalDate readyBy) {
        desk.demandLeader();
        Employee me = desk.me();
        List<ActionProposal> returned = rounds.returned();
        AnalysisRound round = new AnalysisRound(
                rounds.nextRound(), year, span, desk.person(leaderId), readyBy, me, desk.today(), desk.now());
        rounds.add(round);
        for (ActionProposal proposal : returned) {
            rounds.add(proposal.carryTo(rounds.nextProposal(), round, me, desk.now()));
        }
        desk.stored(round, AuditAction.CREATE);
        for (long member : group.members(desk.today())) {
            tell(round, member);
        }
        return round.getNumber();
    }

    private void tell(AnalysisRound round, long member) {
        if (member != desk.scope().employeeId()) {
            outbox.queue(
                    member,
                    MailKind.ANALYSIS_BEGUN,
                    round.getCaseNumber(),
                    path(round.getNumber()),
                    "analysis:" + round.getId() + ":begun:" + member);
        }
    }

    static String path(int number) {
        return "/analysis/round.xhtml?number=" + number;
    }

    @RolesAllowed(Roles.SOCIALCHEF)
    public void plan(AnalysisRef ref, Long leaderId, LocalDate readyBy) {
        Employee leader = desk.person(leaderId);
        AnalysisRound round = desk.round(ref);
        round.plan(leader, readyBy, desk.today());
        desk.stored(round, AuditAction.CHANGE);
    }

    /** Freezes what all features have to say of the period, in the place of what was frozen before. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void collect(AnalysisRef ref) {
        Employee me = desk.me();
        AnalysisRound round = desk.round(ref);
        round.collected(collecting.rule(round.getYear(), round.getSpan(), desk.today()), me, desk.now());
        figures.replace(round.getId(), collecting.gather(round.getYear(), round.getSpan(), desk.today()));
        desk.stored(round, AuditAction.CHANGE);
    }

    /** What would be another if it was collected now. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<FigureChange> changes(int number, int year, RoundSpan span) {
        desk.demandPart();
        return collecting.changes(number, collecting.gather(year, span, desk.today()));
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void close(AnalysisRef ref, RoundStep step, String words) {
        Employee me = desk.me();
        AnalysisRound round = desk.round(ref);
        round.close(step, words, lack(round), me, desk.now());
        desk.stored(round, AuditAction.STEP);
    }

    /** What stands in the way beside the round itself, as a message key; null for nothing. */
    private String lack(AnalysisRound round) {
        return switch (round.getStep()) {
            case CAUSES -> rounds.hasNote(round, NoteKind.UNIT_DIALOGUE) ? null : "analysis.lack.dialogue";
            case CONCLUSIONS -> lackOfProposals(round);
            case PRIORITY -> lackOfPriority(rounds.proposals(round));
            default -> null;
        };
    }

    private String lackOfProposals(AnalysisRound round) {
        List<ActionProposal> proposals = rounds.proposals(round);
        if (proposals.isEmpty()) {
            return "analysis.lack.proposals";
        }
        List<AnalysisHeading> headings = rounds.headings(HeadingDocument.IMPACT);
        boolean empty =
                proposals.stream().anyMatch(each -> !each.missing(headings).isEmpty());
        return empty ? "analysis.lack.impacts" : null;
    }

    private static String lackOfPriority(List<ActionProposal> proposals) {
        if (proposals.stream().anyMatch(each -> each.getPriority() == null)) {
            return "analysis.lack.places";
        }
        return proposals.stream().noneMatch(ActionProposal::isChosen) ? "analysis.lack.chosen" : null;
    }
}
