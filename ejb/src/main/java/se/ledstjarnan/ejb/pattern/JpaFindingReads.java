package se.ledstjarnan.ejb.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.pattern.FindingKind;
import se.ledstjarnan.domain.pattern.FindingState;
import se.ledstjarnan.domain.pattern.FindingUse;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** Reads findings for pages, one statement each. */
@ApplicationScoped
class JpaFindingReads {

    private static final int MOST_CASES = 50;

    /** On the page of a case, beside all else. */
    private static final int MOST_OF_A_CASE = 3;

    static final String COLUMNS = """
            f.id, f.kind, f.compartment, f.unit_id, u.name as unit, f.words, c.name as category, o.name as other_category, f.period_from,
            f.period_to, f.cases, f.of_reports, f.before_cases, f.before_reports, f.expected, f.lag, f.state, f.found_on""";

    static final String FROM = """
             from finding f left join unit u on u.id = f.unit_id left join category c on c.id = f.category_id
            left join category o on o.id = f.other_category_id where""" + " ";

    private static final String CASES = """
            select d.number, d.title, d.status, d.occurred_at, n.name as unit, count(*) over () as count
            from finding_case fc join deviation d on d.id = fc.deviation_id join unit n on n.id = d.unit_id
            where fc.finding_id = :finding and exists (select 1 from finding f where f.id = fc.finding_id and (%s))""".stripTrailing();

    /** Two reports that somebody has said are not the same are no pattern any more, though the night has not been yet. */
    private static final String TOGETHER = """
            not (f.kind = 'ALIKE' and f.cases = 2 and exists (select 1 from finding_case one
                join finding_case two on two.finding_id = one.finding_id
                join case_pair_apart p on p.one_id = one.deviation_id and p.other_id = two.deviation_id where one.finding_id = f.id))
            and\s""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** One page of them, with how many there are. */
    FindingList list(FindingFilter filter, Scope scope, int first, int most) {
        FindingScope rights = new FindingScope(scope);
        Map<String, Object> values = new HashMap<>(rights.parameters());
        values.put("state", filter.state());
        StringBuilder where = new StringBuilder("f.state = :state and ");
        if (filter.state() == FindingState.OPEN) {
            where.append(TOGETHER);
        }
        if (filter.kind() != null) {
            where.append("f.kind = :kind and ");
            values.put("kind", filter.kind());
        }
        String narrowed = filter.unitId() == null ? "" : "f.unit_id = :unit and ";
        values.put("unit", filter.unitId() == null ? 0L : filter.unitId());
        values.put("first", first);
        values.put("most", most);
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "rows",
                        "select " + COLUMNS + ", count(*) over () as count" + FROM + " " + where + narrowed
                                + rights.sql() + " order by f.strength desc, f.id limit :most offset :first")
                .ask(
                        "units",
                        "select distinct u.id, u.name from finding f join unit u on u.id = f.unit_id where " + where
                                + rights.sql() + " order by u.name, u.id limit 200")
                .with(values)
                .answer(em);
        return new FindingList(
                found.of("rows", JpaFindingReads::row),
                found.of("rows", row -> row.whole("count")).stream().findFirst().orElse(0),
                found.of("units", row -> new FindingList.UnitName(row.number("id"), row.text("name"))));
    }

    /** Those that rest on the case and are not set aside. */
    CaseFindings about(long deviationId, Scope scope) {
        FindingScope rights = new FindingScope(scope);
        Map<String, Object> values = new HashMap<>(rights.parameters());
        values.put("about", deviationId);
        values.put("most", MOST_OF_A_CASE);
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "rows",
                        "select " + COLUMNS + FROM + TOGETHER
                                + "f.id in (select a.finding_id from finding_case a where a.deviation_id = :about)"
                                + " and f.state <> 'ASIDE' and " + rights.sql()
                                + " order by f.strength desc, f.id limit :most")
                .ask("apart", JpaCasesApart.ofCase(rights))
                .with(values)
                .answer(em);
        return new CaseFindings(found.of("rows", JpaFindingReads::row), found.of("apart", JpaCasesApart::row));
    }

    Optional<FindingView> view(long id, Scope scope) {
        FindingScope rights = new FindingScope(scope);
        Map<String, Object> values = new HashMap<>(rights.parameters());
        values.put("finding", id);
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "finding",
                        "select " + COLUMNS + ", f.version, f.became, f.reason, f.decided_at, c.code,"
                                + " (select concat(e.given_name, ' ', e.family_name) from employee e where e.id = f.decided_by_id) as decided_by"
                                + FROM
                                + "f.id = :finding and " + rights.sql())
                .ask(
                        "cases",
                        CASES.formatted(rights.sql()) + " order by d.occurred_at desc, d.id desc limit " + MOST_CASES)
                .ask(
                        "months",
                        "select to_char(m.month, 'YYYY-MM') as month, m.cases, m.others from finding_month m where m.finding_id = :finding"
                                + " order by m.month")
                .ask("apart", JpaCasesApart.ofFinding(rights))
                .ask(
                        "outcomes",
                        "select o.became, o.number, o.position from finding_outcome o where o.finding_id = :finding"
                                + " order by o.became, o.number, o.position")
                .with(values)
                .answer(em);
        List<FindingView.Case> cases = found.of(
                "cases",
                row -> new FindingView.Case(
                        row.text("number"),
                        row.text("title"),
                        row.constant(DeviationStatus.class, "status"),
                        row.moment("occurred_at"),
                        row.text("unit")));
        int count = found.of("cases", row -> row.whole("count")).stream()
                .findFirst()
                .orElse(0);
        List<FindingView.Month> months = found.of(
                "months",
                row -> new FindingView.Month(
                        YearMonth.parse(row.text("month")),
                        row.whole("cases"),
                        row.number("others") == null ? null : row.whole("others")));
        return found
                .of(
                        "finding",
                        row -> new FindingView(
                                row(row),
                                row.number("version"),
                                new FindingView.Decided(
                                        row.constant(FindingUse.class, "became"),
                                        row.text("reason"),
                                        row.text("decided_by"),
                                        row.moment("decided_at")),
                                cases,
                                count,
                                months,
                                row.text("code"),
                                found.of("apart", JpaCasesApart::row),
                                found.of(
                                        "outcomes",
                                        each -> new FindingView.Outcome(
                                                each.constant(FindingUse.class, "became"),
                                                each.whole("number"),
                                                each.whole("position")))))
                .stream()
                .findFirst();
    }

    static FindingRow row(JsonRow row) {
        return new FindingRow(
                row.number("id"),
                row.constant(FindingKind.class, "kind"),
                row.constant(Compartment.class, "compartment"),
                row.number("unit_id"),
                row.text("unit"),
                row.text("words"),
                row.text("category"),
                row.text("other_category"),
                new FindingRow.Figures(
                        row.day("period_from"),
                        row.day("period_to"),
                        row.whole("cases"),
                        row.whole("of_reports"),
                        row.whole("before_cases"),
                        row.whole("before_reports"),
                        row.decimal("expected"),
                        row.whole("lag")),
                row.constant(FindingState.class, "state"),
                row.day("found_on"));
    }
}
