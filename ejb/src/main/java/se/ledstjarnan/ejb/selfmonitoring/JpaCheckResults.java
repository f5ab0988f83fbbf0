package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** Results of signed checks, in one statement, of the units whose results the reader sees. */
@ApplicationScoped
class JpaCheckResults {

    private static final int MOST_POINTS = 3_000;
    private static final int MOST_QUESTIONS = 10;
    private static final String READ =
            "r.status = 'SIGNED' and (v.area in :checkAreas or r.unit_id in :checkLed or r.unit_id in :checkOwn)";
    private static final String FROM =
            " from check_round r join check_list_version v on v.id = r.version_id join check_list l on l.id = v.list_id";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** @param list null for the one that was checked last; @param unitId null for every unit */
    CheckResults find(Integer list, Long unitId, Scope scope) {
        Map<String, Object> parameters = CheckReach.parameters(scope);
        parameters.put("list", list == null ? -1 : list);
        parameters.put("unit", unitId == null ? -1L : unitId);
        String chosen = list == null
                ? "(select v.list_id" + FROM + " where " + READ + " order by r.ended_at desc, r.id desc limit 1)"
                : "(select c.id from check_list c where c.number = :list)";
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "lists",
                        "select l.number as id, (select w.title from check_list_version w where w.list_id = l.id and w.status <> 'DRAFT'"
                                + " order by w.version_no desc limit 1) as name" + FROM + " where " + READ
                                + " group by l.id order by 2, 1")
                .ask(
                        "head",
                        "select l.number, w.title, w.citation, w.target from check_list l join check_list_version w on w.id = (select n.id"
                                + " from check_list_version n where n.list_id = l.id and n.status <> 'DRAFT'"
                                + " order by n.version_no desc limit 1) where l.id = " + chosen)
                .ask(
                        "points",
                        "select r.number, r.unit_id, u.name as unit, r.ended_at, r.score_right, r.score_of" + FROM
                                + " join unit u on u.id = r.unit_id where v.list_id = " + chosen + " and " + READ
                                + " order by r.ended_at, r.id limit " + MOST_POINTS)
                .ask(
                        "questions",
                        "select q.words, sum(a.score_right) as score_right, sum(a.score_of) as score_of" + FROM
                                + " join check_sheet s on s.round_id = r.id and s.left_out_at is null"
                                + " join check_answer a on a.sheet_id = s.id and a.score_of > 0"
                                + " join check_question q on q.id = a.question_id where v.list_id = " + chosen
                                + " and " + READ + " and r.ended_at >= cast(:checkToday as date) - 365"
                                + (unitId == null ? "" : " and r.unit_id = :unit")
                                + " group by q.words order by sum(a.score_right) * 1.0 / sum(a.score_of), q.words limit "
                                + MOST_QUESTIONS)
                .with(parameters)
                .answer(em);
        List<NamedChoice> lists = found.of("lists", row -> new NamedChoice(row.number("id"), row.text("name")));
        List<CheckResults.Point> points = found.of(
                "points",
                row -> new CheckResults.Point(
                        row.whole("number"),
                        row.number("unit_id"),
                        row.text("unit"),
                        row.moment("ended_at"),
                        JpaCheckReads.score(row)));
        List<CheckResults.Weak> questions =
                found.of("questions", row -> new CheckResults.Weak(row.text("words"), JpaCheckReads.score(row)));
        return found
                .of(
                        "head",
                        row -> new CheckResults(
                                row.whole("number"),
                                row.text("title"),
                                row.text("citation"),
                                row.whole("target"),
                                points,
                                questions,
                                lists))
                .stream()
                .findFirst()
                .orElse(new CheckResults(null, null, null, 0, points, questions, lists));
    }
}
