package se.ledstjarnan.ejb.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.internalcontrol.ResultMeaning;
import se.ledstjarnan.ejb.risk.RiskCheck;
import se.ledstjarnan.ejb.risk.RiskChecks;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** The controls of decided plans that test risks: also those of the risks that were carried on from or into other analyses. */
@ApplicationScoped
class JpaControlsOfRisks implements RiskChecks {

    private static final String CHECKS = """
            with recursive same(asked, id) as (
                select r.id, r.id from risk r where r.id in :ids
                union select s.asked, o.id from same s join risk r on r.id = s.id join risk o on o.id = r.carried_from_id
                    or o.carried_from_id = r.id)
            select s.asked, p.for_year, p.number, m.position, m.words, d.word, d.meaning, d.done_on
            from same s join control_risk c on c.risk_id = s.id and not c.struck
            join control_plan p on p.id = c.plan_id and p.status = 'DECIDED'
            join control_moment m on m.risk_id = c.id and not m.struck
            left join lateral (select v.word, v.meaning, v.done_on from control_due v where v.moment_id = m.id and v.meaning is not null
                order by v.for_month desc limit 1) d on true
            order by p.for_year desc, m.position limit 50""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public List<RiskCheck> of(Collection<Long> riskIds) {
        return new JpaTogether()
                .ask("checks", CHECKS)
                .with(Map.of("ids", riskIds))
                .answer(em)
                .of("checks", JpaControlsOfRisks::check);
    }

    private static RiskCheck check(JsonRow row) {
        MomentRef number = new MomentRef(row.whole("number"), row.whole("position"));
        ResultMeaning meaning = row.constant(ResultMeaning.class, "meaning");
        return new RiskCheck(
                row.number("asked"),
                row.text("words") + " (" + row.whole("for_year") + ")",
                "/internalcontrol/moment.xhtml?number=" + number,
                row.day("done_on"),
                row.text("word"),
                meaning == ResultMeaning.MAJOR || meaning == ResultMeaning.NOT_DONE);
    }
}
