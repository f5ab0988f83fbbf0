package se.ledstjarnan.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.review.ReviewAccess;
import se.ledstjarnan.domain.review.ReviewFindingKind;
import se.ledstjarnan.domain.review.ReviewKind;
import se.ledstjarnan.domain.review.ReviewStatus;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.ejb.file.FileRow;
import se.ledstjarnan.ejb.organisation.UnitLineage;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** Reports as they are shown: each list, page and form in one statement, with the reader's reach as a predicate. */
@ApplicationScoped
class JpaReviewReads {

    private static final String FROM = " from external_review r left join unit u on u.id = r.unit_id";
    private static final String FINDINGS = "(select count(*) from review_finding f where f.review_id = r.id";
    private static final String OF = " from external_review r join review_finding f on f.review_id = r.id";
    private static final String ONE = " where r.number = :number and " + ReviewReach.SEEN;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private UnitLineage lineage;

    /** Rows with their ids, how many there are in all, and the units they can be narrowed to. */
    record Found(List<ReviewRow> rows, List<Long> ids, int count, List<NamedChoice> units) {}

    /** The filter's page, and a count that stops at the most. */
    Found find(ReviewFilter filter, Scope scope, int most, int size) {
        Map<String, Object> parameters = ReviewReach.parameters(scope);
        String where = ReviewReach.SEEN + " and " + state(filter.state());
        if (filter.kind() != null) {
            where += " and r.kind = :kind";
            parameters.put("kind", filter.kind());
        }
        if (filter.unitId() != null) {
            where += " and r.unit_id in :lineage";
            parameters.put("lineage", lineage.withPredecessors(filter.unitId()));
        }
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "rows",
                        "select r.*, u.name as unit, " + FINDINGS + ") as findings, " + FINDINGS + " and "
                                + ReviewReach.UNDECIDED + ") as undecided" + FROM + " where " + where
                                + " order by case when r.status = 'OPEN' then r.answer_by end, r.received_on desc, r.id desc limit "
                                + size + " offset " + (filter.page() - 1L) * size)
                .ask(
                        "count",
                        "select count(*) as number from (select 1" + FROM + " where " + where + " limit " + most
                                + ") c")
                .ask(
                        "units",
                        "select distinct u.id, u.name from external_review r join unit u on u.id = r.unit_id where "
                                + ReviewReach.SEEN + " order by 2, 1")
                .with(parameters)
                .answer(em);
        return new Found(
                found.of("rows", JpaReviewReads::row),
                found.of("rows", row -> row.number("id")),
                found.of("count", row -> row.whole("number")).get(0),
                found.of("units", JpaReviewReads::named));
    }

    private static String state(ReviewFilter.State state) {
        return switch (state) {
            case OPEN -> "r.status <> 'CLOSED'";
            case WAITING ->
                "r.status <> 'CLOSED' and (" + ReviewReach.TO_ANSWER
                        + " or exists (select 1 from review_finding f where f.review_id = r.id and "
                        + ReviewReach.UNDECIDED + "))";
            case CLOSED -> "r.status = 'CLOSED'";
            case EVERY -> "true";
        };
    }

    private static ReviewRow row(JsonRow row) {
        return new ReviewRow(
                row.whole("number"),
                row.constant(ReviewKind.class, "kind"),
                row.text("authority"),
                row.text("title"),
                row.text("registration"),
                row.text("unit"),
                row.constant(CheckPart.class, "area"),
                row.day("received_on"),
                row.day("answer_by"),
                row.day("answered_on"),
                row.constant(ReviewStatus.class, "status"),
                row.whole("findings"),
                row.whole("undecided"));
    }

    /** Empty where there is none, or none that the reader may see. */
    Optional<ReviewView> find(int number, Scope scope) {
        Map<String, Object> parameters = ReviewReach.parameters(scope);
        parameters.put("number", number);
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "head",
                        "select r.*, u.name as unit, e.given_name || ' ' || e.family_name as written_by" + FROM
                                + " join employee e on e.id = r.written_by_id" + ONE)
                .ask("findings", "select f.*" + OF + ONE + " order by f.place")
                .ask(
                        "measures",
                        "select f.place, m.id, m.title, m.status, m.next_date, m.verdict" + OF
                                + " join measure m on m.review_finding_id = f.id" + ONE + " order by m.id")
                .ask(
                        "changed",
                        "select m.id, t.number, v.version_no, v.title" + OF
                                + " join measure m on m.review_finding_id = f.id join routine_cause c on c.measure_id = m.id"
                                + " join routine_version v on v.id = c.version_id and v.status in ('IN_FORCE', 'REPLACED')"
                                + " join routine t on t.id = v.routine_id" + ONE + " order by c.at, v.id")
                .ask(
                        "files",
                        "select s.id, s.file_name, s.bytes from external_review r"
                                + " join stored_file s on s.subject = 'REVIEW' and s.subject_id = r.id" + ONE
                                + " order by s.id")
                .with(parameters)
                .answer(em);
        return found.of("head", JpaReviewReads::head).stream()
                .findFirst()
                .map(head -> new ReviewView(
                        head,
                        findings(found),
                        found.of(
                                "files",
                                row -> new FileRow(row.number("id"), row.text("file_name"), row.whole("bytes"))),
                        ReviewAccess.writes(scope, head.area()),
                        ReviewAccess.decides(scope, head.area(), head.unitId())));
    }

    private static List<ReviewView.Finding> findings(JpaTogether.Answers found) {
        Map<Long, List<ReviewView.Changed>> changed = found
                .of(
                        "changed",
                        row -> Map.entry(
                                row.number("id"),
                                new ReviewView.Changed(
                                        row.whole("number"), row.whole("version_no"), row.text("title"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<Integer, List<ReviewView.Measure>> measures =
                found.of("measures", row -> Map.entry(row.whole("place"), measure(row, changed))).stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return found.of(
                "findings",
                row -> new ReviewView.Finding(
                        row.whole("place"),
                        row.constant(ReviewFindingKind.class, "kind"),
                        row.text("words"),
                        row.text("no_measure_reason"),
                        measures.getOrDefault(row.whole("place"), List.of())));
    }

    private static ReviewView.Measure measure(JsonRow row, Map<Long, List<ReviewView.Changed>> changed) {
        return new ReviewView.Measure(
                row.number("id"),
                row.text("title"),
                row.constant(MeasureStatus.class, "status"),
                row.day("next_date"),
                row.constant(EffectVerdict.class, "verdict"),
                changed.getOrDefault(row.number("id"), List.of()));
    }

    private static ReviewView.Head head(JsonRow row) {
        return new ReviewView.Head(
                row.number("version"),
                row.whole("number"),
                row.constant(ReviewKind.class, "kind"),
                row.text("authority"),
                row.text("title"),
                row.text("reference"),
                row.text("registration"),
                row.day("reported_on"),
                row.day("received_on"),
                row.day("answer_by"),
                row.number("unit_id"),
                row.text("unit"),
                row.constant(CheckPart.class, "area"),
                row.text("summary"),
                row.constant(ReviewStatus.class, "status"),
                row.day("answered_on"),
                row.text("answer_words"),
                row.moment("closed_at"),
                row.text("written_by"),
                row.moment("written_at"));
    }

    /** What the form offers. @param number of the report being changed, whose unit stays there to choose; 0 for a new one */
    ReviewChoices choices(int number, Scope scope) {
        Map<String, Object> parameters = ReviewReach.parameters(scope);
        parameters.put("number", number);
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "units",
                        "select u.id, u.name from unit u where (u.kind in ('UNIT', 'DEPARTMENT') and u.valid_from <= :reviewToday"
                                + " and (u.valid_to is null or u.valid_to >= :reviewToday)) or exists (select 1 from external_review r"
                                + " where r.number = :number and r.unit_id = u.id) order by u.name, u.id")
                .ask(
                        "authorities",
                        "select r.authority from external_review r where " + ReviewReach.KEPT
                                + " group by r.authority order by count(*) desc, r.authority limit 50")
                .with(parameters)
                .answer(em);
        List<CheckPart> areas = new ArrayList<>(ReviewAccess.kept(scope));
        return new ReviewChoices(
                found.of("units", JpaReviewReads::named), areas, found.of("authorities", row -> row.text("authority")));
    }

    private static NamedChoice named(JsonRow row) {
        return new NamedChoice(row.number("id"), row.text("name"));
    }
}
