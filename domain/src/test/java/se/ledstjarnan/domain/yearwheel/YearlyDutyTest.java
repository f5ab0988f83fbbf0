package se.ledstjarnan.domain.yearwheel;

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
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.UnitKind;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.NotAllowedException;

/** When a duty comes back, and whose it is. */
class YearlyDutyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Employee SOMEBODY = new Employee("kerstin", "Kerstin", "Dahl", "samordnare", null);
    private static final Unit BJORKEN =
            id(new Unit(UnitKind.ADMINISTRATION, "Förvaltningen", null, LocalDate.of(2020, 1, 1)), 7);
    private static final Scope COORDINATOR = scope(Role.KVALITETSSAMORDNARE);
    private static final Scope MANAGER = scope(Role.ENHETSCHEF);

    @ParameterizedTest
    @CsvSource({
        "YEARLY, 2026-03-01, 2027, 2027-03-01",
        "HALF_YEARLY, 2026-06-01, 2027, 2027-06-01 2027-12-01",
        "HALF_YEARLY, 2026-06-01, 2026, 2026-06-01 2026-12-01",
        "FOUR_MONTHLY, 2026-11-30, 2027, 2027-03-30 2027-07-30 2027-11-30",
        "QUARTERLY, 2026-11-30, 2027, 2027-02-28 2027-05-30 2027-08-30 2027-11-30",
        "QUARTERLY, 2026-11-30, 2028, 2028-02-29 2028-05-30 2028-08-30 2028-11-30",
        "YEARLY, 2026-03-01, 2025, ''"
    })
    void comesBackByTheSameDay(Frequency frequency, LocalDate first, int year, String days) {
        YearlyDuty duty = duty(frequency, first, Role.MAS, null, COORDINATOR);

        assertThat(duty.daysOf(year).stream().map(LocalDate::toString)).containsExactly(words(days));
    }

    private static String[] words(String days) {
        return days.isEmpty() ? new String[0] : days.split(" ");
    }

    @Test
    void comesBackEveryMonthAlsoInAMonthThatIsShort() {
        YearlyDuty duty = duty(Frequency.MONTHLY, LocalDate.of(2026, 10, 31), Role.MAS, null, COORDINATOR);

        assertThat(duty.daysBetween(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 3, 1)))
                .containsExactly(
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 1, 31),
                        LocalDate.of(2027, 2, 28));
    }

    @Test
    void nothingIsDueAfterItsEnd() {
        YearlyDuty duty = duty(Frequency.QUARTERLY, LocalDate.of(2026, 1, 15), Role.MAS, null, COORDINATOR);
        duty.end(LocalDate.of(2026, 8, 1), COORDINATOR);

        assertThat(duty.daysOf(2026)).last().isEqualTo(LocalDate.of(2026, 7, 15));
        assertThat(duty.daysOf(2027)).isEmpty();
        assertThatThrownBy(() -> duty.end(TODAY, COORDINATOR)).hasMessage("yearwheel.ended");
    }

    @Test
    void aManagerKeepsDutiesOfTheOwnUnitsOnly() {
        assertThatThrownBy(() -> duty(Frequency.YEARLY, TODAY, Role.ENHETSCHEF, null, MANAGER))
                .isInstanceOf(NotAllowedException.class);
        YearlyDuty own = duty(Frequency.YEARLY, TODAY, Role.ENHETSCHEF, BJORKEN, MANAGER);

        assertThat(own.isHeldBy(MANAGER)).isTrue();
        assertThat(own.isHeldBy(scopeLeading(Role.ENHETSCHEF, 8L))).isFalse();
        assertThat(own.mayKeep(scope(Role.MAS))).isTrue();
        assertThat(own.mayKeep(scope(Role.MEDARBETARE))).isFalse();
    }

    @Test
    void aDutyForAllManagersIsHeldByEachOfThem() {
        YearlyDuty duty = duty(Frequency.YEARLY, TODAY, Role.ENHETSCHEF, null, COORDINATOR);

        assertThat(duty.isHeldBy(scopeLeading(Role.ENHETSCHEF, 8L))).isTrue();
        assertThat(duty.isHeldBy(COORDINATOR)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-03-01, MAS, title",
        "Något, , MAS, firstDay",
        "Något, 1999-12-31, MAS, firstDay",
        "Något, 2126-01-01, MAS, firstDay",
        "Något, 2026-03-01, , holder",
        "Något, 2026-03-01, NAMND, holder"
    })
    void saysAtTheFieldWhatIsWrong(String title, LocalDate first, Role holder, String field) {
        assertThatThrownBy(() -> new YearlyDuty(
                        new YearlyDutyTerms(title, Frequency.YEARLY, first, holder, null, null, null),
                        COORDINATOR,
                        SOMEBODY,
                        NOW))
                .hasFieldOrPropertyWithValue("field", field);
    }

    @Test
    void isDoneForADayOnWhichItIsDueByWhoHoldsOrKeepsIt() {
        YearlyDuty duty = duty(Frequency.YEARLY, LocalDate.of(2026, 3, 1), Role.MAS, null, COORDINATOR);
        LocalDate day = LocalDate.of(2027, 3, 1);

        assertThat(new YearlyDutyDone(duty, day, " Dnr 12 ", scope(Role.MAS), SOMEBODY, NOW).getWords())
                .isEqualTo("Dnr 12");
        assertThatThrownBy(() -> new YearlyDutyDone(duty, day, null, MANAGER, SOMEBODY, NOW))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> new YearlyDutyDone(duty, day.plusDays(1), null, COORDINATOR, SOMEBODY, NOW))
                .hasMessage("yearwheel.noSuchDay");
    }

    @Test
    void ofAKeyOnlyWhatItIsRecognisedByIsKept() {
        String key = CalendarKey.random();

        assertThat(key).hasSize(43).isNotEqualTo(CalendarKey.random());
        assertThat(CalendarKey.hash(key))
                .hasSize(64)
                .isEqualTo(CalendarKey.hash(key))
                .doesNotContain(key);
    }

    private static YearlyDuty duty(Frequency frequency, LocalDate first, Role holder, Unit unit, Scope maker) {
        return new YearlyDuty(
                new YearlyDutyTerms("Något", frequency, first, holder, unit, null, null), maker, SOMEBODY, NOW);
    }

    private static Scope scope(Role role) {
        return scopeLeading(role, 7L);
    }

    private static Scope scopeLeading(Role role, long unit) {
        return new Scope(1, TODAY, Set.of(role), Set.of(unit), Set.of(unit), Set.of());
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
