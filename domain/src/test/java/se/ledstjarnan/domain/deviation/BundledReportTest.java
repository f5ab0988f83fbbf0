package se.ledstjarnan.domain.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ledstjarnan.domain.deviation.Cases.ANNA;
import static se.ledstjarnan.domain.deviation.Cases.BJORKEN;
import static se.ledstjarnan.domain.deviation.Cases.HANDLER;
import static se.ledstjarnan.domain.deviation.Cases.MEDICINE;
import static se.ledstjarnan.domain.deviation.Cases.NOW;
import static se.ledstjarnan.domain.deviation.Cases.OVERSEER;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.DomainException;

/** A frequent, harmless event reported in a few taps is an ordinary case with a proposal, and nothing more. */
class BundledReportTest {

    private final Category missed = Cases.id(
            new Category("UTEBLIVEN2", "Utebliven dos", Compartment.HEALTH_CARE, MEDICINE, false, 1, LocalDate.EPOCH),
            31);

    @Test
    void theKindIsWhatHappenedAndTheProposal() {
        Deviation deviation = reported("Morgondosen");

        assertThat(deviation.getReport().getWhatHappened()).isEqualTo("Läkemedel, utebliven dos\nMorgondosen");
        assertThat(deviation.getTitle()).isEqualTo("Läkemedel, utebliven dos");
        assertThat(deviation.getReport().getKind()).isEqualTo(ReportKind.DEVIATION);
        assertThat(deviation.getProposed()).isEqualTo(missed);
        assertThat(deviation.getStatus()).isEqualTo(DeviationStatus.REPORTED);
        assertThat(deviation.getClassification()).as("the handler judges").isNull();
        assertThat(deviation.isShortTrack()).isFalse();
    }

    @ParameterizedTest(name = "severity {0}, as proposed {1}")
    @CsvSource({"1, true, true", "2, true, true", "3, true, false", "4, true, false", "1, false, false"})
    void theShortTrackIsForWhatTheHandlerConfirmsAsHarmless(int severity, boolean asProposed, boolean expected) {
        Deviation deviation = reported(null);

        deviation.triage(LegalArea.HSL, judged(asProposed ? missed : null, severity), HANDLER, NOW);

        assertThat(deviation.isShortTrack()).isEqualTo(expected);
    }

    @Test
    void aSuspicionEndsTheShortTrack() {
        Deviation deviation = reported(null);
        deviation.triage(LegalArea.HSL, judged(missed, 1), HANDLER, NOW);

        deviation.suspect(Restriction.LEX_MARIA, "Blev sämre under natten", OVERSEER, NOW);

        assertThat(deviation.isShortTrack()).isFalse();
    }

    @Test
    void onlyPartsOfCategoriesAndOnlyThoseSoMarked() {
        assertThatThrownBy(() -> MEDICINE.bundle(true))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("deviation.onlyPartsAreBundled");
        reported(null);
        missed.bundle(false);
        assertThatThrownBy(() -> make(null, LegalArea.HSL)).hasMessageContaining("deviation.notBundled");
        missed.bundle(true);
        assertThatThrownBy(() -> make(null, LegalArea.SOL)).hasMessageContaining("deviation.notBundled");
    }

    private Classification judged(Category part, int severity) {
        return new Classification(MEDICINE, part, EventType.NEAR_MISS, severity, 2);
    }

    private Deviation reported(String more) {
        missed.bundle(true);
        return make(more, LegalArea.HSL);
    }

    private Deviation make(String more, LegalArea area) {
        Report report = Report.bundled(missed.fullName(), more, NOW.minusSeconds(60), NOW.atZone(Cases.ZONE));
        Reception reception = new Reception(BJORKEN, null, Set.of());
        return Deviation.bundled("2026-0500", report, BJORKEN, missed, area, ANNA, reception, NOW, NOW);
    }
}
