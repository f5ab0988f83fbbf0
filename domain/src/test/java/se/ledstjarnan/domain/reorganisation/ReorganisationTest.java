package se.ledstjarnan.domain.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Succession;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.UnitKind;
import se.ledstjarnan.domain.shared.DomainException;

/** What a reorganisation may hold, and that undoing it leaves the units as they were. */
class ReorganisationTest {

    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final Employee sven = new Employee("sven", "Sven", "Test", null, null);
    private final Unit administration = new Unit(UnitKind.ADMINISTRATION, "Förvaltningen", null, OPENED);
    private final Unit care = new Unit(UnitKind.DEPARTMENT, "Äldreomsorgen", administration, OPENED);
    private final Unit support = new Unit(UnitKind.DEPARTMENT, "Funktionsstöd", administration, OPENED);
    private final Unit lilac = new Unit(UnitKind.UNIT, "Syrenen", care, OPENED);
    private final Unit rose = new Unit(UnitKind.UNIT, "Rosen", care, OPENED);
    private Reorganisation planned;

    @BeforeEach
    void plan() {
        lilac.workUnder(Set.of(LegalArea.SOL, LegalArea.HSL), LegalArea.SOL, null);
        rose.workUnder(Set.of(LegalArea.LSS, LegalArea.HSL), LegalArea.LSS, null);
        planned = from(TODAY);
    }

    @Test
    void nameAndPlaceAreOneLineOfHistoryAndAreTakenBack() {
        planned.rename(lilac, "Nya Syrenen");
        planned.move(lilac, support);

        planned.carryOut(sven, 1, TODAY, NOW);

        assertThat(lilac.getName()).isEqualTo("Nya Syrenen");
        assertThat(lilac.getParent()).isSameAs(support);
        assertThat(lilac.getHistory()).hasSize(1);
        assertThat(lilac.nameOn(TODAY.minusDays(1))).isEqualTo("Syrenen");

        planned.undo("Ångrat", sven, NOW);

        assertThat(lilac.getName()).isEqualTo("Syrenen");
        assertThat(lilac.getParent()).isSameAs(care);
        assertThat(lilac.getHistory()).isEmpty();
        assertThat(planned.getStatus()).isEqualTo(ReorganisationStatus.UNDONE);
    }

    @Test
    void aMergedUnitEndsTheDayBeforeAndIsOpenedAgain() {
        planned.merge(lilac, rose);
        planned.carryOut(sven, 1, TODAY, NOW);
        assertThat(lilac.getExistence().getTo()).isEqualTo(TODAY.minusDays(1));

        planned.undo("Ångrat", sven, NOW);

        assertThat(lilac.getExistence().getTo()).isNull();
    }

    @Test
    void whatHasChangedSinceIsNotTakenBack() {
        planned.rename(lilac, "Nya Syrenen");
        planned.carryOut(sven, 1, TODAY, NOW);
        lilac.rename("Ännu nyare", TODAY.plusDays(1));

        refuses("organisation.changedSince", () -> planned.undo("Ångrat", sven, NOW));
    }

    @Test
    void refusesWhatCannotBe() {
        refuses("reorganisation.intoItself", () -> planned.merge(lilac, lilac));
        refuses("reorganisation.intoOwnChild", () -> planned.merge(care, lilac));
        refuses("reorganisation.otherKind", () -> planned.merge(lilac, support));
        refuses("reorganisation.administrationStays", () -> planned.close(administration));
        refuses("organisation.circle", () -> planned.move(care, lilac));
        refuses("reorganisation.samePlace", () -> planned.move(lilac, care));
        refuses("reorganisation.sameName", () -> planned.rename(lilac, " Syrenen "));
        refuses("reorganisation.twoAtLeast", () -> planned.split(lilac, List.of(rose, rose), rose, null));
        Unit third = new Unit(UnitKind.UNIT, "Liljan", care, OPENED);
        refuses("reorganisation.whoTakesOpen", () -> planned.split(lilac, List.of(rose, third), null, null));
        refuses("reorganisation.otherCompartment", () -> planned.merge(lilac, third));
        third.close(TODAY.minusDays(1));
        refuses("reorganisation.closedThen", () -> planned.merge(lilac, third));
        Unit coming = new Unit(UnitKind.UNIT, "Kommer", care, TODAY.plusDays(1));
        refuses("reorganisation.notThereYet", () -> planned.rename(coming, "Ny"));
    }

    @Test
    void theStepsGoTogether() {
        planned.merge(lilac, rose);

        refuses("reorganisation.alreadyInIt", () -> planned.rename(lilac, "Nya Syrenen"));
        refuses("reorganisation.endsInIt", () -> planned.close(rose));
    }

    @Test
    void waitsForItsDayAndForSteps() {
        refuses("reorganisation.noSteps", () -> planned.carryOut(sven, 1, TODAY, NOW));
        Reorganisation coming = from(TODAY.plusDays(1));
        coming.close(lilac);
        refuses("reorganisation.notYet", () -> coming.carryOut(sven, 1, TODAY, NOW));
        coming.cancel("Blir inte av", sven, NOW);
        refuses("reorganisation.notPlanned", () -> coming.cancel("Igen", sven, NOW));
        refuses("reorganisation.dayOutside", () -> from(TODAY.minusDays(367)));
    }

    @Test
    void aDecisionSaysWhoAndWhen() {
        refuses("reorganisation.whoDecided", () -> Resting.on(null, TODAY, null, null));
        refuses("reorganisation.whenDecided", () -> Resting.on("Kommunstyrelsen", null, "87", null));
        assertThat(Resting.on("Kommunstyrelsen", TODAY, " 87 ", "").getParagraph())
                .isEqualTo("87");
    }

    @Test
    void theHistoryGoesOnWithoutLosingANumber() {
        Succession succession = new Succession(Map.of(1L, 3L, 2L, 3L));

        assertThat(succession.together(Map.of(1L, 5L, 2L, 7L, 3L, 1L, 4L, 2L))).isEqualTo(Map.of(3L, 13L, 4L, 2L));
        assertThat(succession.withPredecessors(3L)).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(succession.now(4L)).isEqualTo(4L);
    }

    private Reorganisation from(LocalDate day) {
        Reorganisation reorganisation = new Reorganisation(sven, NOW);
        reorganisation.describe("Prov", "Därför", day, Resting.on(null, null, null, null), TODAY);
        return reorganisation;
    }

    private static void refuses(String key, Runnable tried) {
        assertThatThrownBy(tried::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
