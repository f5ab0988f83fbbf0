package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.RuleMatch;
import se.ledstjarnan.domain.report.SelectionRule;
import se.ledstjarnan.domain.report.SelectionRules;

/** The rules, and what they choose: one statement, however many cases. */
@ApplicationScoped
class JpaSelectionRules implements SelectionRules {

    private static final String READ =
            "select r from SelectionRule r left join fetch r.category left join fetch r.madeBy ";

    /** Cases that somebody who is MAS is shut out from are left alone: she could not write about them. */
    private static final String MATCHES = """
            with hit as (
                select d.id, r.id as rule_id, r.least_times, r.made_at, d.severity, d.probability, d.reported_at,
                    count(*) over (partition by r.id, d.unit_id, d.category_id) as times,
                    row_number() over (partition by r.id, d.unit_id, d.category_id
                        order by d.severity desc, d.probability desc, d.reported_at desc, d.id desc) as place
                from selection_rule r join deviation d on (r.category_id is null or r.category_id = d.category_id)
                    and (r.least_severity is null or r.least_severity <= d.severity)
                where r.ended_by_id is null and d.category_id is not null and d.reported_at >= ?1 and d.reported_at < ?2 and
            """ + JpaQuarterCounts.COUNTED + """
                and not exists (select 1 from deviation_exclusion x join role_holding h on h.employee_id = x.employee_id
                    where x.deviation_id = d.id and h.role = 'MAS' and h.valid_to is null)
            ), chosen as (
                select distinct on (id) id, rule_id, severity, probability, reported_at from hit
                where least_times is null or (times >= least_times and place = 1) order by id, made_at, rule_id
            )
            select id, rule_id, count(*) over () from chosen
            order by severity desc nulls last, probability desc nulls last, reported_at desc, id desc limit ?3""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public List<SelectionRule> all() {
        return em.createQuery(READ + "order by r.period.to desc nulls first, r.madeAt, r.id", SelectionRule.class)
                .getResultList();
    }

    @Override
    public List<SelectionRule> inForce() {
        return em.createQuery(READ + "where r.endedBy is null order by r.madeAt, r.id", SelectionRule.class)
                .getResultList();
    }

    @Override
    public Optional<SelectionRule> find(long id) {
        return Optional.ofNullable(em.find(SelectionRule.class, id));
    }

    @Override
    public void add(SelectionRule rule) {
        em.persist(rule);
    }

    @Override
    public List<RuleMatch> matches(Quarter quarter, int most) {
        List<RuleMatch> matches = new ArrayList<>();
        List<?> rows = em.createNativeQuery(MATCHES)
                .setParameter(1, Timestamp.from(quarter.start(clock.getZone())))
                .setParameter(2, Timestamp.from(quarter.end(clock.getZone())))
                .setParameter(3, most)
                .getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            matches.add(new RuleMatch(
                    ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).intValue()));
        }
        return matches;
    }
}
