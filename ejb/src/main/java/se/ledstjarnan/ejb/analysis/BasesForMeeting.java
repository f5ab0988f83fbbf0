package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.analysis.ActionProposal;
import se.ledstjarnan.domain.analysis.AnalysisRound;
import se.ledstjarnan.domain.analysis.AnalysisRounds;
import se.ledstjarnan.domain.analysis.ProposalStatus;
import se.ledstjarnan.domain.analysis.ProposalVerdict;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.board.Followed;
import se.ledstjarnan.ejb.board.MeetingSource;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * Decision bases that are handed over and have proposals left to decide on. One decision holds for all of them; where it goes against the
 * priority matrix, or changes what was proposed, the reason and the change are written at each proposal.
 */
@ApplicationScoped
class BasesForMeeting implements MeetingSource {

    @Inject
    private AnalysisRounds rounds;

    @Inject
    private RoundDecisions decisions;

    @Inject
    private BasisPrinting printing;

    @Inject
    private Settings settings;

    @Override
    public String type() {
        return "decision-basis";
    }

    @Override
    public String sql() {
        return "select 'decision-basis:' || b.id, 'DECISION', 'Åtgärdsförslag efter analysen av '"
                + " || case r.half when 'HALF_YEAR' then 'första halvåret ' else '' end || r.year,"
                + " 'Besluta om förslagen i beslutsunderlag ' || b.number || '.', '/analysis/basis.xhtml?number=' || b.number, b.handed_on"
                + " from decision_basis b join analysis_round r on r.id = b.round_id where b.handed_on is not null"
                + " and exists (select 1 from proposal p where p.round_id = r.id and p.status = 'HANDED_OVER')";
    }

    /** All of it: what is decided in part still waits. */
    @Override
    public String decidedSql() {
        return "select 'decision-basis:' || b.id, max(p.decided_on), max(p.decision_paragraph), max(p.decision_register_number)"
                + " from decision_basis b join proposal p on p.round_id = b.round_id where b.handed_on is not null"
                + " and p.status in ('HANDED_OVER', 'APPROVED', 'CHANGED', 'REFUSED', 'RETURNED')"
                + " group by b.id having count(*) filter (where p.status = 'HANDED_OVER') = 0";
    }

    @Override
    public Followed decided(Told told) {
        if (!told.isAt(printing.body()) && !told.isAt(settings.word(SettingKey.BOARD_NAME))) {
            return Followed.stays("board.follow.otherBody", printing.body());
        }
        return switch (told.outcome()) {
            case AS_PROPOSED -> all(ProposalStatus.APPROVED, told);
            case REFUSED -> all(ProposalStatus.REFUSED, told);
            case RETURNED -> all(ProposalStatus.RETURNED, told);
            case CHANGED -> left(waiting(round(told)), "board.follow.basis.changed");
            case POSTPONED, NOTED -> Followed.stays("board.follow.basis.stays");
        };
    }

    private AnalysisRound round(Told told) {
        return rounds.ofBasis(Long.parseLong(told.id())).orElseThrow(() -> new DomainException("board.follow.gone"));
    }

    private List<ActionProposal> waiting(AnalysisRound round) {
        return rounds.proposals(round).stream()
                .filter(each -> each.getStatus() == ProposalStatus.HANDED_OVER)
                .toList();
    }

    private Followed all(ProposalStatus outcome, Told told) {
        List<ActionProposal> left = new ArrayList<>();
        for (ActionProposal proposal : waiting(round(told))) {
            if (proposal.getPriority().isDepartedFrom(outcome)) {
                left.add(proposal);
            } else {
                proposal.decide(
                        new ProposalVerdict(outcome, told.words(), null), told.minutes(), told.by(), told.now());
                decisions.recorded(proposal);
            }
        }
        return left(left, "board.follow.basis.departure");
    }

    private static Followed left(List<ActionProposal> left, String reason) {
        return left.isEmpty()
                ? Followed.carriedOut()
                : Followed.atItsPage(
                        "/analysis/proposal.xhtml?number=" + left.get(0).getNumber(), reason, left.size());
    }
}
