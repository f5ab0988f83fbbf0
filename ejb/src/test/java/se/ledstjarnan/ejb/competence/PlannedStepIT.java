package se.ledstjarnan.ejb.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.competence.PlannedStep;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** A step that somebody else sees to stands on that person's own page, and is reminded of until it is done. */
class PlannedStepIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Inject
    private CompetenceService competences;

    @Inject
    private CompetenceWorkService work;

    @Inject
    private CompetenceReminders reminders;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long anna;
    private long bo;
    private long requirement;

    @BeforeEach
    void aStepThatAColleagueSeesTo() throws Exception {
        long unit = facts.unit(facts.administration());
        anna = facts.employee("anna");
        bo = facts.employee("bo");
        facts.employed(facts.employee("karin"), "LEADS", unit, START, null);
        facts.employed(anna, "WORKS_IN", unit, START, null);
        facts.employed(bo, "WORKS_IN", facts.unit(facts.administration()), START, null);
        requirement = rows.number(
                "insert into competence_requirement (name, kind, unit_id, least) values ('HLR', 'COURSE', ?, 1) returning id",
                unit);
        As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), () -> {
            work.plan(anna, requirement, new PlannedStep.Content("Går kursen", bo, TODAY.plusDays(3)));
            return null;
        });
    }

    @AfterEach
    void nothingIsDemandedAnyMore() throws Exception {
        rows.execute("update competence_requirement set ended_on = current_date where id = ?", requirement);
        rows.execute(
                "update competence_step set done_on = current_date where requirement_id = ? and done_on is null",
                requirement);
    }

    @Test
    void itStandsOnThePageOfWhoeverSeesToItUntilItIsDone() throws Exception {
        CompetenceView.Step step = own("bo").get(0);
        assertThat(step.whose())
                .isEqualTo(rows.column("select given_name || ' ' || family_name from employee where id = ?", anna)
                        .get(0));
        assertThat(step.mine()).isTrue();
        assertThat(own("anna")).singleElement().satisfies(mine -> {
            assertThat(mine.whose()).isNull();
            assertThat(mine.mine()).isFalse();
        });
        assertThatThrownBy(() -> As.role(facts.username("bo"), Roles.MEDARBETARE, () -> competences.person(anna)))
                .isInstanceOf(NotFoundException.class);

        As.role(facts.username("bo"), Roles.MEDARBETARE, () -> work.done(step.id(), step.version()));
        assertThat(own("bo")).isEmpty();
        assertThatThrownBy(() ->
                        As.role(facts.username("bo"), Roles.MEDARBETARE, () -> work.done(step.id(), step.version())))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void whoeverSeesToItIsRemindedAndNobodyAbove() throws Exception {
        assertThat(due(TODAY.plusDays(2))).isEmpty();
        assertThat(due(TODAY.plusDays(3))).singleElement().satisfies(due -> {
            assertThat(due.path()).isEqualTo("/competence/person.xhtml");
            assertThat(due.unitId()).isNull();
            assertThat(due.due()).isEqualTo(TODAY.plusDays(3));
        });
        rows.execute("update employee set active = false where id = ?", anna);
        assertThat(due(TODAY.plusDays(3))).as("anna has left").isEmpty();
    }

    private List<Due> due(LocalDate through) {
        return ((ReminderSource) reminders)
                .due(through).stream().filter(due -> due.ownerId() == bo).toList();
    }

    private List<CompetenceView.Step> own(String who) throws Exception {
        return As.role(facts.username(who), Roles.MEDARBETARE, () -> competences.person(null))
                .steps();
    }
}
