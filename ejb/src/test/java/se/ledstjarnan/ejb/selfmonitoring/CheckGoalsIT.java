package se.ledstjarnan.ejb.selfmonitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** Results of self-monitoring beside the goals that they count for, and as what all units together show. */
class CheckGoalsIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private CheckResultService results;

    @Inject
    private CheckFigures figures;

    @PersistenceContext
    private EntityManager em;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long kerstin;

    @BeforeEach
    void somebody() throws Exception {
        kerstin = facts.employee("kerstin");
        facts.employee("nils");
    }

    @Test
    void aGoalStandsBesideTheListThatItIsMeasuredBy() throws Exception {
        long number = rows.number("select nextval('goal_number')");
        rows.execute(
                "insert into goal (number, title, kind, term, first_year, last_year, status, decided_on, decision_paragraph, made_at)"
                        + " values (" + number + ", 'Ren vård', 'STRATEGIC', 'LONG', " + TODAY.getYear() + ", "
                        + TODAY.getYear()
                        + ", 'DECIDED', current_date, '1', now())");
        rows.execute(
                "insert into indicator (number, name, source, source_key, measured_in, direction, frequency, whole, since) values"
                        + " (nextval('indicator_number'), 'Hygien', 'SYSTEM', 'CHECK_LIST_1', '%', 'HIGHER', 'YEAR', true, current_date)");
        rows.execute(
                "insert into goal_indicator (goal_id, indicator_id) select g.id, i.id from goal g, indicator i where g.number = "
                        + number + " and i.source_key = 'CHECK_LIST_1'");

        assertThat(kerstin(() -> results.goals(1)))
                .extracting(CheckGoal::number, CheckGoal::indicator)
                .contains(tuple((int) number, "Hygien"));
        assertThat(kerstin(() -> results.goals(2)))
                .extracting(CheckGoal::number)
                .doesNotContain((int) number);
        assertThat(nils(() -> results.overview(TODAY.getYear())).goalsOf(1))
                .extracting(CheckGoal::title)
                .contains("Ren vård");
        assertThat(Statements.sentBy(em, () -> nils(() -> results.overview(TODAY.getYear()))))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void theShareThatWasRightIsAFigureOfTheUnit() throws Exception {
        long unit = facts.unit(facts.administration());
        rows.execute(
                "insert into check_round (number, kind, version_id, unit_id, due, begun_by_id, begun_at, status, ended_at,"
                        + " ended_by_id, score_right, score_of) select nextval('check_round_number'), 'SELF_CHECK', v.id, "
                        + unit
                        + ", current_date, " + kerstin + ", now(), 'SIGNED', now(), " + kerstin
                        + ", 9, 10 from check_list_version v"
                        + " join check_list l on l.id = v.list_id where l.number = 6 and v.status = 'IN_FORCE'");

        assertThat(figures.figures()).hasSize(7);
        for (String key : List.of("CHECKS", "CHECK_LIST_6")) {
            assertThat(parts(key, unit)).as(key).containsExactly(9L);
        }
        assertThat(parts("CHECK_LIST_5", unit)).isEmpty();
    }

    private List<Long> parts(String key, long unit) {
        String sql = figures.figures().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow()
                .sql();
        List<?> found = JpaNative.query(
                        em,
                        "select f.part from (" + sql + ") f where f.unit_id = :unit",
                        Map.of("figureFrom", Date.valueOf(TODAY), "figureTo", Date.valueOf(TODAY), "unit", unit))
                .getResultList();
        return found.stream().map(each -> ((Number) each).longValue()).toList();
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }

    private <T> T nils(Callable<T> task) throws Exception {
        return As.roles(facts.username("nils"), Set.of(Roles.NAMND), task);
    }
}
