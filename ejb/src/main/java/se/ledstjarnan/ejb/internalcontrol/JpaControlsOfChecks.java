package se.ledstjarnan.ejb.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.risk.RiskScope;
import se.ledstjarnan.ejb.selfmonitoring.TestedRisk;
import se.ledstjarnan.ejb.selfmonitoring.TestedRisks;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** The controls of decided plans that self-monitoring carries out, with the risks that they test. */
@ApplicationScoped
class JpaControlsOfChecks implements TestedRisks {

    private static final String TESTED = """
            select m.words, 'IK-' || p.number || '-' || m.position as control, c.event,
                case when r.id is not null and %s then 'RA-' || a.number || '-' || r.position end as risk
            from control_moment m join control_plan p on p.id = m.plan_id and p.status = 'DECIDED' and p.for_year = :year
            join control_risk c on c.id = m.risk_id and not c.struck join check_list l on l.id = m.list_id and l.number = :list
            left join risk r on r.id = c.risk_id left join risk_analysis a on a.id = r.analysis_id
            where not m.struck order by p.number, m.position limit 20""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public List<TestedRisk> of(int list, int year, Scope scope) {
        RiskScope reach = new RiskScope(scope);
        Map<String, Object> parameters = new HashMap<>(reach.parameters());
        parameters.put("list", list);
        parameters.put("year", year);
        return new JpaTogether()
                .ask("tested", TESTED.formatted(reach.sql()))
                .with(parameters)
                .answer(em)
                .of(
                        "tested",
                        row -> new TestedRisk(
                                row.text("words"),
                                "/internalcontrol/moment.xhtml?number=" + row.text("control"),
                                row.text("event"),
                                row.text("risk") == null ? null : "/risk/risk.xhtml?number=" + row.text("risk")));
    }
}
