package se.ledstjarnan.domain.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.UnitKind;
import se.ledstjarnan.domain.shared.DomainException;

/** A supplier with its agreements, its yearly confirmation and what the authority may have to be told. */
class SupplierTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Employee LARS = new Employee("lars", "Lars", "Falk", "kvalitetsansvarig", null);
    private static final QualitySystem SYSTEM = new QualitySystem("Mäter.", "Ändrar.", "Möten.", "Tavla.");

    @ParameterizedTest
    @CsvSource({"5560160680, 556016-0680", "556016-0680, 556016-0680", "' 556016 0680 ', 556016-0680"})
    void keepsTheNumberOfALegalPersonAsItIsWritten(String typed, String kept) {
        assertThat(new Supplier(1, named(typed)).getOrganisationNumber()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "5560160681, supplier.badNumber",
        "55601606, supplier.badNumber",
        "abc, supplier.badNumber",
        "811228-9874, supplier.personalNumber"
    })
    void refusesANumberThatIsWrongOrAPersons(String typed, String key) {
        assertThatThrownBy(() -> new Supplier(1, named(typed))).hasMessage("organisationNumber: " + key);
    }

    @Test
    void anOwnerOfAnOwnFirmHasNoNumberHere() {
        assertThat(new Supplier(1, named(" ")).getOrganisationNumber()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        ", , , from: shared.required",
        "2026-01-01, 2025-12-31, , to: shared.endBeforeStart",
        "1926-01-01, , , from: supplier.tooOld",
        "2026-01-01, 3026-01-01, , to: supplier.tooLong",
        "2026-01-01, 2027-12-31, 2028-01-01, decideBy: supplier.decideOutside",
        "2026-01-01, 2027-12-31, 2025-12-31, decideBy: supplier.decideOutside",
        "2026-01-01, , 2026-12-31, decideBy: supplier.decideOutside"
    })
    void anAgreementHasItsDatesInOrder(LocalDate from, LocalDate to, LocalDate decideBy, String message) {
        assertThatThrownBy(() -> supplier().agree(agreement(from, to, decideBy), null, TODAY))
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, , , false, COMING",
        "2026-01-01, , , false, RUNNING",
        "2026-01-01, 2027-12-31, 2027-06-30, false, RUNNING",
        "2026-01-01, 2027-06-30, 2027-02-18, false, TO_DECIDE",
        "2026-01-01, 2027-06-30, 2026-11-01, false, TO_DECIDE",
        "2026-01-01, 2027-06-30, 2027-02-19, false, RUNNING",
        "2026-01-01, 2027-06-30, 2026-11-01, true, ENDING",
        "2026-01-01, 2026-11-20, , false, RUNNING",
        "2026-01-01, 2026-11-19, , true, ENDED"
    })
    void anAgreementGoesThroughItsStates(
            LocalDate from, LocalDate to, LocalDate decideBy, boolean ending, AgreementState state) {
        assertThat(AgreementState.on(TODAY, from, to, decideBy, ending)).isEqualTo(state);
    }

    @Test
    void theQualitySystemIsConfirmedOnceAYear() {
        Supplier supplier = supplier();
        assertThat(supplier.getConfirmationDue()).isNull();
        supplier.agree(agreement(TODAY.minusYears(1), null, null), null, TODAY);
        assertThat(supplier.getConfirmationDue()).isEqualTo("2026-12-20");

        supplier.confirm(SYSTEM, LARS, TODAY, NOW);
        assertThat(supplier.getConfirmationDue()).isEqualTo("2027-11-20");
        assertThatThrownBy(() -> supplier.confirm(SYSTEM, LARS, TODAY, NOW)).hasMessage("supplier.confirmedThisYear");
        supplier.confirm(SYSTEM, LARS, TODAY.plusYears(1), NOW);
        assertThat(supplier.getConfirmationDue()).isEqualTo("2028-11-20");
    }

    @Test
    void allFourPointsAreToldOf() {
        assertThatThrownBy(() ->
                        supplier().confirm(new QualitySystem("Mäter.", "Ändrar.", " ", "Tavla."), LARS, TODAY, NOW))
                .hasMessage("involvement: shared.required");
    }

    @Test
    void theAuthorityIsToldAfterItWasNoticedAndOnlyOnce() {
        Concern concern = new Concern(supplier(), ConcernReason.NO_PERMIT, "Saknas.", TODAY.minusDays(3), TODAY);

        assertThatThrownBy(() -> concern.notified(TODAY.plusDays(1), null, LARS, TODAY, NOW))
                .hasMessage("notifiedOn: supplier.inFuture");
        assertThatThrownBy(() -> concern.notified(TODAY.minusDays(4), null, LARS, TODAY, NOW))
                .hasMessage("notifiedOn: supplier.notifiedBeforeNoticed");
        assertThatThrownBy(() -> concern.notified(TODAY, " ", LARS, TODAY, NOW))
                .hasMessage("registerNumber: shared.required");
        assertThat(concern.isOpen()).isTrue();
        concern.notified(TODAY, "SN 2026/12", LARS, TODAY, NOW);
        assertThat(concern.isOpen()).isFalse();
        assertThatThrownBy(() -> concern.dismiss("Behövs inte.", LARS, NOW))
                .isInstanceOf(DomainException.class)
                .hasMessage("supplier.concernEnded");
    }

    @Test
    void aPersonIsGivenALoginOnce() {
        Supplier supplier = supplier();
        supplier.giveLogin(LARS, NOW);

        assertThatThrownBy(() -> supplier.giveLogin(LARS, NOW)).hasMessage("person: supplier.loginThere");
        assertThat(supplier.getLogins()).singleElement().matches(SupplierLogin::isHeld);
    }

    private static Supplier supplier() {
        return new Supplier(1, named(null));
    }

    private static SupplierContent named(String number) {
        return new SupplierContent("Omsorg i Norr AB", number, null, null, null);
    }

    @Test
    void theUnitOfTheLatestAgreementThatHoldsAnswers() {
        Supplier supplier = supplier();
        Unit earlier = new Unit(UnitKind.ADMINISTRATION, "Björken", null, TODAY.minusYears(9));
        Unit later = new Unit(UnitKind.ADMINISTRATION, "Granen", null, TODAY.minusYears(9));
        assertThat(supplier.responsibleUnit(TODAY)).isEmpty();
        supplier.agree(agreement(TODAY.minusYears(2), null, null), earlier, TODAY);
        supplier.agree(agreement(TODAY.minusYears(1), TODAY.plusDays(1), null), later, TODAY);
        supplier.agree(agreement(TODAY.minusDays(9), null, null), null, TODAY);

        assertThat(supplier.responsibleUnit(TODAY)).containsSame(later);
        assertThat(supplier.responsibleUnit(TODAY.plusDays(2))).containsSame(earlier);
        assertThat(supplier.getAreas()).containsExactly(LegalArea.SOL);
    }

    private static AgreementContent agreement(LocalDate from, LocalDate to, LocalDate decideBy) {
        return new AgreementContent("Hemtjänst", "Äldre", Set.of(LegalArea.SOL), from, to, decideBy, false, null, null);
    }
}
