package se.ledstjarnan.ejb.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.disposal.HoldReason;
import se.ledstjarnan.domain.disposal.RetentionKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.yearwheel.WheelKind;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.yearwheel.WheelFilter;
import se.ledstjarnan.ejb.yearwheel.YearWheelService;

/** What is no case but has an end goes the same way: a decision, a list, two people, and then neither words nor people are left. */
class RetentionKindsIT extends ContainerTest {

    private static final List<String> KINDS =
            List.of("DELEGATION", "COMPETENCE", "STAFF_MEETING", "RISK_ANALYSIS", "CHECK", "SURVEY");

    @Inject
    private DisposalWorkService work;

    @Inject
    private HoldService holds;

    @Inject
    private DisposalJobs jobs;

    @Inject
    private YearWheelService wheels;

    private DisposalStage stage;
    private long left;

    @BeforeEach
    void aStage() throws Exception {
        stage = new DisposalStage();
        left = stage.facts.employee("left");
        stage.facts.employed(left, "WORKS_IN", stage.unit, LocalDate.of(1900, 1, 1), LocalDate.of(1920, 12, 31));
        LocalDate gone = LocalDate.of(1925, 1, 1);
        // What earlier tests have made is held, so that it comes on no list of this one.
        stage.rows.execute(
                "insert into disposal_hold (case_type, case_id, case_number, reason, placed_at, placed_by_id)"
                        + " select t.case_type, t.case_id, t.case_number, 'OTHER', now(), ? from disposal_thing t where t.closed_on < ?"
                        + " on conflict do nothing",
                stage.reporter,
                gone);
    }

    @Test
    void eachKindLosesItsWordsAndPeopleAndKeepsWhatIsCounted() throws Exception {
        for (String kind : KINDS) {
            stage.retention(kind, "DISPOSE", "KS § 7");
        }
        long delegation = delegation();
        competence();
        long meeting = meeting();
        long analysis = analysis(false);
        long round = round();
        long survey = survey();
        assertThat(stage.foundAnywhere()).isNotEmpty();

        int list = stage.rut(work::make);
        assertThat(onTheList(list)).containsExactlyInAnyOrderElementsOf(KINDS);
        approve(list);
        jobs.remove();

        assertThat(stage.rows.number(
                        "select count(*) from disposal_item i join disposal_list l on l.id = i.list_id where l.number = ?"
                                + " and i.disposed_at is not null",
                        list))
                .isEqualTo(KINDS.size());
        assertThat(stage.foundAnywhere()).isEmpty();
        assertThat(pointingAt(left)).containsExactly("employment.employee_id");
        assertThat(stage.rows.number("select count(*) from delegation where id = ? and patient is null", delegation))
                .isEqualTo(1);
        assertThat(stage.rows.number("select headcount from staff_meeting where id = ?", meeting))
                .isEqualTo(7);
        assertThat(stage.rows.number("select max(product) from risk_now where analysis_id = ?", analysis))
                .isEqualTo(6);
        assertThat(stage.rows.number("select score_of from check_round where id = ?", round))
                .isEqualTo(2);
        assertThat(stage.rows.number(
                        "select count(*) from check_answer a join check_sheet s on s.id = a.sheet_id"
                                + " where s.round_id = ?",
                        round))
                .isEqualTo(2);
        assertThat(stage.rows.number("select figure from survey_result where survey_id = ?", survey))
                .isEqualTo(91);
        assertThatThrownBy(() -> Database.application()
                        .execute("update delegation set check_note = 'Ändrad' where id = ?", delegation))
                .as("for all others what was decided stays as it was")
                .hasMessageContaining("stays as it was decided");
    }

    @Test
    void nothingGoesWithoutADecisionOrWhereSomethingHinders() throws Exception {
        stage.retention("DELEGATION", "DISPOSE", null);
        long delegation = delegation();
        assertThatThrownBy(() -> stage.rut(work::make)).hasMessageContaining("noneDue");

        stage.retention("STAFF_MEETING", "DISPOSE", "KS § 7");
        stage.retention("RISK_ANALYSIS", "DISPOSE", "KS § 7");
        long meeting = meeting();
        long held = meeting();
        long analysis = analysis(true);
        stage.rutDoes(() -> holds.place("Möte " + held, HoldReason.DISPUTE, "Mål 17-26"));
        int list = stage.rut(work::make);
        assertThat(stage.hinder(list, "Möte " + meeting)).isEqualTo("-");
        assertThat(stage.hinder(list, "Möte " + held)).isEqualTo("HELD");
        assertThat(stage.hinder(list, "Riskanalys " + number("risk_analysis", analysis)))
                .isEqualTo("OPEN_MEASURE");
        assertThat(onTheList(list)).doesNotContain("DELEGATION");
        stage.rutDoes(() -> holds.place("Delegering " + number("delegation", delegation), HoldReason.APPEAL, null));
    }

    @Test
    void theListOfTheYearStandsInTheYearWheelOfThoseWhoSeeToIt() throws Exception {
        stage.retention("SURVEY", "DISPOSE", "KS § 7");
        int next = LocalDate.now().getYear() + 1;
        assertThat(stage.rut(() -> wheels.year(next, WheelFilter.NONE)).items())
                .filteredOn(item -> item.kind() == WheelKind.DISPOSAL)
                .singleElement()
                .matches(item -> item.due().equals(LocalDate.of(next, 1, 7)) && !item.done() && item.mine());
        assertThat(As.role(
                                stage.facts.username("reporter"),
                                Roles.MEDARBETARE,
                                () -> wheels.year(next, WheelFilter.NONE))
                        .items())
                .noneMatch(item -> item.kind() == WheelKind.DISPOSAL);
    }

    @Test
    void onlyCasesAreMadePackagesOf() {
        assertThat(RetentionKind.values()).filteredOn(RetentionKind::isCase).hasSize(4);
    }

    private List<Object> onTheList(int list) throws SQLException {
        return stage.rows.column(
                "select distinct r.kind from disposal_item i join retention_class r on r.id = i.class_id"
                        + " join disposal_list l on l.id = i.list_id where l.number = ? and i.hinder is null",
                list);
    }

    private void approve(int list) throws Exception {
        stage.rutDoes(() -> work.propose(list, version(list)));
        stage.chiefDoes(() -> work.approve(list, version(list)));
    }

    private long version(int list) throws SQLException {
        return stage.rows.number("select version from disposal_list where number = ?", list);
    }

    private long number(String table, long id) throws SQLException {
        return stage.rows.number("select number from " + table + " where id = ?", id);
    }

    /** Every place that points at the person. */
    private List<String> pointingAt(long employee) throws SQLException {
        return stage.rows.column("""
                        select k.conrelid::regclass || '.' || a.attname from pg_constraint k
                        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                        where k.contype = 'f' and k.confrelid = 'employee'::regclass and cardinality(k.conkey) = 1 order by 1""").stream()
                .map(Object::toString)
                .filter(place -> {
                    String[] parts = place.split("\\.");
                    try {
                        return stage.rows.number(
                                        "select count(*) from " + parts[0] + " where " + parts[1] + " = ?", employee)
                                > 0;
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private long delegation() throws SQLException {
        long id = stage.rows.number("""
                insert into delegation (number, receiver_id, delegator_id, profession, status, checked_on, checked_by_id, check_result,
                    check_note, valid_from, valid_to, patient, decided_at, answered_at, ended_on)
                values (nextval('delegation_number'), ?, ?, 'NURSE', 'REVOKED', date '1919-12-01', ?, 'PASSED', ?, date '1920-01-01',
                    date '1920-12-01', '\\x00', timestamptz '1919-12-01 10:00', timestamptz '1919-12-02 10:00', date '1920-10-01') returning id""", left, stage.reporter, stage.reporter, stage.secret);
        stage.rows.execute(
                "insert into delegation_event (delegation_id, action, words, by_id, at) values (?, 'REVOKE', ?, ?, timestamptz '1920-10-01 10:00')",
                id,
                stage.secret,
                left);
        return id;
    }

    private void competence() throws SQLException {
        long requirement = stage.rows.number(
                "insert into competence_requirement (name, kind, least) values ('Prov', 'SKILL', 1) returning id");
        stage.rows.execute(
                "insert into competence_assessment (employee_id, requirement_id, level_rank, done_on, note, by_id, at)"
                        + " values (?, ?, 1, date '1920-02-01', ?, ?, now())",
                left,
                requirement,
                stage.secret,
                stage.reporter);
        stage.rows.execute(
                "insert into competence_follow_up (employee_id, year, held_on, note, by_id) values (?, 1920, date '1920-02-01', ?, ?)",
                left,
                stage.secret,
                stage.reporter);
        stage.rows.execute(
                "insert into competence_step (employee_id, requirement_id, what, owner_id, due) values (?, ?, ?, ?, date '1920-02-01')",
                left,
                requirement,
                stage.secret,
                stage.reporter);
    }

    private long meeting() throws SQLException {
        long id = stage.rows.number(
                "insert into staff_meeting (unit_id, kind, held_on, words, learning, headcount, written_by_id, written_at)"
                        + " values (?, 'STAFF_MEETING', date '1920-03-01', ?, ?, 7, ?, now()) returning id",
                stage.unit,
                stage.secret,
                stage.secret,
                left);
        stage.rows.execute("insert into staff_meeting_person (meeting_id, employee_id) values (?, ?)", id, left);
        return id;
    }

    private long analysis(boolean open) throws SQLException {
        long id = stage.rows.number("""
                insert into risk_analysis (number, title, occasion, scope_words, areas, others, unit_id, scale_id, leader_id, begun_on,
                    ready_by, status, decided_on, decision_words, decided_by_id, decided_at, closing_words, closed_by_id, closed_at)
                values (nextval('risk_analysis_number'), %1$s, 'YEARLY', %1$s, 'SOL', %1$s, ?, (select min(id) from risk_scale), %2$d,
                    date '1920-01-01', date '1920-02-01', 'CLOSED', date '1920-02-01', %1$s, %2$d, timestamptz '1920-02-01 10:00', %1$s,
                    %2$d, timestamptz '1920-06-01 10:00') returning id""".formatted("'" + stage.secret + "'", left), stage.unit);
        long risk = stage.rows.number(
                "insert into risk (analysis_id, position, event, cause, consequence) values (?, 1, ?, ?, ?) returning id",
                id,
                stage.secret,
                stage.secret,
                stage.secret);
        stage.rows.execute("insert into risk_team values (?, ?)", id, left);
        stage.rows.execute(
                "insert into risk_assessment (risk_id, kind, probability, consequence, motivation, by_id, at)"
                        + " values (?, 'INITIAL', 2, 3, ?, ?, now())",
                risk,
                stage.secret,
                left);
        stage.rows.execute(
                "insert into risk_follow_up (analysis_id, words, next_due, by_id, at) values (?, ?, date '1920-05-01', ?, now())",
                id,
                stage.secret,
                left);
        stage.rows.execute(
                "insert into risk_reopening (analysis_id, because, decided_on, decision_words, decided_by_id, by_id, at)"
                        + " values (?, ?, date '1920-02-01', ?, ?, ?, now())",
                id,
                stage.secret,
                stage.secret,
                left,
                left);
        stage.measure("RISK", risk, "1", open);
        return id;
    }

    private long round() throws SQLException {
        long list =
                stage.rows.number("insert into check_list (number) values (nextval('check_list_number')) returning id");
        long version = stage.rows.number(
                "insert into check_list_version (list_id, version_no, status, title, area, target)"
                        + " values (?, 1, 'DRAFT', 'Provlista', 'COMMON', 90) returning id",
                list);
        long question = stage.rows.number(
                "insert into check_question (version_id, place, kind, words) values (?, 1, 'YES_NO', 'Prov?') returning id",
                version);
        long round = stage.rows.number("""
                insert into check_round (number, kind, version_id, unit_id, due, sample_how, sample_drawn, begun_by_id, begun_at, status)
                values (nextval('check_round_number'), 'SELF_CHECK', ?, ?, date '1920-02-01', ?, ?, ?, timestamptz '1920-01-01 10:00',
                    'ONGOING') returning id""", version, stage.unit, stage.secret, stage.secret, left);
        for (long person : new long[] {left, stage.reporter}) {
            long sheet = stage.rows.number(
                    "insert into check_sheet (round_id, person_id, asked_at, handed_in_at) values (?, ?, now(), now()) returning id",
                    round,
                    person);
            stage.rows.execute(
                    "insert into check_answer (sheet_id, question_id, choice, comment, score_right, score_of, at)"
                            + " values (?, ?, 'YES', ?, 1, 1, now())",
                    sheet,
                    question,
                    stage.secret);
        }
        long finding = stage.rows.number(
                "insert into check_finding (round_id, question_id, score_right, score_of) values (?, ?, 2, 2) returning id",
                round,
                question);
        stage.measure("CHECK_FINDING", finding, "1", false);
        stage.rows.execute(
                "update check_round set status = 'SIGNED', end_words = ?, ended_at = timestamptz '1920-02-01 10:00', ended_by_id = ?,"
                        + " score_right = 2, score_of = 2, reply_words = ?, replied_at = now(), replied_by_id = ? where id = ?",
                stage.secret,
                left,
                stage.secret,
                left,
                round);
        file("CHECK", round);
        return round;
    }

    private long survey() throws SQLException {
        long id = stage.rows.number("""
                insert into survey (series, kind, title, sender, for_year, due, about, responsible_id, answer_words, answered_at, answered_by_id)
                values (nextval('survey_series'), 'SURVEY', 'Provenkät', 'Provmyndigheten', 1920, date '1920-02-01', ?, ?, ?,
                    timestamptz '1920-02-01 10:00', ?) returning id""", stage.secret, left, stage.secret, left);
        stage.rows.execute(
                "insert into survey_part (survey_id, person_id, what, due, given, done_at) values (?, ?, ?, date '1920-02-01', ?, now())",
                id,
                left,
                stage.secret,
                stage.secret);
        stage.rows.execute(
                "insert into survey_result (survey_id, name, figure, unit_of_figure) values (?, 'Nöjda', 91, 'procent')",
                id);
        file("SURVEY", id);
        return id;
    }

    private void file(String subject, long id) throws SQLException {
        stage.rows.execute(
                "insert into stored_file (subject, subject_id, file_name, kind, bytes, sha256, added_by_id, added_at)"
                        + " values (?, ?, ?, 'PDF', 1, repeat('a', 64), ?, now())",
                subject,
                id,
                stage.secret + ".pdf",
                left);
    }
}
