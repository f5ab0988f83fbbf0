package se.ledstjarnan.domain.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;

/** What is demanded, found and planned, and who sees it. */
class CompetenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Employee KARIN = id(new Employee("karin", "Karin", "Lind", "enhetschef", null), 1);
    private static final Employee ANNA = id(new Employee("anna", "Anna", "Berg", "undersköterska", null), 2);

    @ParameterizedTest
    @CsvSource({
        "COURSE, , 12, 1, ",
        "DELEGATION, 5, , , ",
        ", , , 1, kind: shared.required",
        "DELEGATION, , , , taskId: competence.noTask",
        "COURSE, 5, , 1, taskId: competence.taskWithoutDelegation",
        "COURSE, , 0, 1, months: competence.badMonths",
        "COURSE, , 121, 1, months: competence.badMonths",
        "SKILL, , , , least: competence.noLevel",
        "SKILL, , , 0, least: competence.noLevel"
    })
    void aRequirementSaysWhatItTakes(RequirementKind kind, Long task, Integer months, Integer least, String broken) {
        Requirement.Content content = new Requirement.Content("Krav", kind, null, null, task, months, least);
        if (broken == null) {
            assertThat(new Requirement(content).getKind()).isEqualTo(kind);
        } else {
            assertThatThrownBy(() -> new Requirement(content)).hasMessage(broken);
        }
    }

    @Test
    void isDemandedByTitleAndUnitUntilItEnds() {
        Requirement requirement = new Requirement(
                new Requirement.Content("Krav", RequirementKind.SKILL, "Undersköterska", 7L, null, null, 2));

        assertThat(requirement.isDemandedOf("undersköterska", 7L)).isTrue();
        assertThat(requirement.isDemandedOf("vårdbiträde", 7L)).isFalse();
        assertThat(requirement.isDemandedOf("undersköterska", 8L)).isFalse();
        requirement.end(TODAY);
        assertThat(requirement.isDemandedOf("undersköterska", 7L)).isFalse();
    }

    @Test
    void nobodyJudgesOneselfNorADelegation() {
        Assessment.Finding finding = new Assessment.Finding(2, TODAY, null);
        assertThatThrownBy(() -> new Assessment(ANNA, skill(), finding, ANNA, TODAY, NOW))
                .isInstanceOf(NotAllowedException.class);
        Requirement delegation =
                new Requirement(new Requirement.Content("D", RequirementKind.DELEGATION, null, null, 5L, null, null));
        assertThatThrownBy(() -> new Assessment(ANNA, delegation, finding, KARIN, TODAY, NOW))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> new FollowUp(ANNA, TODAY, null, ANNA, TODAY)).isInstanceOf(NotAllowedException.class);
        assertThat(new Assessment(ANNA, skill(), finding, KARIN, TODAY, NOW).getLevel())
                .isEqualTo(2);
    }

    @Test
    void daysAreOnTheRightSideOfToday() {
        assertThatThrownBy(() -> judged(new Assessment.Finding(2, TODAY.plusDays(1), null)))
                .hasMessage("doneOn: competence.inFuture");
        assertThatThrownBy(() -> judged(new Assessment.Finding(null, TODAY, null)))
                .hasMessage("level: shared.required");
        assertThatThrownBy(() -> new FollowUp(ANNA, TODAY.plusDays(1), null, KARIN, TODAY))
                .hasMessage("heldOn: competence.inFuture");
        assertThatThrownBy(() -> new FollowUp(ANNA, TODAY.minusYears(1).minusDays(1), null, KARIN, TODAY))
                .hasMessage("heldOn: competence.tooOld");
        assertThatThrownBy(() -> new PlannedStep(ANNA, skill(), "Öva", ANNA, TODAY.minusDays(1), TODAY))
                .hasMessage("due: competence.dueBeforeToday");
        assertThatThrownBy(() -> new PlannedStep(ANNA, skill(), " ", ANNA, TODAY, TODAY))
                .hasMessage("what: shared.required");
        assertThat(new FollowUp(ANNA, LocalDate.of(2025, 12, 30), null, KARIN, TODAY).getYear())
                .isEqualTo(2025);
    }

    @Test
    void aStepIsDoneOnce() {
        PlannedStep step = new PlannedStep(ANNA, skill(), "Öva", ANNA, TODAY, TODAY);
        step.done(TODAY);

        assertThat(step.getDoneOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> step.done(TODAY))
                .isInstanceOf(DomainException.class)
                .hasMessage("competence.alreadyDone");
    }

    @Test
    void aManagerSeesTheOwnStaffAndNobodyElseSeesAnybody() {
        assertThat(CompetenceAccess.sees(scope(2, Set.of(), Set.of()), 2, Set.of(7L)))
                .isTrue();
        assertThat(CompetenceAccess.sees(scope(1, Set.of(Role.ENHETSCHEF), Set.of(7L)), 2, Set.of(7L)))
                .isTrue();
        assertThat(CompetenceAccess.sees(scope(1, Set.of(Role.ENHETSCHEF), Set.of(8L)), 2, Set.of(7L)))
                .isFalse();
        assertThat(CompetenceAccess.sees(
                        scope(1, Set.of(Role.SOCIALCHEF, Role.MAS, Role.KVALITETSSAMORDNARE), Set.of()), 2, Set.of(7L)))
                .isFalse();
        assertThat(CompetenceAccess.manages(scope(2, Set.of(Role.ENHETSCHEF), Set.of(7L)), 2, Set.of(7L)))
                .as("nobody manages oneself")
                .isFalse();
        assertThat(CompetenceAccess.keeps(scope(1, Set.of(Role.ENHETSCHEF), Set.of(7L)), null))
                .isFalse();
        assertThat(CompetenceAccess.keeps(scope(1, Set.of(Role.SOCIALCHEF), Set.of()), null))
                .isTrue();
    }

    private static Assessment judged(Assessment.Finding finding) {
        return new Assessment(ANNA, skill(), finding, KARIN, TODAY, NOW);
    }

    private static Requirement skill() {
        return new Requirement(new Requirement.Content("Krav", RequirementKind.SKILL, null, null, null, null, 2));
    }

    private static Scope scope(long me, Set<Role> roles, Set<Long> led) {
        return new Scope(me, TODAY, roles, led, Set.of(), Set.of());
    }

    private static <T extends BaseEntity> T id(T entity, long id) {
        try {
            Field field = BaseEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
