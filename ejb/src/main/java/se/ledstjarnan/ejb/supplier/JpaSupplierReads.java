package se.ledstjarnan.ejb.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.EnumList;
import se.ledstjarnan.domain.supplier.ConcernReason;
import se.ledstjarnan.domain.supplier.FindingStatus;
import se.ledstjarnan.domain.supplier.QualitySystem;
import se.ledstjarnan.ejb.file.FileRow;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** One supplier as it is shown: all of its page in one statement. */
@ApplicationScoped
class JpaSupplierReads {

    private static final String THIS = "(select id from supplier where number = :number)";
    private static final String PERSON = "e.given_name || ' ' || e.family_name";

    private static final String RESULT = """
            select r.id, r.version, s.number as supplier, s.name as supplier_name, r.title, r.for_year, r.outcome, r.improvements,
                e.given_name || ' ' || e.family_name as by_name, r.handed_in_at, r.review_words,
                w.given_name || ' ' || w.family_name as reviewed_by, r.reviewed_at
            from supplier_result r join supplier s on s.id = r.supplier_id join employee e on e.id = r.handed_in_by_id
            left join employee w on w.id = r.reviewed_by_id where\s""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** @param whole also what the supplier itself may not see */
    Optional<SupplierView> find(int number, boolean whole) {
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "head",
                        "select number, version, name, organisation_number, contact, email, phone, confirmation_due"
                                + " from supplier where number = :number")
                .ask(
                        "agreements",
                        "select a.*, u.name as unit from supplier_agreement a left join unit u on u.id = a.unit_id"
                                + " where a.supplier_id = " + THIS + " order by a.valid_from desc, a.id desc")
                .ask(
                        "confirmations",
                        "select c.*, " + PERSON
                                + " as by_name from supplier_confirmation c join employee e on e.id = c.by_id"
                                + " where c.supplier_id = " + THIS + " order by c.for_year desc")
                .ask("results", RESULT + "r.supplier_id = " + THIS + " order by r.for_year desc, r.id desc")
                .ask("visits", """
                        select v.id, v.version, v.visited_on, v.announced, v.participants, v.summary, v.strengths,
                            e.given_name || ' ' || e.family_name as by_name
                        from supplier_visit v join employee e on e.id = v.by_id where v.supplier_id =\s""" + THIS + " order by v.visited_on desc, v.id desc")
                .ask("findings", """
                        select f.*, g.name as grade_name from supplier_finding f join supplier_grade g on g.level = f.grade
                        join supplier_visit v on v.id = f.visit_id where v.supplier_id =\s""" + THIS + " order by f.visit_id, f.position")
                .ask(
                        "measures",
                        "select m.id, m.origin_id, m.title, m.due, m.next_date, m.status, m.verdict from measure m"
                                + " join supplier_finding f on f.id = m.supplier_finding_id join supplier_visit v on v.id = f.visit_id"
                                + " where v.supplier_id = " + THIS + " order by m.id")
                .ask(
                        "permits",
                        "select * from supplier_permit where supplier_id = " + THIS
                                + " order by valid_from desc, id desc")
                .ask(
                        whole,
                        "concerns",
                        "select c.*, " + PERSON + " as ended_by from supplier_concern c left join employee e"
                                + " on e.id = c.ended_by_id where c.supplier_id = " + THIS
                                + " order by c.ended_at is not null, c.noticed_on desc, c.id desc")
                .ask(
                        whole,
                        "logins",
                        "select l.id, l.given_at, l.ended_at, " + PERSON + " as person from supplier_login l"
                                + " join employee e on e.id = l.employee_id where l.supplier_id = " + THIS
                                + " order by l.ended_at desc nulls first, l.id")
                .with(Map.of("number", number))
                .answer(em);
        return found.of("head", JpaSupplierReads::head).stream().findFirst().map(head -> view(head, found));
    }

    /** A result with its files. */
    Optional<SupplierView.Result> result(long id) {
        JpaTogether.Answers found = new JpaTogether()
                .ask("result", RESULT + "r.id = :id")
                .ask(
                        "files",
                        "select id, file_name, bytes from stored_file where subject = 'SUPPLIER_RESULT' and subject_id = :id"
                                + " order by added_at, id")
                .with(Map.of("id", id))
                .answer(em);
        List<FileRow> files =
                found.of("files", row -> new FileRow(row.number("id"), row.text("file_name"), row.whole("bytes")));
        return found.of("result", row -> result(row, files)).stream().findFirst();
    }

    List<GradeView> grades() {
        return em.createQuery(
                        "select new se.ledstjarnan.ejb.supplier.GradeView(g.level, g.name, g.meaning, g.planNeeded, g.days)"
                                + " from FindingGrade g order by g.level",
                        GradeView.class)
                .getResultList();
    }

    private static SupplierView view(SupplierView.Head head, JpaTogether.Answers found) {
        Map<Long, List<SupplierView.Measure>> measures =
                grouped(found.of("measures", row -> Map.entry(row.number("origin_id"), measure(row))));
        Map<Long, List<SupplierView.Finding>> findings =
                grouped(found.of("findings", row -> Map.entry(row.number("visit_id"), finding(row, measures))));
        return new SupplierView(
                head,
                found.of("agreements", JpaSupplierReads::agreement),
                found.of("confirmations", JpaSupplierReads::confirmation),
                found.of("results", row -> result(row, List.of())),
                found.of("visits", row -> visit(row, findings)),
                found.of(
                        "permits",
                        row -> new SupplierView.Permit(
                                row.text("operation"),
                                row.text("decision_number"),
                                row.day("valid_from"),
                                row.day("valid_to"))),
                found.of("concerns", JpaSupplierReads::concern),
                found.of(
                        "logins",
                        row -> new SupplierView.Login(
                                row.number("id"), row.text("person"), row.moment("given_at"), row.moment("ended_at"))));
    }

    private static <T> Map<Long, List<T>> grouped(List<Map.Entry<Long, T>> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    private static SupplierView.Head head(JsonRow row) {
        return new SupplierView.Head(
                row.whole("number"),
                row.number("version"),
                row.text("name"),
                row.text("organisation_number"),
                row.text("contact"),
                row.text("email"),
                row.text("phone"),
                row.day("confirmation_due"));
    }

    private static SupplierView.Agreement agreement(JsonRow row) {
        return new SupplierView.Agreement(
                row.number("id"),
                row.text("service"),
                row.text("for_whom"),
                EnumList.split(LegalArea.class, row.text("areas")),
                row.day("valid_from"),
                row.day("valid_to"),
                row.day("decide_by"),
                row.is("permit_needed"),
                row.text("register_number"),
                row.text("end_reason"),
                row.number("unit_id"),
                row.text("unit"));
    }

    private static SupplierView.Confirmation confirmation(JsonRow row) {
        return new SupplierView.Confirmation(
                row.whole("for_year"),
                new QualitySystem(
                        row.text("follow_up"),
                        row.text("development"),
                        row.text("involvement"),
                        row.text("information")),
                row.text("by_name"),
                row.moment("at"));
    }

    private static SupplierView.Result result(JsonRow row, List<FileRow> files) {
        return new SupplierView.Result(
                row.number("id"),
                row.number("version"),
                row.whole("supplier"),
                row.text("supplier_name"),
                row.text("title"),
                row.whole("for_year"),
                row.text("outcome"),
                row.text("improvements"),
                row.text("by_name"),
                row.moment("handed_in_at"),
                row.text("review_words"),
                row.text("reviewed_by"),
                row.moment("reviewed_at"),
                files);
    }

    private static SupplierView.Visit visit(JsonRow row, Map<Long, List<SupplierView.Finding>> findings) {
        return new SupplierView.Visit(
                row.number("id"),
                row.number("version"),
                row.day("visited_on"),
                row.is("announced"),
                row.text("participants"),
                row.text("summary"),
                row.text("strengths"),
                row.text("by_name"),
                findings.getOrDefault(row.number("id"), List.of()));
    }

    private static SupplierView.Finding finding(JsonRow row, Map<Long, List<SupplierView.Measure>> measures) {
        return new SupplierView.Finding(
                row.number("id"),
                row.text("text"),
                row.whole("grade"),
                row.text("grade_name"),
                row.constant(FindingStatus.class, "status"),
                row.text("measure"),
                row.text("owner_name"),
                row.day("due"),
                row.text("reported_words"),
                row.moment("reported_at"),
                row.text("follow_up_words"),
                row.moment("followed_up_at"),
                measures.getOrDefault(row.number("id"), List.of()));
    }

    private static SupplierView.Measure measure(JsonRow row) {
        return new SupplierView.Measure(
                row.number("id"),
                row.text("title"),
                row.day("due"),
                row.day("next_date"),
                row.constant(MeasureStatus.class, "status"),
                row.constant(EffectVerdict.class, "verdict"));
    }

    private static SupplierView.Concern concern(JsonRow row) {
        return new SupplierView.Concern(
                row.number("id"),
                row.constant(ConcernReason.class, "reason"),
                row.text("words"),
                row.day("noticed_on"),
                row.day("notified_on"),
                row.text("register_number"),
                row.text("dismissed_because"),
                row.text("ended_by"),
                row.moment("ended_at"));
    }
}
