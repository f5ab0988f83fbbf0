package se.ledstjarnan.ejb.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.risk.Occasion;
import se.ledstjarnan.domain.risk.RiskAccess;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** What can be chosen for an analysis: units, scales and templates, in one statement. */
@ApplicationScoped
class JpaRiskChoices {

    private static final String IN_USE = "s.retired_at is null";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    RiskChoices find(EmployeeName self, Scope scope) {
        boolean whole = RiskAccess.seesAll(scope) || scope.has(Role.MAS);
        boolean leads = scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("day", Date.valueOf(scope.day()));
        parameters.put("led", scope.ledUnits());
        JpaTogether together = new JpaTogether()
                .ask(
                        whole || leads,
                        "units",
                        "select u.id, u.name from unit u where (u.main_area is not null or u.kind = 'DEPARTMENT') and u.valid_from <= :day"
                                + " and (u.valid_to is null or u.valid_to >= :day)" + (whole ? "" : " and u.id in :led")
                                + " order by u.kind <> 'DEPARTMENT', u.name, u.id")
                .ask(
                        "templates",
                        "select id, title, occasion, scope_words from risk_template where retired_at is null order by title, id")
                .ask(
                        "risks",
                        "select r.* from risk_template_risk r join risk_template t on t.id = r.template_id"
                                + " where t.retired_at is null order by r.position");
        JpaTogether.Answers found =
                RiskRows.scales(together, IN_USE).with(parameters).answer(em);
        return new RiskChoices(
                self,
                found.of("units", row -> new NamedChoice(row.number("id"), row.text("name"))),
                whole,
                RiskRows.scales(found),
                templates(found));
    }

    private static List<RiskChoices.Template> templates(JpaTogether.Answers found) {
        return found.of(
                "templates",
                row -> new RiskChoices.Template(
                        row.number("id"),
                        row.text("title"),
                        row.constant(Occasion.class, "occasion"),
                        row.text("scope_words"),
                        found.of("risks", each -> each).stream()
                                .filter(each -> each.number("template_id").equals(row.number("id")))
                                .map(each -> new RiskChoices.Risk(
                                        each.text("event"), each.text("cause"), each.text("consequence")))
                                .toList()));
    }

    List<ScaleView> scales(boolean earlierToo) {
        return RiskRows.scales(
                RiskRows.scales(new JpaTogether(), earlierToo ? "true" : IN_USE).answer(em));
    }
}
