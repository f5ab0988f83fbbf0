package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.selfmonitoring.CheckAccess;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.domain.selfmonitoring.ListStatus;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/**
 * Question lists as they are shown, each page in one statement. A list that is only a draft is seen by those who write it, and a unit's
 * own list by those who keep lists, lead the unit or work in it.
 */
@ApplicationScoped
class JpaCheckLists {

    private static final String WRITTEN = "(:keeps or l.unit_id in :checkLed)";

    private static final String SEEN =
            "(l.unit_id is null or :keeps or l.unit_id in :checkLed or l.unit_id in :checkOwn)";

    private static final String NEWEST = "select w.id from check_list_version w where w.list_id = l.id and (" + WRITTEN
            + " or w.status <> 'DRAFT') order by w.status = 'IN_FORCE' desc, w.version_no desc limit 1";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    List<ListRow> all(Scope scope) {
        return new JpaTogether()
                .ask(
                        "lists",
                        "select l.number, n.name as unit, v.title, v.area, v.target, case when v.status = 'IN_FORCE' then v.version_no end as version,"
                                + " v.in_force_at, l.ended_at is not null as ended,"
                                + " (select count(*) from check_question q where q.version_id = v.id) as questions,"
                                + " exists (select 1 from check_list_version d where d.list_id = l.id and d.status = 'DRAFT') as draft"
                                + " from check_list l join check_list_version v on v.id = (" + NEWEST + ")"
                                + " left join unit n on n.id = l.unit_id where " + SEEN
                                + " order by l.ended_at is not null, v.title, l.number")
                .with(parameters(scope))
                .answer(em)
                .of(
                        "lists",
                        row -> new ListRow(
                                row.whole("number"),
                                row.text("unit"),
                                row.text("title"),
                                row.constant(CheckPart.class, "area"),
                                row.whole("questions"),
                                row.whole("target"),
                                JpaCheckReads.whole(row, "version"),
                                row.moment("in_force_at"),
                                row.is("draft"),
                                row.is("ended")));
    }

    /** Empty where there is none that the reader may see. @param version null for the one in force, or else the last */
    Optional<ListView> find(int number, Integer version, Scope scope) {
        Map<String, Object> parameters = parameters(scope);
        parameters.put("number", number);
        parameters.put("wanted", version == null ? -1 : version);
        String shown = version == null
                ? "v.id = (" + NEWEST + ")"
                : "v.version_no = :wanted and (" + WRITTEN + " or v.status <> 'DRAFT')";
        String of = " from check_list l join check_list_version v on v.list_id = l.id and " + shown + " and " + SEEN;
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "head",
                        "select l.version, l.unit_id, n.name as unit, l.ended_at is not null as ended, v.version_no, v.status, v.title, v.area, v.method, v.citation,"
                                + " v.target, v.in_force_at, e.given_name || ' ' || e.family_name as in_force_by" + of
                                + " left join employee e on e.id = v.in_force_by_id left join unit n on n.id = l.unit_id where l.number = :number")
                .ask(
                        "questions",
                        JpaCheckReads.QUESTIONS + of
                                + " join check_question q on q.version_id = v.id where l.number = :number order by q.place")
                .ask(
                        "versions",
                        "select w.version_no, w.status, w.in_force_at from check_list l join check_list_version w on w.list_id = l.id"
                                + " where l.number = :number and (" + WRITTEN
                                + " or w.status <> 'DRAFT') order by w.version_no desc")
                .with(parameters)
                .answer(em);
        return found.of("head", row -> view(row, number, found, scope)).stream().findFirst();
    }

    private static ListView view(JsonRow row, int number, JpaTogether.Answers found, Scope scope) {
        CheckPart area = row.constant(CheckPart.class, "area");
        return new ListView(
                row.number("version"),
                number,
                row.text("unit"),
                row.is("ended"),
                row.whole("version_no"),
                row.constant(ListStatus.class, "status"),
                row.text("title"),
                area,
                row.text("method"),
                row.text("citation"),
                row.whole("target"),
                row.moment("in_force_at"),
                row.text("in_force_by"),
                found.of("questions", JpaCheckReads::question),
                found.of(
                        "versions",
                        each -> new ListView.Version(
                                each.whole("version_no"),
                                each.constant(ListStatus.class, "status"),
                                each.moment("in_force_at"))),
                CheckAccess.writes(scope, area, row.number("unit_id")));
    }

    /** Those whose lists the reader writes. */
    List<NamedChoice> units(Scope scope) {
        return new JpaTogether()
                .ask("units", JpaCheckPlans.LED_UNITS)
                .with(JpaCheckPlans.parameters(scope))
                .answer(em)
                .of("units", JpaCheckPlans::named);
    }

    private static Map<String, Object> parameters(Scope scope) {
        Map<String, Object> parameters = CheckReach.parameters(scope);
        parameters.put("keeps", CheckAccess.keeps(scope));
        return parameters;
    }
}
