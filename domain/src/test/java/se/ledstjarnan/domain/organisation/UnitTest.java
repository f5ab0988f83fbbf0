package se.ledstjarnan.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.shared.DomainException;

class UnitTest {

    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);

    private final Unit administration = new Unit(UnitKind.ADMINISTRATION, "Socialförvaltningen", null, OPENED);
    private final Unit elderCare = new Unit(UnitKind.DEPARTMENT, "Äldreomsorg", administration, OPENED);
    private final Unit support = new Unit(UnitKind.DEPARTMENT, "Funktionsstöd", administration, OPENED);
    private final Unit birch = new Unit(UnitKind.UNIT, "Björken", elderCare, OPENED);

    @Test
    void remembersWhatItWasCalled() {
        birch.rename("Björkens äldreboende", LocalDate.of(2023, 5, 1));
        birch.rename("Björkens särskilda boende", LocalDate.of(2025, 1, 1));

        assertThat(birch.nameOn(LocalDate.of(2023, 4, 30))).isEqualTo("Björken");
        assertThat(birch.nameOn(LocalDate.of(2023, 5, 1))).isEqualTo("Björkens äldreboende");
        assertThat(birch.nameOn(LocalDate.of(2024, 12, 31))).isEqualTo("Björkens äldreboende");
        assertThat(birch.nameOn(LocalDate.of(2025, 1, 1))).isEqualTo("Björkens särskilda boende");
        assertThat(birch.getHistory()).hasSize(2);
    }

    @Test
    void remembersWhereItBelonged() {
        birch.moveTo(support, LocalDate.of(2024, 7, 1));

        assertThat(birch.parentOn(LocalDate.of(2024, 6, 30))).isSameAs(elderCare);
        assertThat(birch.parentOn(LocalDate.of(2024, 7, 1))).isSameAs(support);
        assertThat(birch.nameOn(LocalDate.of(2024, 6, 30))).isEqualTo("Björken");
    }

    @Test
    void cannotChangeBeforeItsLastChange() {
        birch.rename("Björkens äldreboende", LocalDate.of(2023, 5, 1));

        assertThat(refused(() -> birch.moveTo(support, LocalDate.of(2023, 5, 1))))
                .isEqualTo("from: organisation.changeBeforeLast");
        assertThat(refused(() -> elderCare.rename("Äldre", OPENED))).isEqualTo("from: organisation.changeBeforeLast");
        assertThat(birch.getHistory()).hasSize(1);
        assertThat(elderCare.getName()).isEqualTo("Äldreomsorg");
    }

    @Test
    void keepsNoHistoryOfANameThatIsTheSame() {
        birch.rename("  Björken ", LocalDate.of(2023, 5, 1));

        assertThat(birch.getHistory()).isEmpty();
    }

    @Test
    void cannotBeMovedBelowItself() {
        assertThat(refused(() -> elderCare.moveTo(birch, LocalDate.of(2024, 1, 1))))
                .isEqualTo("parent: organisation.circle");
        assertThat(refused(() -> elderCare.moveTo(elderCare, LocalDate.of(2024, 1, 1))))
                .isEqualTo("parent: organisation.circle");
    }

    @Test
    void worksUnderLawsOfWhichOneIsTheMainOne() {
        assertThat(refused(() -> birch.workUnder(Set.of(LegalArea.SOL), LegalArea.HSL, null)))
                .isEqualTo("mainArea: organisation.mainAreaMissing");
        assertThat(refused(() -> birch.workUnder(Set.of(), null, null)))
                .isEqualTo("mainArea: organisation.mainAreaMissing");
    }

    @Test
    void endsAfterItBegan() {
        assertThat(refused(() -> birch.close(LocalDate.of(2019, 12, 31)))).isEqualTo("to: shared.endBeforeStart");
        birch.close(LocalDate.of(2026, 6, 30));
        assertThat(birch.getExistence().covers(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(birch.getExistence().covers(LocalDate.of(2026, 7, 1))).isFalse();
    }

    @Test
    void hasRolesNamedAsInAnnotations() throws IllegalAccessException {
        for (var constant : Roles.class.getFields()) {
            assertThat(constant.get(null))
                    .isEqualTo(Role.valueOf(constant.getName()).name());
        }
        assertThat(Arrays.stream(Roles.class.getFields())).hasSameSizeAs(Role.values());
    }

    private static String refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable change) {
        return catchThrowableOfType(DomainException.class, change).getMessage();
    }
}
