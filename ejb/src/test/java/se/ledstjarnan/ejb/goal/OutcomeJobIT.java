package se.ledstjarnan.ejb.goal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.goal.Frequency;
import se.ledstjarnan.domain.goal.IndicatorContent;
import se.ledstjarnan.domain.goal.IndicatorSource;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Outcomes that nobody enters, fetched the night after a period, and again as long as they may change. */
class OutcomeJobIT extends ContainerTest {

    private static final LocalDate LAST = Frequency.QUARTER.ended(LocalDate.now());
    private static final LocalDate MORNING_AFTER = Frequency.QUARTER.after(LAST).plusDays(1);

    @Inject
    private OutcomeJob job;

    @Inject
    private IndicatorWorkService keeping;

    @Inject
    private UserTransaction transaction;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long indicator;
    private long unit;
    private long reporter;

    @BeforeEach
    void anIndicatorOfFeedback() throws Exception {
        unit = facts.unit(facts.administration());
        reporter = facts.employee("sofia");
        IndicatorContent content = new IndicatorContent(
                facts.username("Återkoppling"),
                null,
                IndicatorSource.SYSTEM,
                "MEASURES_IN_TIME",
                null,
                "%",
                Direction.HIGHER,
                Frequency.QUARTER,
                false,
                Set.of(unit),
                LAST.minusYears(1));
        int number = As.roles(
                facts.username("sofia"),
                Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF),
                () -> keeping.begin(content, reporter));
        indicator = rows.number("select id from indicator where number = ?", number);
    }

    @Test
    void isFetchedOnceAndPutRightWhereItChanged() throws Exception {
        run(MORNING_AFTER);
        run(MORNING_AFTER.plusDays(1));

        assertThat(rows.number(
                        "select count(*) from outcome where indicator_id = ? and missing = 'NOT_MEASURED' and first_day = '"
                                + LAST + "'",
                        indicator))
                .isOne();
        assertThat(rows.number("select count(*) from outcome where indicator_id = ?", indicator))
                .isOne();

        rows.number(
                "with changed as (update outcome set missing = null, value = 12 where indicator_id = ? returning 1) select count(*) from changed",
                indicator);
        run(MORNING_AFTER.plusDays(2));
        assertThat(rows.number(
                        "select count(*) from outcome_before b join outcome o on o.id = b.outcome_id where o.indicator_id = ? and b.value = 12",
                        indicator))
                .isOne();
    }

    @Test
    void isLeftAloneOnceItsTimeIsOver() throws Exception {
        run(MORNING_AFTER.plusDays(60));

        assertThat(rows.number("select count(*) from outcome where indicator_id = ?", indicator))
                .isZero();
    }

    private void run(LocalDate day) throws Exception {
        transaction.begin();
        job.run(new JobRun(OutcomeJob.NAME, day.toString(), day.atTime(4, 30), 1));
        transaction.commit();
    }
}
