package se.ledstjarnan.ejb.routine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** What is new to a reader: of the own units and of everybody's, of the last months, and not confirmed. */
class RoutineNewsIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private RoutineService routines;

    @Inject
    private RoutineWorkService work;

    private RoutineStage stage;
    private int number;

    @BeforeEach
    void aDocumentOfTheUnit() throws Exception {
        stage = new RoutineStage(work);
        number = stage.ofTheUnit("Så gör vi.");
    }

    @Test
    void isThereForTheUnitUntilItIsConfirmedOrOld() throws Exception {
        assertThat(stage.anna(this::news)).contains(number);
        Facts facts = stage.facts;
        long elsewhere = facts.unit(facts.administration());
        facts.employed(facts.employee("siv"), "WORKS_IN", elsewhere, TODAY.minusYears(1), null);
        assertThat(As.roles(facts.username("siv"), Set.of(Roles.MEDARBETARE), this::news))
                .doesNotContain(number);

        stage.rows.execute(
                "insert into reading_receipt (version_id, employee_id, at) values ((select v.id from routine_version v"
                        + " join routine r on r.id = v.routine_id where r.number = ?), ?, now())",
                number,
                facts.employee("anna"));
        assertThat(stage.anna(this::news)).doesNotContain(number);
        assertThat(stage.bo(this::news)).contains(number);
    }

    @Test
    void theNewestComesFirstAndTheOldIsNoNews() throws Exception {
        int later = stage.ofTheUnit("Och så här.");
        inForceSince(TODAY.minusDays(5));
        List<Integer> news = stage.anna(this::news);
        assertThat(news.indexOf(later)).isBetween(0, news.indexOf(number) - 1);

        inForceSince(TODAY.minusDays(91));
        assertThat(stage.anna(this::news)).contains(later).doesNotContain(number);
    }

    /** Past what keeps a version in force as it was. */
    private void inForceSince(LocalDate day) throws Exception {
        stage.rows.execute("alter table routine_version disable trigger routine_version_fixed");
        try {
            stage.rows.execute(
                    "update routine_version set valid_from = ? where routine_id = (select id from routine where number = ?)",
                    day,
                    number);
        } finally {
            stage.rows.execute("alter table routine_version enable trigger routine_version_fixed");
        }
    }

    private List<Integer> news() {
        return routines.list(new RoutineFilter(RoutineFilter.Tab.NEW, "", null, null, null, null, 1)).rows().stream()
                .map(RoutineRow::number)
                .toList();
    }
}
