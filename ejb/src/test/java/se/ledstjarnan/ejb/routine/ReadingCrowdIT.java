package se.ledstjarnan.ejb.routine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.routine.ReadingAudience;
import se.ledstjarnan.domain.routine.ReadingRequest;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Statements;

/** Who has read a document, where two thousand are asked: as many statements as for one. */
class ReadingCrowdIT extends ContainerTest {

    private static final int CROWD = 2_000;

    /** What the page's own service may send; menu, rights and settings take their three of the eight besides. */
    private static final int BUDGET = 5;

    @Inject
    private ReadingService readings;

    @Inject
    private RoutineWorkService work;

    @PersistenceContext
    private EntityManager em;

    private RoutineStage stage;

    @BeforeEach
    void aUnitWithItsPeople() throws Exception {
        stage = new RoutineStage(work);
    }

    /** So many would be in the way of what other tests count. */
    @AfterEach
    void theCrowdIsGone() throws SQLException {
        String theirs = "employee_id in (select employee_id from employment where unit_id = ?)";
        stage.rows.execute("delete from reading_receipt where " + theirs, stage.unit);
        stage.rows.execute("delete from reading_request where unit_id = ?", stage.unit);
        stage.rows.execute(
                "delete from employment m using employee e where e.id = m.employee_id and m.unit_id = ?"
                        + " and e.username like 'crowd-%'",
                stage.unit);
        stage.rows.execute("delete from employee where username like ?", "crowd-" + stage.unit + "-%");
    }

    @Test
    void twoThousandAreSeenInAsManyStatementsAsThree() throws Exception {
        int number = stage.ofTheUnit("Läs den här.");
        LocalDate due = LocalDate.now().plusDays(5);
        stage.karin(() -> readings.ask(number, new ReadingRequest(Set.of(stage.unit), ReadingAudience.STAFF, due)));
        int few = Statements.sentBy(em, () -> stage.karin(() -> readings.view(number)));

        crowd();
        ReadingView view = stage.karin(() -> readings.view(number));
        assertThat(view.groups()).singleElement().satisfies(group -> {
            assertThat(group.persons()).hasSizeBetween(CROWD, CROWD + 3);
            assertThat(group.readers()).isEqualTo(CROWD / 2);
        });
        assertThat(Statements.sentBy(em, () -> stage.karin(() -> readings.view(number))))
                .isEqualTo(few)
                .isLessThanOrEqualTo(BUDGET);
    }

    private void crowd() throws SQLException {
        stage.rows.execute(
                "insert into employee (username, given_name, family_name, email) select 'crowd-' || ? || '-' || n, 'Läsare',"
                        + " 'Nr ' || n, 'crowd' || n || '@example.org' from generate_series(1, " + CROWD + ") n",
                stage.unit);
        stage.rows.execute(
                "insert into employment (employee_id, unit_id, kind, valid_from) select id, ?, 'WORKS_IN', date '2020-01-01'"
                        + " from employee where username like ?",
                stage.unit,
                "crowd-" + stage.unit + "-%");
        stage.rows.execute(
                "insert into reading_receipt (version_id, employee_id, at) select q.version_id, e.id, now() from reading_request q,"
                        + " employee e where q.unit_id = ? and e.username like ? and e.username ~ '[02468]$'",
                stage.unit,
                "crowd-" + stage.unit + "-%");
    }
}
