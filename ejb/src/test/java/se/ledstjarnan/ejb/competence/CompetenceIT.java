package se.ledstjarnan.ejb.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.competence.Assessment;
import se.ledstjarnan.domain.competence.PlannedStep;
import se.ledstjarnan.domain.competence.Requirement;
import se.ledstjarnan.domain.competence.RequirementKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Competence from what is demanded to what is planned, as services and PostgreSQL have it. */
class CompetenceIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Inject
    private CompetenceService competences;

    @Inject
    private CompetenceWorkService work;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long anna;

    @BeforeEach
    void aUnitWithItsPeople() throws Exception {
        unit = facts.unit(facts.administration());
        anna = facts.employee("anna");
        facts.employed(facts.employee("karin"), "LEADS", unit, START, null);
        facts.employed(anna, "WORKS_IN", unit, START, null);
        facts.employed(facts.employee("other"), "LEADS", facts.unit(facts.administration()), START, null);
        facts.employee("sofia");
        rows.execute("update employee set title = 'Undersköterska' where id = ?", anna);
    }

    @AfterEach
    void nothingIsDemandedAnyMore() throws Exception {
        rows.execute("update competence_requirement set ended_on = current_date where unit_id = ?", unit);
    }

    @Test
    void whatIsDemandedIsMetByWhatTheManagerFindsUntilItRunsOut() throws Exception {
        long course = demanded(
                new Requirement.Content("Basal hygien", RequirementKind.COURSE, "undersköterska", unit, null, 12, 2));
        assertThat(need(course).met()).as("nothing found yet").isFalse();

        karin(() -> work.judge(anna, course, new Assessment.Finding(1, TODAY, "På god väg.")));
        assertThat(need(course).met()).as("a lower level").isFalse();
        karin(() -> work.judge(anna, course, new Assessment.Finding(2, TODAY, null)));
        assertThat(need(course).met()).isTrue();
        assertThat(need(course).until()).isEqualTo(TODAY.plusMonths(12).minusDays(1));
        karin(() -> work.judge(anna, course, new Assessment.Finding(3, TODAY.minusMonths(13), null)));
        assertThat(need(course).met()).as("too long ago").isFalse();

        CompetenceRows.Unit overview = overview("karin", Roles.ENHETSCHEF);
        assertThat(overview.demanded()).isPositive();
        assertThat(overview.met()).isLessThan(overview.demanded());
        assertThat(overview.led()).isTrue();
    }

    @Test
    void aDelegationIsItsOwnEvidence() throws Exception {
        long task = rows.number("select id from care_task where name = 'Ta blodsocker'");
        long delegated = demanded(
                new Requirement.Content("Blodsocker", RequirementKind.DELEGATION, null, unit, task, null, null));
        assertThat(need(delegated).met()).isFalse();
        assertThatThrownBy(() -> karin(() -> work.judge(anna, delegated, new Assessment.Finding(2, TODAY, null))))
                .isInstanceOf(NotAllowedException.class);
        long giver = facts.employee("siv");
        long delegation = rows.number("""
                insert into delegation (number, receiver_id, delegator_id, profession, status, checked_on, checked_by_id, check_result,
                    valid_from, valid_to, decided_at, answered_at)
                values (nextval('delegation_number'), ?, ?, 'NURSE', 'ACCEPTED', ?, ?, 'PASSED', ?, ?, now(), now()) returning id
                """, anna, giver, TODAY, giver, TODAY, TODAY.plusDays(30));
        rows.execute(
                "insert into delegation_task (delegation_id, task_id, name) values (?, ?, 'Ta blodsocker')",
                delegation,
                task);
        rows.execute("insert into delegation_unit (delegation_id, unit_id) values (?, ?)", delegation, unit);

        assertThat(need(delegated).met()).isTrue();
    }

    @Test
    void isSeenByOneselfAndByWhoLeadsTheUnitAlone() throws Exception {
        assertThat(as("anna", Roles.MEDARBETARE, () -> competences.person(null)).managed())
                .isFalse();
        assertThat(karin(() -> competences.person(anna)).managed()).isTrue();
        for (String role : List.of(Roles.ENHETSCHEF, Roles.SOCIALCHEF, Roles.MAS, Roles.KVALITETSSAMORDNARE)) {
            assertThatThrownBy(() -> as("other", role, () -> competences.person(anna)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> as("other", Roles.ENHETSCHEF, () -> competences.people(unit)))
                .isInstanceOf(NotFoundException.class);
        assertThat(karin(() -> competences.people(unit)))
                .extracting(CompetenceRows.Person::id)
                .containsExactly(anna);
        assertThatThrownBy(() -> as("sofia", Roles.SOCIALCHEF, () -> competences.people(unit)))
                .isInstanceOf(EJBAccessException.class);
        CompetenceRows.Unit seen = overview("sofia", Roles.SOCIALCHEF);
        assertThat(seen.led()).isFalse();
        assertThat(seen.hidden()).as("one person could be pointed at").isTrue();
    }

    @Test
    void aGapIsPlannedAndDoneOnce() throws Exception {
        long skill = demanded(new Requirement.Content("Lyft", RequirementKind.SKILL, null, unit, null, null, 2));
        karin(() -> work.plan(anna, skill, new PlannedStep.Content("Öva med en kollega", null, TODAY.plusDays(30))));
        assertThatThrownBy(() ->
                        karin(() -> work.plan(anna, skill, new PlannedStep.Content("Öva", null, TODAY.minusDays(1)))))
                .hasMessage("due: competence.dueBeforeToday");

        CompetenceView.Step step = as("anna", Roles.MEDARBETARE, () -> competences.person(null))
                .steps()
                .get(0);
        assertThat(step.mine()).isTrue();
        assertThatThrownBy(() -> as("other", Roles.ENHETSCHEF, () -> work.done(step.id(), step.version())))
                .isInstanceOf(NotFoundException.class);
        as("anna", Roles.MEDARBETARE, () -> work.done(step.id(), step.version()));
        assertThatThrownBy(() -> karin(() -> work.done(step.id(), step.version())))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void theFollowUpIsHeldOnceAYearByTheManager() throws Exception {
        karin(() -> work.followUp(anna, TODAY, "Vill handleda."));
        assertThatThrownBy(() -> karin(() -> work.followUp(anna, TODAY, null)))
                .hasMessage("heldOn: competence.alreadyFollowedUp");
        assertThatThrownBy(() -> as("other", Roles.ENHETSCHEF, () -> work.followUp(anna, TODAY, null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as("anna", Roles.MEDARBETARE, () -> work.followUp(anna, TODAY, null)))
                .isInstanceOf(EJBAccessException.class);

        assertThat(karin(() -> competences.person(anna)).followedUp(TODAY.getYear()))
                .isTrue();
        assertThat(overview("karin", Roles.ENHETSCHEF).followedUp()).isOne();
    }

    @Test
    void aManagerDemandsOfTheOwnUnitsOnly() throws Exception {
        Requirement.Content all = new Requirement.Content("För alla", RequirementKind.SKILL, null, null, null, null, 1);
        assertThatThrownBy(() -> karin(() -> work.demand(all))).hasMessage("unitId: competence.notYourUnit");
        long own = demanded(new Requirement.Content("Eget", RequirementKind.SKILL, null, unit, null, null, 1));
        long version = rows.number("select version from competence_requirement where id = ?", own);
        assertThatThrownBy(() -> as("other", Roles.ENHETSCHEF, () -> work.end(own, version)))
                .isInstanceOf(NotAllowedException.class);
        karin(() -> work.end(own, version));
        assertThat(karin(() -> competences.person(anna)).needs()).noneMatch(need -> need.requirementId() == own);
        assertThatThrownBy(() -> karin(() -> work.judge(anna, own, new Assessment.Finding(1, TODAY, null))))
                .isInstanceOf(NotFoundException.class);
    }

    private long demanded(Requirement.Content content) throws Exception {
        karin(() -> work.demand(content));
        return rows.number(
                "select max(id) from competence_requirement where unit_id = ? and name = ?", unit, content.name());
    }

    private CompetenceView.Need need(long requirement) throws Exception {
        return karin(() -> competences.person(anna)).needs().stream()
                .filter(each -> each.requirementId() == requirement)
                .findFirst()
                .orElseThrow();
    }

    private CompetenceRows.Unit overview(String person, String role) throws Exception {
        return as(person, role, () -> competences.overview()).stream()
                .filter(each -> each.id() == unit)
                .findFirst()
                .orElseThrow();
    }

    private <T> T karin(Callable<T> what) throws Exception {
        return as("karin", Roles.ENHETSCHEF, what);
    }

    private void karin(As.Work what) throws Exception {
        as("karin", Roles.ENHETSCHEF, what);
    }

    private void as(String person, String role, As.Work what) throws Exception {
        Callable<Void> done = () -> {
            what.run();
            return null;
        };
        as(person, role, done);
    }

    private <T> T as(String person, String role, Callable<T> what) throws Exception {
        return As.roles(facts.username(person), Set.copyOf(List.of(Roles.MEDARBETARE, role)), what);
    }
}
