package se.ledstjarnan.ejb.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.domain.deviation.CaseNear;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.person.PersonDetails;
import se.ledstjarnan.domain.person.PersonIdentity;
import se.ledstjarnan.ejb.person.Persons;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Statements;

/** What is told of other cases that may be about the same event or the same person, and what must never be. */
class CaseNearIT extends ContainerTest {

    /** As the fullest tab of the case page, see {@link CaseWorkIT}. */
    private static final int BUDGET = 20;

    private static final String ELSA = "19400229";

    @Inject
    private CaseService cases;

    @Inject
    private CasePersonService people;

    @Inject
    private Persons persons;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    private CaseStage stage;
    private long elsewhere;
    private long opened;

    @BeforeEach
    void stage() throws Exception {
        stage = new CaseStage();
        elsewhere = stage.facts.unit(stage.facts.department(stage.facts.administration()));
        opened = about(stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED"));
    }

    @Test
    void theHandlerSeesWhatIsNearBeforeJudging() throws Exception {
        long sameUnit = stage.cases.received(stage.unit, "HSL", "NONE", "INVESTIGATING");
        long samePerson = about(stage.cases.received(elsewhere, "HSL", "NONE", "REPORTED"));
        stage.cases.handledBy(samePerson, stage.manager);

        assertThat(near())
                .extracting(CaseNear::number)
                .containsExactlyInAnyOrder(stage.cases.number(sameUnit), stage.cases.number(samePerson));
        assertThat(near()).filteredOn(CaseNear::samePerson).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo(stage.cases.number(samePerson));
            assertThat(one.unit()).isNotNull();
        });
        assertThat(view("mas", Roles.MAS).parts().near()).as("not the handler").isEmpty();
    }

    @Test
    void thePersonComesFirstThenTheClosestInTime() throws Exception {
        long person = happened(about(stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED")), "-10 days");
        for (int day = 1; day <= 4; day++) {
            happened(stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED"), day + " days");
        }
        long closest = happened(stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED"), "-1 hour");

        assertThat(near())
                .extracting(CaseNear::number)
                .hasSize(4)
                .startsWith(stage.cases.number(person), stage.cases.number(closest));
    }

    /** Moves it to so long after what the opened case is about. */
    private long happened(long id, String after) throws Exception {
        stage.rows.execute(
                "update deviation set occurred_at = (select occurred_at from deviation where id = ?) + cast(? as interval)"
                        + " where id = ?",
                opened,
                after,
                id);
        return id;
    }

    @Test
    void neitherSuspectedNorOthersNorOldNorDuplicatesNorWhatIsSaidNotToBeTheSame() throws Exception {
        long lexMaria = about(stage.cases.received(stage.unit, "HSL", "LEX_MARIA", "REPORTED"));
        stage.cases.handledBy(lexMaria, stage.manager);
        about(stage.cases.received(stage.unit, "SOL", "LEX_SARAH", "REPORTED"));
        about(stage.cases.received(elsewhere, "HSL", "NONE", "REPORTED"));
        long old = about(stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED"));
        stage.rows.execute("update deviation set occurred_at = now() - interval '15 days' where id = ?", old);
        long duplicate = about(stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED"));
        stage.rows.execute("update deviation set status = 'DUPLICATE', closed_at = now() where id = ?", duplicate);

        long apart = about(stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED"));
        stage.rows.execute(
                "with a as (insert into case_apart (deviation_id, said_by_id, said_at) values (?, ?, now()) returning id)"
                        + " insert into case_apart_other (apart_id, deviation_id) select a.id, ? from a",
                apart,
                stage.manager,
                opened);

        long good = about(stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED"));
        stage.rows.execute("update deviation set kind = 'GOOD_PRACTICE' where id = ?", good);

        assertThat(near()).isEmpty();
    }

    @Test
    void nothingIsAskedOnceTheCaseIsJudged() throws Exception {
        stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED");
        long judged = about(stage.cases.received(stage.unit, "HSL", "NONE", "INVESTIGATING"));

        CaseView view = stage.asManager(() -> cases.open(stage.cases.number(judged), CaseTab.EVENT));
        assertThat(view.parts().near()).isEmpty();
    }

    @Test
    void manyNeighboursCostNoMoreThanNone() throws Exception {
        int first = Statements.sentBy(em, this::near);
        int alone = Statements.sentBy(em, this::near);
        for (int i = 0; i < 12; i++) {
            about(stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED"));
        }

        assertThat(first).isLessThanOrEqualTo(BUDGET);
        assertThat(Statements.sentBy(em, this::near)).isEqualTo(alone);
        assertThat(near()).hasSize(4);
    }

    @Test
    void whatIsNearComesInAStatementThatIsSentAnyway() throws Exception {
        long judged = about(stage.cases.received(stage.unit, "HSL", "NONE", "INVESTIGATING"));
        int first = Statements.sentBy(em, () -> view(judged, "manager", Roles.ENHETSCHEF));

        assertThat(Statements.sentBy(em, this::near)).isLessThanOrEqualTo(first);
        assertThat(near()).isNotEmpty();
    }

    @Test
    void theListOfTheSamePersonNeverHoldsASuspectedCase() throws Exception {
        long ordinary = about(stage.cases.received(stage.unit, "HSL", "NONE", "CLOSED"));
        long suspected = about(stage.cases.received(stage.unit, "HSL", "LEX_MARIA", "INVESTIGATING"));
        stage.cases.handledBy(suspected, stage.manager);
        about(stage.cases.received(elsewhere, "HSL", "NONE", "REPORTED"));

        List<String> others = stage.asManager(
                () -> people.show(opened, AuditReason.INVESTIGATE).others());

        assertThat(others).containsExactly(stage.cases.number(ordinary));
    }

    private List<CaseNear> near() throws Exception {
        return view("manager", Roles.ENHETSCHEF).parts().near();
    }

    private CaseView view(String name, String role) throws Exception {
        return view(opened, name, role);
    }

    private CaseView view(long id, String name, String role) throws Exception {
        return As.roles(
                stage.facts.username(name),
                Set.of(Roles.MEDARBETARE, role),
                () -> cases.open(stage.cases.number(id), CaseTab.EVENT));
    }

    private long about(long id) throws Exception {
        stage.rows.execute("update deviation set concerns = 'ONE_PERSON' where id = ?", id);
        transaction.begin();
        persons.keep(id, PersonDetails.concerned("Elsa Ek", new PersonIdentity(ELSA)));
        transaction.commit();
        return id;
    }
}
