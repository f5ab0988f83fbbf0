package se.ledstjarnan.ejb.allotment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.allotment.AllotmentAccess;
import se.ledstjarnan.domain.allotment.NeedAnswer;
import se.ledstjarnan.domain.allotment.NeedStatus;
import se.ledstjarnan.domain.allotment.NeedTerm;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** Resource needs: drafts only for socialchef, those conveyed for all who see the unit's means. */
@ApplicationScoped
class JpaNeeds {

    private static final String ROWS = """
            select n.*, u.name as unit, g.number as goal_number, g.title as goal
            from resource_need n left join unit u on u.id = n.unit_id left join goal g on g.id = n.goal_id where\s""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Those without an answer first, the latest on top. */
    List<NeedRow> all(Scope scope) {
        return new JpaTogether()
                .ask("needs", ROWS + reach(scope) + " order by n.status = 'ANSWERED', n.number desc")
                .with(JpaAllotmentReads.parameters(scope))
                .answer(em)
                .of("needs", JpaNeeds::row);
    }

    Optional<NeedRow> find(int number, Scope scope) {
        return new JpaTogether()
                        .ask("needs", ROWS + "n.number = :number and " + reach(scope))
                        .with(JpaAllotmentReads.parameters(scope))
                        .with(Map.of("number", number))
                        .answer(em)
                        .of("needs", JpaNeeds::row)
                        .stream()
                        .findFirst();
    }

    private static String reach(Scope scope) {
        if (AllotmentAccess.writes(scope)) {
            return "true";
        }
        return AllotmentAccess.seesAll(scope)
                ? "n.status <> 'DRAFT'"
                : "n.status <> 'DRAFT' and (n.unit_id is null or n.unit_id in :allotmentUnits)";
    }

    private static NeedRow row(JsonRow row) {
        Long goal = row.number("goal_number");
        return new NeedRow(
                row.whole("number"),
                row.number("version"),
                row.text("title"),
                row.number("unit_id"),
                row.text("unit"),
                row.number("goal_id"),
                goal == null ? null : Integer.valueOf(goal.intValue()),
                row.text("goal"),
                row.constant(NeedTerm.class, "term"),
                row.whole("from_year"),
                row.number("amount_sek"),
                row.decimal("posts"),
                row.text("reason"),
                row.text("consequence"),
                row.constant(NeedStatus.class, "status"),
                row.day("raised_on"),
                row.constant(NeedAnswer.class, "answer"),
                row.text("answer_words"),
                row.number("granted_sek"),
                row.text("decided_by_body"),
                row.day("decided_on"),
                row.text("decision_paragraph"),
                row.text("decision_register_number"));
    }
}
