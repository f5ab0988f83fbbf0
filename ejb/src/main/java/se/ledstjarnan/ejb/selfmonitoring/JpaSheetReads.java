package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.selfmonitoring.AnswerChoice;
import se.ledstjarnan.domain.selfmonitoring.AnswerContent;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.domain.selfmonitoring.RoundStatus;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** Nobody's sheet but the reader's own, in one statement. */
@ApplicationScoped
class JpaSheetReads {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** The reader's own sheet; empty where the reader has none. */
    Optional<SheetView> find(int number, Scope scope) {
        Map<String, Object> parameters = CheckReach.parameters(scope);
        parameters.put("number", number);
        String mine =
                "(select s.id from check_sheet s where s.round_id = r.id and s.person_id = :checkMe order by s.id desc limit 1)";
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "head",
                        "select r.number, r.kind, v.title, v.method, u.name as unit, r.due, r.status, r.sample_size, r.sample_of,"
                                + " r.sample_how, r.sample_drawn, s.handed_in_at, s.left_out_at is not null as left_out"
                                + JpaCheckReads.FROM + " join check_sheet s on s.id = " + mine
                                + " where r.number = :number")
                .ask(
                        "lines",
                        JpaCheckReads.QUESTIONS
                                + ", a.choice, cast(a.figure as text) as figure, a.was_right, a.observed, a.comment,"
                                + " a.id is not null as kept, a.score_of is not null as answered"
                                + " from check_round r join check_question q on q.version_id = r.version_id"
                                + " left join check_answer a on a.question_id = q.id and a.sheet_id = " + mine
                                + " where r.number = :number order by q.place")
                .with(parameters)
                .answer(em);
        return found
                .of(
                        "head",
                        row -> new SheetView(
                                row.whole("number"),
                                row.constant(CheckKind.class, "kind"),
                                row.text("title"),
                                row.text("method"),
                                row.text("unit"),
                                row.day("due"),
                                row.constant(RoundStatus.class, "status"),
                                JpaCheckReads.whole(row, "sample_size"),
                                JpaCheckReads.whole(row, "sample_of"),
                                row.text("sample_how"),
                                row.text("sample_drawn"),
                                row.moment("handed_in_at"),
                                row.is("left_out"),
                                found.of("lines", JpaSheetReads::line)))
                .stream()
                .findFirst();
    }

    private static SheetView.Line line(JsonRow row) {
        AnswerContent given = row.is("kept")
                ? new AnswerContent(
                        row.constant(AnswerChoice.class, "choice"),
                        JpaCheckReads.figure(row.text("figure")),
                        JpaCheckReads.whole(row, "was_right"),
                        JpaCheckReads.whole(row, "observed"),
                        row.text("comment"))
                : null;
        return new SheetView.Line(JpaCheckReads.question(row), given, row.is("answered"));
    }
}
