package se.ledstjarnan.ejb.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.board.ItemDecision;
import se.ledstjarnan.domain.board.ItemFollow;
import se.ledstjarnan.domain.board.ItemOutcome;
import se.ledstjarnan.domain.board.MeetingTerms;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** What is recorded at a meeting holds where it came from as well. */
class FollowThroughIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now(ClockProducer.SWEDEN);
    private static final int YEAR = 2097;

    @Inject
    private BoardMeetingService meetings;

    @Inject
    private BoardMeetingWorkService work;

    @Inject
    private BoardDecisionService decisions;

    @Inject
    private Settings settings;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private String board;
    private String committee;
    private String nora;
    private long by;

    @BeforeEach
    void aBoard() throws Exception {
        rows.execute("delete from profile_setting");
        board = settings.word(SettingKey.BOARD_NAME);
        committee = settings.word(SettingKey.COMMITTEE_NAME);
        by = facts.employee("nora");
        nora = facts.username("nora");
    }

    @AfterEach
    void asDelivered() throws Exception {
        rows.execute("alter table board_item disable trigger board_item_kept");
        rows.execute("delete from board_item");
        rows.execute("delete from board_meeting");
        rows.execute("alter table board_item enable trigger board_item_kept");
        rows.execute("delete from allotment");
        rows.execute("delete from allotment_decision");
        rows.execute("delete from control_plan where for_year = " + YEAR);
    }

    @Test
    void aGoalHoldsAsSoonAsItIsDecided() throws Exception {
        long goal = goal("DRAFT");
        String key = "goal-version:draft-" + number("goal", goal);

        ItemRow item = decided(board, key, ItemOutcome.AS_PROPOSED, null);

        assertThat(item.follow()).isEqualTo(ItemFollow.CARRIED_OUT);
        assertThat(one(
                        "select status || ' ' || decided_by_body || ' ' || decision_paragraph || ' ' || decision_number from goal",
                        goal))
                .isEqualTo("DECIDED " + board + " 14 KS 9");
        assertThat(rows.number(
                        "select count(*) from audit_entry where chain = ? and action = 'APPROVE'", "goal:" + goal))
                .isOne();
        assertThat(As.role(nora, Roles.NAMNDSEKRETERARE, () -> meetings.about(item.path())))
                .extracting(ItemRow::id)
                .contains(item.id());
        facts.employee("stranger");
        assertThat(As.role(facts.username("stranger"), Roles.MEDARBETARE, () -> meetings.about(item.path())))
                .as("of meetings others read nothing")
                .isEmpty();
    }

    @Test
    void aWordingIsChangedAtTheGoalAndRefusedAtTheMeeting() throws Exception {
        long goal = goal("DECIDED");
        long first = wording(goal, 2);
        ItemRow changed = decided(board, "goal-version:" + first, ItemOutcome.CHANGED, "Målet gäller även natten.");
        assertThat(changed.follow()).isEqualTo(ItemFollow.OWN_PAGE);
        assertThat(changed.followReason()).isEqualTo("board.follow.goal.changed");
        assertThat(one("select decided_on from goal_version", first)).isNull();

        rows.execute("update goal_version set withdrawn_at = now() where id = ?", first);
        ItemRow gone =
                decided(board, "goal-version:" + wording(goal, 3), ItemOutcome.REFUSED, "Målet räcker som det är.");
        assertThat(gone.follow()).isEqualTo(ItemFollow.CARRIED_OUT);
        assertThat(rows.number("select count(*) from goal_version where goal_id = ? and withdrawn_at is null", goal))
                .isZero();
    }

    @Test
    void whatCannotBeDecidedIsSaidAndTheMinutesStand() throws Exception {
        long goal = goal("DRAFT");
        long meeting = onAgenda(board, "goal-version:draft-" + number("goal", goal));
        rows.execute("delete from goal_indicator where goal_id = ?", goal);

        ItemRow item = decide(meeting, ItemOutcome.AS_PROPOSED, null);

        assertThat(item.outcome()).isEqualTo(ItemOutcome.AS_PROPOSED);
        assertThat(item.follow()).isEqualTo(ItemFollow.NOT_POSSIBLE);
        assertThat(item.followReason()).isEqualTo("goal.goal.notMeasured");
        assertThat(one("select status from goal", goal)).isEqualTo("DRAFT");
        assertThat(rows.number("select count(*) from goal_version where goal_id = ?", goal))
                .isZero();
    }

    @Test
    void aBodyThatPreparesDecidesNothing() throws Exception {
        long need = need();

        ItemRow item = decided(committee, "resource-need:" + need, ItemOutcome.AS_PROPOSED, null);

        assertThat(item.follow()).isEqualTo(ItemFollow.STAYS);
        assertThat(item.followReason()).isEqualTo("board.follow.otherBody|" + board);
        assertThat(one("select status from resource_need", need)).isEqualTo("RAISED");
    }

    @Test
    void aNeedIsGrantedOrRefusedAndWhatWasChangedIsSaidThere() throws Exception {
        long granted = need();
        long refused = need();
        long changed = need();

        decided(board, "resource-need:" + granted, ItemOutcome.AS_PROPOSED, null);
        decided(board, "resource-need:" + refused, ItemOutcome.REFUSED, "Pengarna finns inte.");
        ItemRow item = decided(board, "resource-need:" + changed, ItemOutcome.CHANGED, "Hälften beviljas.");

        assertThat(one("select answer || ' ' || granted_sek from resource_need", granted))
                .isEqualTo("GRANTED 500000");
        assertThat(one("select answer || ' ' || answer_words from resource_need", refused))
                .isEqualTo("REFUSED Pengarna finns inte.");
        assertThat(one("select status from resource_need", changed)).isEqualTo("RAISED");
        assertThat(item.follow()).isEqualTo(ItemFollow.OWN_PAGE);
    }

    @Test
    void whatWasRecordedAtItsOwnPageIsShownAndNotDoneTwice() throws Exception {
        long need = need();
        long meeting = onAgenda(board, "resource-need:" + need);
        rows.execute(
                "update resource_need set status = 'ANSWERED', answer = 'REFUSED', answer_words = 'Nej', decided_by_body = 'N',"
                        + " decided_on = current_date, decision_paragraph = '3', decision_register_number = 'SN 3', answered_by_id = ?"
                        + " where id = ?",
                by,
                need);

        MeetingView view = As.role(nora, Roles.NAMNDSEKRETERARE, () -> meetings.open(meeting));
        assertThat(view.elsewhere(view.items().get(0)).registerNumber()).isEqualTo("SN 3");
        assertThat(decide(meeting, ItemOutcome.AS_PROPOSED, null).follow()).isEqualTo(ItemFollow.ALREADY);
        assertThat(one("select answer from resource_need", need)).isEqualTo("REFUSED");
    }

    @Test
    void theMeansOfAYearAreDecidedOnceForEachTimeTheyAreProposed() throws Exception {
        long unit = facts.unit(facts.administration());
        long means = rows.number(
                "insert into allotment (unit_id, year, budget_sek, changed_at) values (?, ?, 12000000, now()) returning id",
                unit,
                YEAR);

        assertThat(decided(board, "allotment:" + YEAR + "-0", ItemOutcome.AS_PROPOSED, null)
                        .follow())
                .isEqualTo(ItemFollow.CARRIED_OUT);
        assertThat(one("select decided_sek from allotment", means)).isEqualTo(12_000_000L);
        rows.execute("update allotment set budget_sek = 13000000 where id = ?", means);
        ItemRow again = decided(board, "allotment:" + YEAR + "-1", ItemOutcome.CHANGED, "12,5 miljoner.");
        assertThat(again.follow()).isEqualTo(ItemFollow.OWN_PAGE);
        assertThat(one("select decided_sek from allotment", means)).isEqualTo(12_000_000L);
    }

    @Test
    void aControlPlanIsDecidedOrGoesBackToBeWritten() throws Exception {
        long plan = rows.number(
                "insert into control_plan (number, for_year, body, owner_id, made_at, status)"
                        + " values (nextval('control_plan_number'), ?, ?, ?, now(), 'PROPOSED') returning id",
                YEAR,
                board,
                by);

        ItemRow back = decided(board, "control-plan:" + plan, ItemOutcome.RETURNED, "Mer om brand.");
        assertThat(back.follow()).isEqualTo(ItemFollow.STAYS);
        assertThat(one("select status from control_plan", plan)).isEqualTo("DRAFT");
        rows.execute("update control_plan set status = 'PROPOSED' where id = ?", plan);
        assertThat(decided(board, "control-plan:" + plan, ItemOutcome.AS_PROPOSED, null)
                        .follow())
                .isEqualTo(ItemFollow.CARRIED_OUT);
        assertThat(one("select status || ' ' || decision_paragraph from control_plan", plan))
                .isEqualTo("DECIDED 14");
        long followUp = rows.number(
                "insert into control_follow_up (plan_id, day, words, by_id, at) values (?, current_date, 'Det går bra.', ?, now())"
                        + " returning id",
                plan,
                by);
        decided(board, "control-follow-up:" + plan + "/" + TODAY, ItemOutcome.AS_PROPOSED, null);
        assertThat(one("select decision_register_number from control_follow_up", followUp))
                .isEqualTo("KS 9");
        rows.execute("delete from control_follow_up where plan_id = ?", plan);
        rows.execute("alter table control_plan disable trigger user");
        rows.execute("delete from control_plan where id = ?", plan);
        rows.execute("alter table control_plan enable trigger user");
    }

    @Test
    void aDocumentComesInForceOrItsDraftIsOpenAgain() throws Exception {
        long adopted = document();
        long returned = document();

        ItemRow item = decided(board, "routine-version:" + adopted, ItemOutcome.AS_PROPOSED, null);
        decided(board, "routine-version:" + returned, ItemOutcome.RETURNED, "Skriv om kapitel 2.");

        assertThat(item.follow()).isEqualTo(ItemFollow.CARRIED_OUT);
        assertThat(one("select status || ' ' || decision_paragraph from routine_version", adopted))
                .isEqualTo("IN_FORCE 14");
        assertThat(one("select status from routine_version", returned)).isEqualTo("DRAFT");
    }

    private ItemRow decided(String body, String key, ItemOutcome outcome, String words) throws Exception {
        return decide(onAgenda(body, key), outcome, words);
    }

    /** A called meeting of today with that alone on its agenda; gives its id. */
    private long onAgenda(String body, String key) throws Exception {
        rows.execute(
                "update board_meeting set status = 'CANCELLED', cancelled_reason = 'Flyttat' where held_on = current_date"
                        + " and status = 'PLANNED'");
        rows.execute("update board_meeting set (held_on, papers_by) = (select current_date - 1 - cast(count(*) as int),"
                + " current_date - 1 - cast(count(*) as int) from board_meeting) where held_on = current_date");
        long meeting =
                As.role(nora, Roles.NAMNDSEKRETERARE, () -> work.plan(new MeetingTerms(body, TODAY, null, null)));
        As.role(nora, Roles.NAMNDSEKRETERARE, () -> work.take(meeting, key));
        As.role(
                nora,
                Roles.NAMNDSEKRETERARE,
                () -> work.call(meetings.open(meeting).ref()));
        return meeting;
    }

    private ItemRow decide(long meeting, ItemOutcome outcome, String words) throws Exception {
        As.role(nora, Roles.NAMNDSEKRETERARE, () -> {
            ItemRow item = meetings.open(meeting).items().get(0);
            decisions.decide(
                    new MeetingRef(item.id(), item.version()), new ItemDecision(outcome, words, "§ 14", "KS 9"));
        });
        return As.roles(nora, Set.of(Roles.NAMNDSEKRETERARE, Roles.MEDARBETARE), () -> meetings.open(meeting))
                .items()
                .get(0);
    }

    private Object one(String select, long id) throws SQLException {
        return rows.column(select + " where id = ?", id).get(0);
    }

    private long number(String table, long id) throws SQLException {
        return rows.number("select number from " + table + " where id = ?", id);
    }

    private long goal(String status) throws SQLException {
        boolean decided = status.equals("DECIDED");
        long goal = rows.number(
                """
                insert into goal (number, title, kind, term, first_year, last_year, status, decided_by_body, decided_on,
                    decision_paragraph, decision_number, made_at)
                values (nextval('goal_number'), 'Färre fall', 'PROBLEM_AREA', 'LONG', ?, ?, ?, ?, ?, ?, ?, now()) returning id""",
                TODAY.getYear(),
                TODAY.getYear() + 2,
                status,
                decided ? board : null,
                decided ? java.sql.Date.valueOf(TODAY) : null,
                decided ? "1" : null,
                decided ? "SN 1" : null);
        long indicator = rows.number("""
                insert into indicator (number, name, source, measured_in, direction, frequency, whole, since)
                values (nextval('indicator_number'), 'Fall', 'MANUAL', 'st', 'LOWER', 'MONTH', true, date '2020-01-01')
                returning id""");
        rows.execute("insert into goal_indicator (goal_id, indicator_id) values (?, ?)", goal, indicator);
        return goal;
    }

    private long wording(long goal, int no) throws SQLException {
        return rows.number("""
                insert into goal_version (goal_id, version_no, title, kind, term, first_year, last_year, for_citizens, indicators,
                    reason, written_by_id, written_at)
                select g.id, ?, 'Ännu färre fall', g.kind, g.term, g.first_year, g.last_year, false, i.indicator_id, 'Mer', ?, now()
                from goal g join goal_indicator i on i.goal_id = g.id where g.id = ? returning id""", no, by, goal);
    }

    private long need() throws SQLException {
        return rows.number("""
                insert into resource_need (number, title, term, from_year, amount_sek, reason, consequence, status, made_by_id,
                    raised_on)
                values (nextval('resource_need_number'), 'Natt', 'SHORT', 2027, 500000, 'Två behövs.', 'Fler fall.', 'RAISED', ?,
                    current_date) returning id""", by);
    }

    private long document() throws SQLException {
        long routine = rows.number("select nextval('entity_id')");
        rows.execute("insert into routine (id, number) values (?, ?)", routine, 700_000 + (int) (routine % 90_000));
        return rows.number("""
                insert into routine_version (routine_id, version_no, status, kind, title, text, responsible, areas, subjects, duties,
                    created_at, submitted_by_id, submitted_at, approver)
                values (?, 1, 'FOR_APPROVAL', 'GUIDELINE', 'Riktlinje', 'Så gör vi.', 'SOCIALCHEF', 'SOL', '', '', now(), ?, now(),
                    'BOARD') returning id""", routine, facts.employee("author" + routine));
    }
}
