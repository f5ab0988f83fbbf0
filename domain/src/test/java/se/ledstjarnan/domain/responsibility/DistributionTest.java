package se.ledstjarnan.domain.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.NotAllowedException;

/** A task given further to a person. */
class DistributionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Employee SOFIA = id(new Employee("sofia", "Sofia", "Åkesson", "socialchef", null), 1);
    private static final Employee KERSTIN = id(new Employee("kerstin", "Kerstin", "Dahl", "samordnare", null), 2);
    private static final Distribution.Doing GIVES = doing(SOFIA, TODAY, DistributionActor.GIVER);
    private static final Distribution.Doing RECEIVES = doing(KERSTIN, TODAY, DistributionActor.RECEIVER);

    @Test
    void holdsFromTheDayItIsAcceptedAndNeverBefore() {
        Distribution distribution = given(TODAY, null);
        assertThat(distribution.holdsOn(TODAY)).as("asked, not answered").isFalse();

        distribution.accept(doing(KERSTIN, TODAY.plusDays(3), DistributionActor.RECEIVER));

        assertThat(distribution.holdsOn(TODAY.plusDays(2))).isFalse();
        assertThat(distribution.holdsOn(TODAY.plusDays(3))).isTrue();
    }

    @Test
    void holdsFromItsFirstDayWhenItIsAcceptedBefore() {
        Distribution distribution = given(TODAY.plusDays(10), TODAY.plusDays(20));
        distribution.accept(RECEIVES);

        assertThat(distribution.holdsOn(TODAY.plusDays(9))).isFalse();
        assertThat(distribution.holdsOn(TODAY.plusDays(10))).isTrue();
        assertThat(distribution.holdsOn(TODAY.plusDays(20))).isTrue();
        assertThat(distribution.holdsOn(TODAY.plusDays(21))).isFalse();
    }

    @Test
    void isNotAcceptedAfterItsLastDay() {
        Distribution distribution = given(TODAY, TODAY.plusDays(1));

        assertThatThrownBy(() -> distribution.accept(doing(KERSTIN, TODAY.plusDays(2), DistributionActor.RECEIVER)))
                .hasMessage("responsibility.ranOut");
    }

    @Test
    void isDeclinedGivenBackAndEndedWithWhy() {
        Distribution declined = given(TODAY, null);
        assertThatThrownBy(() -> declined.decline("  ", RECEIVES)).hasMessage("words: shared.required");
        declined.decline("Hinner inte.", RECEIVES);
        assertThat(declined.getReason()).isEqualTo("Hinner inte.");
        assertThat(declined.holdsOn(TODAY)).isFalse();

        Distribution returned = given(TODAY, null);
        returned.accept(RECEIVES);
        returned.giveBack("Byter tjänst.", doing(KERSTIN, TODAY.plusDays(5), DistributionActor.RECEIVER));
        assertThat(returned.holdsOn(TODAY.plusDays(5))).isTrue();
        assertThat(returned.holdsOn(TODAY.plusDays(6))).isFalse();

        Distribution ranOut = given(TODAY, TODAY.plusDays(2));
        ranOut.accept(RECEIVES);
        ranOut.end("Klar.", doing(SOFIA, TODAY.plusDays(9), DistributionActor.GIVER));
        assertThat(ranOut.holdsOn(TODAY.plusDays(3))).isFalse();
    }

    @Test
    void onlyTheReceiverAnswersAndOnlyTheGiverEnds() {
        Distribution distribution = given(TODAY, null);

        assertThatThrownBy(() -> distribution.accept(GIVES)).isInstanceOf(NotAllowedException.class);
        distribution.accept(RECEIVES);
        assertThatThrownBy(() -> distribution.end("Slut.", RECEIVES)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> distribution.accept(RECEIVES)).isInstanceOf(NotAllowedException.class);
    }

    @ParameterizedTest
    @EnumSource(value = TaskNature.class, names = "DISTRIBUTABLE", mode = EnumSource.Mode.EXCLUDE)
    void whatIsKeptOrGoesWithTheRoleIsNotDistributed(TaskNature nature) {
        Bearer bearer = nature == TaskNature.KEPT ? Bearer.BOARD : Bearer.SOCIALCHEF;
        ResponsibleTask task = task(bearer, nature);

        assertThatThrownBy(() -> new Distribution(task, terms(KERSTIN, TODAY, null), GIVES))
                .hasMessage("responsibility.cannotBeDistributed");
    }

    @Test
    void refusesWhatCannotBeMeant() {
        ResponsibleTask task = task(Bearer.SOCIALCHEF, TaskNature.DISTRIBUTABLE);
        assertThatThrownBy(() -> new Distribution(task, terms(SOFIA, TODAY, null), GIVES))
                .hasMessage("receiver: responsibility.toYourself");
        assertThatThrownBy(() -> new Distribution(task, terms(KERSTIN, TODAY.minusDays(1), null), GIVES))
                .hasMessage("from: responsibility.fromBeforeToday");
        assertThatThrownBy(() -> new Distribution(task, terms(KERSTIN, TODAY, TODAY.minusDays(1)), GIVES))
                .hasMessage("to: shared.endBeforeStart");
        assertThatThrownBy(() -> new Distribution(task, new Distribution.Terms(KERSTIN, null, TODAY, null, " "), GIVES))
                .hasMessage("document: shared.required");
        Employee left = id(new Employee("bo", "Bo", "Ek", null, null), 3);
        left.deactivate();
        assertThatThrownBy(() -> new Distribution(task, terms(left, TODAY, null), GIVES))
                .hasMessage("receiver: responsibility.receiverLeft");
        ResponsibleTask managers = task(Bearer.ENHETSCHEF, TaskNature.DISTRIBUTABLE);
        assertThatThrownBy(() -> new Distribution(managers, terms(KERSTIN, TODAY, null), GIVES))
                .hasMessage("unit: responsibility.unitMissing");
    }

    @Test
    void aManagerDistributesForTheOwnUnitsOnly() {
        Scope manager = new Scope(7, TODAY, Set.of(Role.ENHETSCHEF), Set.of(11L), Set.of(11L), Set.of());

        assertThat(DistributionAccess.isGiver(manager, Bearer.ENHETSCHEF, 11L)).isTrue();
        assertThat(DistributionAccess.isGiver(manager, Bearer.ENHETSCHEF, 12L)).isFalse();
        assertThat(DistributionAccess.isGiver(manager, Bearer.SOCIALCHEF, null)).isFalse();
        assertThat(DistributionAccess.isGiver(manager, Bearer.BOARD, null)).isFalse();
    }

    private static Distribution given(LocalDate from, LocalDate to) {
        return new Distribution(task(Bearer.SOCIALCHEF, TaskNature.DISTRIBUTABLE), terms(KERSTIN, from, to), GIVES);
    }

    private static ResponsibleTask task(Bearer bearer, TaskNature nature) {
        return new ResponsibleTask(
                1,
                null,
                new TaskContent(bearer, nature, "Följa upp.", null, null),
                new ResponsibleTask.Change(SOFIA, TODAY, NOW));
    }

    private static Distribution.Terms terms(Employee receiver, LocalDate from, LocalDate to) {
        return new Distribution.Terms(receiver, null, from, to, "Fördelning 2026-11-20");
    }

    private static Distribution.Doing doing(Employee by, LocalDate day, DistributionActor as) {
        return new Distribution.Doing(by, Set.of(as), day, NOW);
    }

    private static <T extends BaseEntity> T id(T entity, long id) {
        try {
            Field field = BaseEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
