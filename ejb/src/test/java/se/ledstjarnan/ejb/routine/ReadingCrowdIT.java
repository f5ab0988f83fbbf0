package se.ledstjarnan.ejb.routine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Set;
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

    @Inject
    private UserTransaction transaction;

    private RoutineStage stage;

    @BeforeEach
    void aUnitWithItsPeople() throws Exception {
        stage = new RoutineStage(work);
    }

    @Test
    void twoThousandAreSeenInAsManyStatementsAsThree() throws Exception {
        int number = stage.ofTheUnit("Läs den här.");
        LocalDate due = LocalDate.now().plusDays(5);
        stage.karin(() -> readings.ask(number, new ReadingRequest(Set.of(stage.unit), ReadingAudience.STAFF, due)));
        int few = Statements.sentBy(em, () -> stage.karin(() -> readings.view(number)));

        // So many would be in the way of what other tests count, so they are never committed.
        transaction.begin();
        try {
            crowd();
            ReadingView view = stage.karin(() -> readings.view(number));
            assertThat(view.groups()).singleElement().satisfies(group -> {
                assertThat(group.persons()).hasSizeBetween(CROWD, CROWD + 3);
                assertThat(group.readers()).isEqualTo(CROWD / 2);
            });
            assertThat(Statements.sentBy(em, () -> stage.karin(() -> readings.view(number))))
                    .isLessThanOrEqualTo(few)
                    .isLessThanOrEqualTo(BUDGET);
        } finally {
            transaction.rollback();
        }
    }

    private void crowd() {
        String theirs = "from employee e where e.username like 'crowd-" + stage.unit + "-%'";
        run("insert into employee (username, given_name, family_name, email) select 'crowd-" + stage.unit
                + "-' || n, 'Läsare', 'Nr ' || n, 'crowd' || n || '@example.org' from generate_series(1, " + CROWD
                + ") n");
        run("insert into employment (employee_id, unit_id, kind, valid_from) select e.id, " + stage.unit
                + ", 'WORKS_IN', date '2020-01-01' " + theirs);
        run(
                "insert into reading_receipt (version_id, employee_id, at) select (select version_id from reading_request where unit_id = "
                        + stage.unit + "), e.id, now() " + theirs + " and e.username ~ '[02468]$'");
    }

    private void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
