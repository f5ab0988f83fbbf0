package se.ledstjarnan.ejb.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.EaseShare;
import se.ledstjarnan.domain.deviation.Effort;
import se.ledstjarnan.domain.deviation.EffortKind;
import se.ledstjarnan.domain.deviation.ReportEase;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** What reporting costs, held against the rows themselves; and that nobody can be told from it. */
class ReportEffortIT extends ContainerTest {

    /** A month that no other test writes in. */
    private static final YearMonth MARCH = YearMonth.of(2019, 3);

    private static final int[] SECONDS = {40, 80, 90, 100, 4000, 45, 61};

    @Inject
    private ReportEffortService efforts;

    @Inject
    private ReportEaseService eases;

    private final Database rows = Database.owner();
    private CaseStage stage;

    @BeforeEach
    void stage() throws Exception {
        stage = new CaseStage();
        stage.facts.employee("sven");
        rows.execute("delete from report_ease");
        rows.execute("update deviation set opened_at = now(), reported_at = now()"
                + " where reported_at between '2019-02-01' and '2019-05-01'");
    }

    @Test
    void theMedianIsThatOfTheRows() throws Exception {
        for (int seconds : SECONDS) {
            reported("2019-03-15 12:00:00+01", seconds, "DEVIATION");
        }
        int[] sorted = SECONDS.clone();
        Arrays.sort(sorted);
        long twin = reported("2019-03-15 12:00:00+01", 9_999, "DEVIATION");
        rows.execute(
                "insert into case_link (deviation_id, other_id, kind) values (?, ?, 'TWIN')",
                reported("2019-04-02 12:00:00+02", 1, "DEVIATION"),
                twin);

        Effort march = only(EffortKind.DEVIATION);

        assertThat(march.medianSeconds()).isEqualTo(sorted[SECONDS.length / 2]);
        assertThat(march.reports()).isEqualTo(SECONDS.length);
        assertThat(march.medianSeconds())
                .isEqualTo(rows.number(
                        "select round(extract(epoch from percentile_disc(0.5) within group (order by reported_at - opened_at)))"
                                + " from deviation where reported_at >= '2019-03-01 00:00+01' and reported_at < '2019-04-01 00:00+02'"
                                + " and id <> ?",
                        twin));
    }

    @Test
    void aMonthEndsAtMidnightInSweden() throws Exception {
        for (int i = 0; i < 5; i++) {
            reported("2019-03-31 21:59:59+00", 60, "COMPLAINT");
            reported("2019-03-31 22:00:00+00", 60, "COMPLAINT");
        }

        assertThat(only(EffortKind.COMPLAINT).reports()).isEqualTo(5);
    }

    @Test
    void fewReportsAndFewAnswersAreNotTold() throws Exception {
        for (int i = 0; i < 4; i++) {
            reported("2019-03-15 12:00:00+01", 60, "MISCONDUCT");
            answer(ReportEase.NO);
        }
        YearMonth now = YearMonth.now();

        assertThat(only(EffortKind.MISCONDUCT).reports()).isNull();
        assertThat(only(EffortKind.MISCONDUCT).medianSeconds()).isNull();
        assertThat(as(() -> efforts.eases(now, now))).isEmpty();

        answer(ReportEase.YES);
        assertThat(as(() -> efforts.eases(now, now))).containsExactly(new EaseShare(now, 1, 0, 4));
    }

    @Test
    void anAnswerIsACountAndNothingElse() throws Exception {
        answer(ReportEase.SO_SO);

        assertThat(rows.column("select column_name from information_schema.columns where table_name = 'report_ease'"
                        + " and table_schema = current_schema order by 1"))
                .containsExactly("answer", "answers", "month");
        assertThatThrownBy(() -> As.role(stage.facts.username("mas"), Roles.MAS, () -> efforts.eases(MARCH, MARCH)))
                .isInstanceOf(EJBAccessException.class);
    }

    private void answer(ReportEase ease) throws Exception {
        As.role(stage.facts.username("reporter"), Roles.MEDARBETARE, () -> eases.answer(ease));
    }

    private Effort only(EffortKind kind) throws Exception {
        List<Effort> march = as(() -> efforts.efforts(MARCH, MARCH));
        return march.stream()
                .filter(effort -> effort.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(java.util.concurrent.Callable<T> work) throws Exception {
        return As.role(stage.facts.username("sven"), Roles.SYSTEMFORVALTARE, work);
    }

    private long reported(String at, int seconds, String kind) throws SQLException {
        long id = stage.cases.received(stage.unit, "SOL", "NONE", "REPORTED");
        rows.execute(
                "update deviation set kind = ?, reported_at = cast(? as timestamptz),"
                        + " opened_at = cast(? as timestamptz) - make_interval(secs => ?) where id = ?",
                kind,
                at,
                at,
                seconds,
                id);
        return id;
    }
}
