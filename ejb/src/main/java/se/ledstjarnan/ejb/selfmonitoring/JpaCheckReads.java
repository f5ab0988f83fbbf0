package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.selfmonitoring.CheckAccess;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.domain.selfmonitoring.QuestionKind;
import se.ledstjarnan.domain.selfmonitoring.RoundStatus;
import se.ledstjarnan.domain.selfmonitoring.Score;
import se.ledstjarnan.ejb.file.FileRow;
import se.ledstjarnan.ejb.organisation.UnitLineage;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** Checks as they are shown: each list and page in one statement, with the reader's reach as a predicate. */
@ApplicationScoped
class JpaCheckReads {

    static final String QUESTIONS =
            "select q.id, q.place, q.kind, q.words, q.help, q.citation, cast(q.low_limit as text) as low_limit,"
                    + " cast(q.high_limit as text) as high_limit, q.observations";
    private static final String NAME = "%1$s.given_name || ' ' || %1$s.family_name";
    static final String FROM = " from check_round r join check_list_version v on v.id = r.version_id"
            + " join check_list l on l.id = v.list_id join unit u on u.id = r.unit_id";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private UnitLineage lineage;

    /** Rows with the ids of their checks, and how many there are in all. */
    record Found(List<RoundRow> rows, List<Long> ids, int count) {}

    /** The filter's page, and a count that stops at the most. */
    Found find(RoundFilter filter, Scope scope, int most) {
        return find(filter, scope, most, RoundFilter.PAGE);
    }

    /** The same with another number of rows to a page. */
    Found find(RoundFilter filter, Scope scope, int most, int size) {
        Map<String, Object> parameters = CheckReach.parameters(scope);
        String where = CheckReach.SEEN + " and " + state(filter.state());
        if (filter.kind() != null) {
            where += " and r.kind = :kind";
            parameters.put("kind", filter.kind());
        }
        if (filter.unitId() != null) {
            where += " and r.unit_id in :lineage";
            parameters.put("lineage", lineage.withPredecessors(filter.unitId()));
        }
        if (filter.list() != null) {
            where += " and l.number = :list";
            parameters.put("list", filter.list());
        }
        String order = filter.state() == RoundFilter.State.SIGNED || filter.state() == RoundFilter.State.EVERY
                ? "coalesce(r.ended_at, r.begun_at) desc, r.id desc"
                : "r.due, r.id";
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "rows",
                        "select r.id, r.number, r.kind, v.title, u.name as unit, r.due, r.status, r.ended_at, r.score_right,"
                                + " r.score_of, v.target, " + CheckReach.TO_ANSWER + " as to_answer" + FROM + " where "
                                + where + " order by " + order + " limit " + size + " offset "
                                + (filter.page() - 1L) * size)
                .ask(
                        "count",
                        "select count(*) as number from (select 1" + FROM + " where " + where + " limit " + most
                                + ") c")
                .with(parameters)
                .answer(em);
        return new Found(
                found.of("rows", JpaCheckReads::row),
                found.of("rows", row -> row.number("id")),
                found.of("count", row -> row.whole("number")).get(0));
    }

    private static String state(RoundFilter.State state) {
        return switch (state) {
            case ONGOING -> "r.status = 'ONGOING'";
            case MINE -> CheckReach.TO_ANSWER;
            case SIGNED -> "r.status = 'SIGNED'";
            case EVERY -> "true";
        };
    }

    private static RoundRow row(JsonRow row) {
        return new RoundRow(
                row.whole("number"),
                row.constant(CheckKind.class, "kind"),
                row.text("title"),
                row.text("unit"),
                row.day("due"),
                row.constant(RoundStatus.class, "status"),
                row.moment("ended_at"),
                score(row),
                row.whole("target"),
                row.is("to_answer"));
    }

    /** Null where there is none. */
    static Score score(JsonRow row) {
        return row.number("score_of") == null ? null : new Score(row.whole("score_right"), row.whole("score_of"));
    }

    /** Empty where there is none, or none that the reader may see. */
    Optional<RoundView> find(int number, Scope scope) {
        Map<String, Object> parameters = CheckReach.parameters(scope);
        parameters.put("number", number);
        String of = " from check_round r join check_list_version v on v.id = r.version_id";
        String led = " where r.number = :number and " + CheckReach.LED;
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "head",
                        "select r.*, l.number as list_number, v.version_no, v.status = 'REPLACED' as renewed, v.title, v.area, v.method,"
                                + " v.citation, v.target, u.name as unit, " + NAME.formatted("b") + " as begun_by, "
                                + NAME.formatted("e") + " as ended_by, " + NAME.formatted("p") + " as replied_by"
                                + FROM
                                + " join employee b on b.id = r.begun_by_id left join employee e on e.id = r.ended_by_id"
                                + " left join employee p on p.id = r.replied_by_id where r.number = :number and "
                                + CheckReach.SEEN)
                .ask(
                        "questions",
                        QUESTIONS
                                + ", case when r.status = 'SIGNED' then coalesce(sum(a.score_right), 0) end as score_right,"
                                + " case when r.status = 'SIGNED' then coalesce(sum(a.score_of), 0) end as score_of,"
                                + " exists (select 1 from check_finding f where f.round_id = r.id and f.question_id = q.id) as finding"
                                + of + " join check_question q on q.version_id = v.id"
                                + " left join (check_answer a join check_sheet s on s.id = a.sheet_id and s.left_out_at is null)"
                                + " on s.round_id = r.id and a.question_id = q.id"
                                + " where r.number = :number group by r.id, q.id order by q.place")
                .ask(
                        "comments",
                        "select a.question_id, a.comment" + of
                                + " join check_sheet s on s.round_id = r.id and s.left_out_at is null"
                                + " join check_answer a on a.sheet_id = s.id and a.comment is not null" + led
                                + " and r.status = 'SIGNED' order by a.question_id, a.comment")
                .ask(
                        "measures",
                        "select f.question_id, m.id, m.title, m.status, m.next_date, m.verdict" + of
                                + " join check_finding f on f.round_id = r.id"
                                + " join measure m on m.origin = 'CHECK_FINDING' and m.origin_id = f.id where r.number = :number"
                                + " and (v.area in :checkAreas or r.unit_id in :checkLed) order by m.id")
                .ask(
                        "sheets",
                        "select e.id, " + NAME.formatted("e")
                                + " as person, s.handed_in_at, s.person_id = :checkMe as mine,"
                                + " (select count(*) from check_answer a where a.sheet_id = s.id and a.score_of is not null) as answered"
                                + of + " join check_sheet s on s.round_id = r.id and s.left_out_at is null"
                                + " join employee e on e.id = s.person_id where r.number = :number and ("
                                + CheckReach.LED
                                + " or s.person_id = :checkMe) order by s.id")
                .ask(
                        "files",
                        "select f.id, f.file_name, f.bytes" + of
                                + " join stored_file f on f.subject = 'CHECK' and f.subject_id = r.id where r.number = :number and ("
                                + CheckReach.LED + " or r.unit_id in :checkLed) order by f.id")
                .with(parameters)
                .answer(em);
        return found.of("head", JpaCheckReads::head).stream().findFirst().map(head -> view(head, found, scope));
    }

    private static RoundView view(RoundView.Head head, JpaTogether.Answers found, Scope scope) {
        Map<Long, List<String>> comments =
                found.of("comments", row -> Map.entry(row.number("question_id"), row.text("comment"))).stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<Long, List<RoundView.Measure>> measures =
                found.of("measures", row -> Map.entry(row.number("question_id"), measure(row))).stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new RoundView(
                head,
                found.of("questions", row -> {
                    QuestionRow question = question(row);
                    return new RoundView.Result(
                            question,
                            score(row),
                            row.is("finding"),
                            comments.getOrDefault(question.id(), List.of()),
                            measures.getOrDefault(question.id(), List.of()));
                }),
                found.of(
                        "sheets",
                        row -> new RoundView.Sheet(
                                row.number("id"),
                                row.text("person"),
                                row.whole("answered"),
                                row.moment("handed_in_at"),
                                row.is("mine"))),
                found.of("files", row -> new FileRow(row.number("id"), row.text("file_name"), row.whole("bytes"))),
                CheckAccess.leads(scope, head.kind(), head.area(), head.unitId()),
                head.kind() == CheckKind.INSPECTION
                        && head.status() == RoundStatus.SIGNED
                        && head.repliedAt() == null
                        && scope.leads(head.unitId()));
    }

    static QuestionRow question(JsonRow row) {
        return new QuestionRow(
                row.number("id"),
                row.whole("place"),
                row.constant(QuestionKind.class, "kind"),
                row.text("words"),
                row.text("help"),
                row.text("citation"),
                figure(row.text("low_limit")),
                figure(row.text("high_limit")),
                whole(row, "observations"));
    }

    private static RoundView.Measure measure(JsonRow row) {
        return new RoundView.Measure(
                row.number("id"),
                row.text("title"),
                row.constant(MeasureStatus.class, "status"),
                row.day("next_date"),
                row.constant(EffectVerdict.class, "verdict"));
    }

    private static RoundView.Head head(JsonRow row) {
        return new RoundView.Head(
                row.number("version"),
                row.whole("number"),
                row.constant(CheckKind.class, "kind"),
                row.whole("list_number"),
                row.whole("version_no"),
                row.is("renewed"),
                row.text("title"),
                row.constant(CheckPart.class, "area"),
                row.text("method"),
                row.text("citation"),
                row.whole("target"),
                row.number("unit_id"),
                row.text("unit"),
                row.day("due"),
                row.number("plan_id") != null,
                whole(row, "sample_size"),
                whole(row, "sample_of"),
                row.text("sample_how"),
                row.text("sample_drawn"),
                row.text("begun_by"),
                row.moment("begun_at"),
                row.constant(RoundStatus.class, "status"),
                row.text("end_words"),
                row.moment("ended_at"),
                row.text("ended_by"),
                score(row),
                row.text("reply_words"),
                row.moment("replied_at"),
                row.text("replied_by"));
    }

    /** Without the noughts that the column adds; null for null. */
    static BigDecimal figure(String text) {
        return text == null
                ? null
                : new BigDecimal(new BigDecimal(text).stripTrailingZeros().toPlainString());
    }

    static Integer whole(JsonRow row, String column) {
        Long number = row.number(column);
        return number == null ? null : number.intValue();
    }
}
