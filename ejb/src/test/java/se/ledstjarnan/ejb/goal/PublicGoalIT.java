package se.ledstjarnan.ejb.goal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** What anybody may read of goals: those decided for citizens, with what points at nobody, kept so that reading costs nothing. */
class PublicGoalIT extends ContainerTest {

    private static final int YEAR = LocalDate.now().getYear();

    @Inject
    private PublicGoalService service;

    @Inject
    private PublicGoals kept;

    @PersistenceContext
    private EntityManager em;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private String title;

    @BeforeEach
    void aTitle() throws SQLException {
        unit = facts.unit(facts.administration());
        title = facts.username("Trygg");
        kept.forget();
    }

    @Test
    void onlyDecidedOnesForCitizensThatHold() throws Exception {
        goal("DECIDED", true, null, YEAR);
        goal("DRAFT", true, null, YEAR);
        goal("DECIDED", false, null, YEAR);
        goal("DECIDED", true, null, YEAR - 2);

        assertThat(found()).hasSize(1);
    }

    @Test
    void ofTheWholeTheLatestWithItsTargetAndTheTimeBefore() throws Exception {
        long goal = goal("DECIDED", true, null, YEAR);
        long indicator = indicator(goal, "MANUAL", true, null);
        outcome(indicator, null, YEAR - 1, "60", null);
        outcome(indicator, null, YEAR, "64", null);
        rows.execute("insert into indicator_target (indicator_id, year, level) values (?, ?, 62)", indicator, YEAR);
        indicator(goal, "SYSTEM", true, null);

        PublicGoal.Level level = found().get(0).levels().get(0);

        assertThat(found().get(0).levels()).as("nothing counted from cases").hasSize(1);
        assertThat(level.state()).isEqualTo(PublicGoal.State.SHOWN);
        assertThat(level.value()).isEqualByComparingTo("64");
        assertThat(level.before()).isEqualByComparingTo("60");
        assertThat(level.reached()).isTrue();
    }

    @Test
    void ofASingleUnitOnlyWhatRestsOnEnough() throws Exception {
        long goal = goal("DECIDED", true, unit, YEAR);
        outcome(indicator(goal, "MANUAL", false, unit), unit, YEAR, "64", null);
        outcome(indicator(goal, "MANUAL", false, unit), unit, YEAR, "64", 2);
        outcome(indicator(goal, "MANUAL", false, unit), unit, YEAR, "64", 40);
        indicator(goal, "MANUAL", false, unit);

        assertThat(found().get(0).levels())
                .extracting(PublicGoal.Level::state)
                .containsExactly(
                        PublicGoal.State.WITHHELD,
                        PublicGoal.State.TOO_FEW,
                        PublicGoal.State.SHOWN,
                        PublicGoal.State.NOT_MEASURED);
        assertThat(found().get(0).levels().get(1).value()).isNull();
    }

    @Test
    void readingAgainAsksTheDatabaseNothing() throws Exception {
        goal("DECIDED", true, null, YEAR);
        service.all();

        assertThat(Statements.sentBy(em, service::all)).isZero();
    }

    private List<PublicGoal> found() {
        kept.forget();
        return service.all().stream().filter(goal -> goal.title().equals(title)).toList();
    }

    private long goal(String status, boolean citizens, Long of, int year) throws SQLException {
        return rows.number("""
                insert into goal (number, title, unit_id, kind, term, first_year, last_year, status, for_citizens, decided_by_body,
                    decided_on, decision_paragraph, decision_number, made_at)
                values (nextval('goal_number'), ?, ?, 'STRATEGIC', 'LONG', ?, ?, ?, ?, 'Nämnden', '2020-01-01', '1', 'SN 1', now())
                returning id""", title, of, year, year, status, citizens);
    }

    private long indicator(long goal, String source, boolean whole, Long of) throws SQLException {
        long id = rows.number("""
                insert into indicator (number, name, source, source_key, measured_in, direction, frequency, whole, since)
                values (nextval('indicator_number'), 'Trygga', ?, ?, 'procent', 'HIGHER', 'YEAR', ?, '2020-01-01') returning id""", source, source.equals("MANUAL") ? null : "FEEDBACK_IN_TIME", whole);
        rows.execute("insert into goal_indicator (goal_id, indicator_id) values (?, ?)", goal, id);
        if (of != null) {
            rows.execute("insert into indicator_unit (indicator_id, unit_id) values (?, ?)", id, of);
        }
        return id;
    }

    private void outcome(long indicator, Long of, int year, String value, Integer base) throws SQLException {
        rows.execute(
                "insert into outcome (indicator_id, unit_id, first_day, value, base, entered_at) values (?, ?, ?, cast(? as numeric), ?, now())",
                indicator,
                of,
                Date.valueOf(LocalDate.of(year, 1, 1)),
                value,
                base);
    }
}
