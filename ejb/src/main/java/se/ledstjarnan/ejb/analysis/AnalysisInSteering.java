package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.domain.analysis.AnalysisAccess;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.SteeringPart;

/**
 * How far the year's analyses have come, step by step: that of the year before is made early in the year, that of the half-year after the
 * summer. What the proposals of these bring about and how they are put in order is counted by proposal.
 */
@ApplicationScoped
class AnalysisInSteering implements SteeringPart {

    private static final String OF_THE_YEAR =
            "(r.year = :steerYear and r.half = 'HALF_YEAR' or r.year = :steerYear - 1 and r.half = 'FULL_YEAR')";

    private static final String ROUNDS =
            "select s.step, count(*), count(*) filter (where array_position(s.path, cast(r.step as text))"
                    + " > array_position(s.path, s.step)), count(*) filter (where r.ready_by < :steerToday"
                    + " and array_position(s.path, cast(r.step as text)) <= array_position(s.path, s.step)), '%1$s'"
                    + " from analysis_round r cross join (select unnest(array['COLLECT', 'FOCUS', 'CAUSES', 'CONCLUSIONS']) as step,"
                    + " array['COLLECT', 'FOCUS', 'CAUSES', 'CONCLUSIONS', 'PRIORITY', 'BASIS', 'DECISION'] as path) s where "
                    + OF_THE_YEAR + " group by s.step";

    private static final String PROPOSALS =
            " union all select x.step, count(*), count(*) filter (where x.done), 0, '%1$s' from ("
                    + "select 'CONSEQUENCES' as step, not exists (select 1 from analysis_heading h where h.document = 'IMPACT' and h.mandatory"
                    + " and not exists (select 1 from proposal_impact i where i.proposal_id = p.id and i.heading_id = h.id)) as done"
                    + " from proposal p join analysis_round r on r.id = p.round_id where p.status <> 'WITHDRAWN' and "
                    + OF_THE_YEAR
                    + " union all select 'PRIORITY', p.effort is not null"
                    + " from proposal p join analysis_round r on r.id = p.round_id where p.status <> 'WITHDRAWN' and "
                    + OF_THE_YEAR
                    + ") x group by x.step";

    @Override
    public String sql(Scope scope) {
        if (!AnalysisAccess.readsHanded(scope)) {
            return null;
        }
        String page = AnalysisAccess.takesPart(scope) ? "/analysis/rounds.xhtml" : "/analysis/proposals.xhtml";
        return (ROUNDS + PROPOSALS).formatted(page);
    }
}
