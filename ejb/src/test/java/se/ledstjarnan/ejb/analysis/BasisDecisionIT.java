package se.ledstjarnan.ejb.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.analysis.ProposalStatus;
import se.ledstjarnan.domain.analysis.ProposalVerdict;
import se.ledstjarnan.domain.board.ItemDecision;
import se.ledstjarnan.domain.board.ItemFollow;
import se.ledstjarnan.domain.board.ItemOutcome;
import se.ledstjarnan.domain.board.MeetingTerms;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.board.BoardDecisionService;
import se.ledstjarnan.ejb.board.BoardMeetingService;
import se.ledstjarnan.ejb.board.BoardMeetingWorkService;
import se.ledstjarnan.ejb.board.ItemRow;
import se.ledstjarnan.ejb.board.MeetingRef;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** What is decided of the proposals of a round: at a meeting all at once, or one by one by two secretaries at the same moment. */
class BasisDecisionIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int TIMES = 12;

    @Inject
    private ProposalDecisionService decisions;

    @Inject
    private BoardMeetingService meetings;

    @Inject
    private BoardMeetingWorkService agendas;

    @Inject
    private BoardDecisionService minutes;

    @Inject
    private Settings settings;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long by;
    private long round;
    private long focus;
    private long basis;

    @BeforeEach
    void aRoundHandedOver() throws Exception {
        clear();
        by = facts.employee("nora");
        facts.employee("ulla");
        round = rows.number("""
                insert into analysis_round (number, year, half, leader_id, ready_by, step, begun_by_id, begun_at, collected_by_id,
                    collected_at, collected_rule)
                values (nextval('analysis_round_number'), 2096, 'FULL_YEAR', ?, current_date, 'DECISION', ?, now(), ?, now(), 'Allt')
                returning id""", by, by, by);
        focus = rows.number("""
                insert into focus_point (round_id, position, title, why, good, work_environment, by_id, at)
                values (?, 1, 'Natten', 'Fler fall', false, false, ?, now()) returning id""", round, by);
        basis = rows.number("""
                insert into decision_basis (number, round_id, handed_on, handed_by_id, handed_at, body)
                values (nextval('decision_basis_number'), ?, current_date, ?, now(), 'N') returning id""", round, by);
    }

    @AfterEach
    void clear() throws SQLException {
        rows.execute("alter table board_item disable trigger board_item_kept");
        rows.execute("delete from board_item");
        rows.execute("delete from board_meeting");
        rows.execute("alter table board_item enable trigger board_item_kept");
        rows.execute("delete from decision_basis where round_id in (select id from analysis_round where year = 2096)");
        rows.execute("delete from proposal where round_id in (select id from analysis_round where year = 2096)");
        rows.execute("delete from focus_point where round_id in (select id from analysis_round where year = 2096)");
        rows.execute("delete from analysis_round where year = 2096");
    }

    @Test
    void twoWhoRecordTheLastTwoAtTheSameMomentEndTheRound() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < TIMES; i++) {
                rows.execute("update analysis_round set finished_at = null where id = ?", round);
                int first = proposal(2, 2);
                int second = proposal(2, 2);
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<Object>> both = List.of(
                        two.submit(recording("nora", first, together)),
                        two.submit(recording("ulla", second, together)));
                for (Future<Object> each : both) {
                    each.get();
                }
                assertThat(rows.number(
                                "select count(*) from analysis_round where id = ? and finished_at is not null", round))
                        .as("the round is at its end, time " + i)
                        .isOne();
            }
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void aMeetingDecidesAllOfThemAtOnce() throws Exception {
        int one = proposal(2, 2);
        int other = proposal(3, 3);

        ItemRow item = decided(ItemOutcome.AS_PROPOSED, null);

        assertThat(item.follow()).isEqualTo(ItemFollow.CARRIED_OUT);
        assertThat(rows.number(
                        "select count(*) from proposal where number in (?, ?) and status = 'APPROVED' and decision_paragraph = '14'",
                        one,
                        other))
                .isEqualTo(2);
        assertThat(rows.number("select count(*) from analysis_round where id = ? and finished_at is not null", round))
                .isOne();
    }

    @Test
    void whatGoesAgainstThePriorityOrIsChangedIsWrittenAtEach() throws Exception {
        proposal(2, 2);
        int first = proposal(1, 4);

        ItemRow refused = decided(ItemOutcome.REFUSED, "Det får vänta.");

        assertThat(refused.follow()).isEqualTo(ItemFollow.OWN_PAGE);
        assertThat(refused.followPath()).isEqualTo("/analysis/proposal.xhtml?number=" + first);
        assertThat(refused.followReason()).isEqualTo("board.follow.basis.departure|1");
        assertThat(rows.number("select count(*) from proposal where round_id = ? and status = 'REFUSED'", round))
                .isOne();
        assertThat(rows.number("select count(*) from analysis_round where id = ? and finished_at is not null", round))
                .isZero();
    }

    private ItemRow decided(ItemOutcome outcome, String words) throws Exception {
        String nora = facts.username("nora");
        String body = settings.word(SettingKey.BOARD_NAME);
        long meeting =
                As.role(nora, Roles.NAMNDSEKRETERARE, () -> agendas.plan(new MeetingTerms(body, TODAY, null, null)));
        As.role(nora, Roles.NAMNDSEKRETERARE, () -> {
            agendas.take(meeting, "decision-basis:" + basis);
            agendas.call(meetings.open(meeting).ref());
            ItemRow item = meetings.open(meeting).items().get(0);
            minutes.decide(new MeetingRef(item.id(), item.version()), new ItemDecision(outcome, words, "14", "KS 9"));
        });
        return As.role(nora, Roles.NAMNDSEKRETERARE, () -> meetings.open(meeting))
                .items()
                .get(0);
    }

    private Callable<Object> recording(String who, int proposal, CyclicBarrier together) {
        return () -> As.role(facts.username(who), Roles.NAMNDSEKRETERARE, () -> {
            long version = rows.number("select version from proposal where number = ?", proposal);
            together.await();
            decisions.decide(
                    new AnalysisRef(proposal, version),
                    new ProposalVerdict(ProposalStatus.APPROVED, null, null),
                    TODAY,
                    "14",
                    "SN 14");
            return null;
        });
    }

    private int proposal(int effort, int effect) throws SQLException {
        return (int) rows.number("""
                insert into proposal (number, round_id, focus_id, title, words, status, effort, effect, made_by_id, made_at)
                values (nextval('proposal_number'), ?, ?, 'Fler på natten', 'Två går rond.', 'HANDED_OVER', ?, ?, ?, now())
                returning number""", round, focus, effort, effect, by);
    }
}
