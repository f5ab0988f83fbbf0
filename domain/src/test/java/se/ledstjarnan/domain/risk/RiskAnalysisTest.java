package se.ledstjarnan.domain.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;

/** An analysis from its beginning, over its risks and how they are judged, to decision, follow-up and end. */
class RiskAnalysisTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Employee ANNA = new Employee("anna", "Anna", "Berg", "enhetschef", null);

    private RiskAnalysis analysis;

    @BeforeEach
    void begun() {
        analysis = new RiskAnalysis(
                12, content(TODAY.minusDays(3), TODAY.plusDays(20)), ANNA, null, RiskScaleTest.four(), TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-11-01, 2026-12-01, occasion: shared.required",
        "YEARLY, , 2026-12-01, begunOn: shared.required",
        "YEARLY, 2026-11-21, 2026-12-01, begunOn: risk.begunInFuture",
        "YEARLY, 1926-11-20, 2026-12-01, begunOn: risk.begunLongAgo",
        "YEARLY, 2026-11-01, , readyBy: shared.required",
        "YEARLY, 2026-11-10, 2026-11-09, readyBy: risk.readyBeforeBegun",
        "YEARLY, 2026-11-10, 3026-11-09, readyBy: risk.tooFarAhead"
    })
    void isBegunInFull(Occasion occasion, LocalDate begun, LocalDate ready, String message) {
        AnalysisContent content = new AnalysisContent(
                "Sommaren", occasion, "Juni till augusti", Set.of(LegalArea.SOL), null, begun, ready);

        assertThatThrownBy(() -> new RiskAnalysis(1, content, ANNA, null, RiskScaleTest.four(), TODAY))
                .hasMessage(message);
    }

    @Test
    void someAreaSomebodyAndAScaleBelongToIt() {
        AnalysisContent none = new AnalysisContent("A", Occasion.OTHER, "B", Set.of(), null, TODAY, TODAY);
        AnalysisContent whole = content(TODAY, TODAY);
        RiskScale old = RiskScaleTest.four();
        old.replace(
                new ScaleContent(
                        "Ny",
                        Collections.nCopies(3, new ScaleContent.Word("a", "b")),
                        Collections.nCopies(3, new ScaleContent.Word("a", "b")),
                        List.of(new ScaleContent.Group(1, "c", RiskColour.CALM)),
                        5),
                ANNA,
                NOW);

        assertThatThrownBy(() -> new RiskAnalysis(1, none, ANNA, null, RiskScaleTest.four(), TODAY))
                .hasMessage("areas: shared.required");
        assertThatThrownBy(() -> new RiskAnalysis(1, whole, null, null, RiskScaleTest.four(), TODAY))
                .hasMessage("leader: risk.nobody");
        assertThatThrownBy(() -> new RiskAnalysis(1, whole, ANNA, null, null, TODAY))
                .hasMessage("scale: shared.required");
        assertThatThrownBy(() -> new RiskAnalysis(1, whole, ANNA, null, old, TODAY))
                .hasMessage("scale: risk.scaleReplaced");
    }

    @Test
    void aRiskIsAnEventWithItsConsequence() {
        assertThatThrownBy(() -> analysis.add(new RiskContent(" ", null, "Skada", Set.of())))
                .hasMessage("event: shared.required");
        assertThatThrownBy(() -> analysis.add(new RiskContent("Fall", null, "x".repeat(10_001), Set.of())))
                .hasMessage("consequence: shared.tooLong");
        Risk risk = analysis.add(new RiskContent("Fall", "x".repeat(5_000), "Skada", Set.of(7L)));

        assertThat(risk.getNumber()).isEqualTo("RA-12-1");
        assertThat(risk.getCategories()).containsExactly(7L);
    }

    @ParameterizedTest
    @CsvSource({
        ", 3, Ofta, probability: shared.required",
        "5, 3, Ofta, probability: risk.noSuchStep",
        "0, 3, Ofta, probability: risk.noSuchStep",
        "3, 5, Ofta, consequence: risk.noSuchStep",
        "3, 3, , motivation: shared.required"
    })
    void isJudgedByTheStepsOfItsOwnScaleAndWithAReason(
            Integer probability, Integer consequence, String motivation, String message) {
        aRisk();

        assertThatThrownBy(() -> analysis.assess(1, new Judgement(probability, consequence, motivation), ANNA, NOW))
                .hasMessage(message);
        assertThat(analysis.risk(1).getAssessments()).isEmpty();
    }

    @Test
    void whatIsLeftAfterMeasuresIsNotHigherThanTheRiskAndComesAfterIt() {
        aRisk();

        assertThatThrownBy(() -> analysis.expect(1, judged(1, 1), ANNA, NOW)).hasMessage("risk.assessFirst");
        analysis.assess(1, judged(2, 3), ANNA, NOW);
        assertThatThrownBy(() -> analysis.expect(1, judged(4, 2), ANNA, NOW))
                .hasMessage("probability: risk.residualHigher");
        analysis.expect(1, judged(1, 3), ANNA, NOW);

        assertThat(analysis.risk(1).latest().orElseThrow().getProduct()).isEqualTo(6);
    }

    @Test
    void isDecidedWhenEveryRiskIsJudged() {
        assertThatThrownBy(() -> decide(TODAY, TODAY.plusYears(1))).hasMessage("risk.nothingToDecide");
        aRisk();
        aRisk();
        analysis.assess(1, judged(2, 3), ANNA, NOW);
        assertThatThrownBy(() -> decide(TODAY, TODAY.plusYears(1))).hasMessage("risk.notAssessed");
        analysis.strike(2, "Samma som den första.");
        assertThatThrownBy(() -> decide(null, TODAY.plusYears(1))).hasMessage("decidedOn: shared.required");
        assertThatThrownBy(() -> decide(TODAY.plusDays(1), TODAY.plusYears(1)))
                .hasMessage("decidedOn: risk.decidedInFuture");
        assertThatThrownBy(() -> decide(TODAY.minusDays(4), TODAY.plusYears(1)))
                .hasMessage("decidedOn: risk.decidedBeforeBegun");
        assertThatThrownBy(() -> decide(TODAY, TODAY)).hasMessage("followUp: risk.followUpTooEarly");
        assertThatThrownBy(() -> decide(TODAY, TODAY.plusYears(3))).hasMessage("followUp: risk.tooFarAhead");
        assertThatThrownBy(() -> decide(TODAY, null)).hasMessage("followUp: shared.required");
        assertThat(analysis.getStatus()).isEqualTo(AnalysisStatus.UNDER_WORK);
        decide(TODAY, TODAY.plusYears(1));

        assertThat(analysis.getStatus()).isEqualTo(AnalysisStatus.DECIDED);
        assertThatThrownBy(() -> decide(TODAY, TODAY.plusYears(1))).hasMessage("risk.alreadyDecided");
    }

    @Test
    void onceDecidedItsRisksAreAsTheyWere() {
        decided(2, 2);

        assertThatThrownBy(this::aRisk).hasMessage("risk.alreadyDecided");
        assertThatThrownBy(() -> analysis.change(1, new RiskContent("A", null, "B", Set.of())))
                .hasMessage("risk.alreadyDecided");
        assertThatThrownBy(() -> analysis.strike(1, "Nej.")).hasMessage("risk.alreadyDecided");
        assertThatThrownBy(() -> analysis.write(content(TODAY, TODAY), ANNA, null, TODAY))
                .hasMessage("risk.alreadyDecided");
        assertThat(analysis.assess(1, judged(1, 1), ANNA, LATER).getKind()).isEqualTo(AssessmentKind.FOLLOW_UP);
    }

    @Test
    void isFollowedUpByJudgingTheHighRisksAnew() {
        assertThatThrownBy(() -> analysis.followUp("Bättre.", TODAY.plusYears(1), ANNA, TODAY, LATER))
                .hasMessage("risk.notDecided");
        decided(3, 3);
        assertThatThrownBy(() -> analysis.close("Klart.", ANNA, LATER)).hasMessage("risk.followUpFirst");
        assertThatThrownBy(() -> analysis.followUp("Bättre.", TODAY.plusYears(1), ANNA, TODAY, LATER))
                .hasMessage("risk.judgeAnew");
        analysis.assess(1, judged(2, 3), ANNA, LATER);
        assertThatThrownBy(() -> analysis.followUp("Bättre.", TODAY, ANNA, TODAY, LATER))
                .hasMessage("nextDue: risk.followUpTooEarly");
        analysis.followUp("Bättre.", TODAY.plusMonths(6), ANNA, TODAY, LATER);
        assertThat(analysis.getFollowUpDue()).isEqualTo(TODAY.plusMonths(6));
        analysis.close("Klart.", ANNA, LATER);

        assertThat(analysis.getStatus()).isEqualTo(AnalysisStatus.CLOSED);
        assertThat(analysis.getFollowUpDue()).isNull();
        assertThatThrownBy(() -> analysis.close("Igen.", ANNA, LATER)).hasMessage("risk.closed");
        assertThatThrownBy(() -> analysis.assess(1, judged(1, 1), ANNA, LATER)).hasMessage("risk.closed");
    }

    @Test
    void aLowRiskNeedNotBeJudgedAnew() {
        decided(1, 2);
        analysis.followUp("Som förut.", TODAY.plusYears(1), ANNA, TODAY, LATER);

        assertThat(analysis.getFollowUpDue()).isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void aRiskTakenAlongGoesOnInTheNextAnalysis() {
        aRisk();
        analysis.assess(1, judged(2, 3), ANNA, NOW);
        RiskAnalysis next = new RiskAnalysis(13, content(TODAY, TODAY), ANNA, null, RiskScaleTest.four(), TODAY);
        Risk carried = next.carryOver(analysis.risk(1));

        assertThat(carried.getEvent()).isEqualTo("Fall");
        assertThat(carried.getCarriedFrom()).isSameAs(analysis.risk(1));
        assertThat(carried.latest()).isEmpty();
    }

    @Test
    void aTemplateIsMadeOfTheRisksThatStand() {
        assertThatThrownBy(() -> new RiskTemplate("Mall", "Vad", analysis)).hasMessage("risk.templateEmpty");
        aRisk();
        aRisk();
        analysis.strike(1, "Nej.");
        RiskTemplate template = new RiskTemplate("Mall", "Vad", analysis);
        RiskAnalysis next = new RiskAnalysis(13, content(TODAY, TODAY), ANNA, null, RiskScaleTest.four(), TODAY);
        template.pour(next);

        assertThat(next.getRisks()).hasSize(1);
        template.retire(NOW);
        assertThatThrownBy(() -> template.pour(next)).hasMessage("template: risk.templateRetired");
    }

    @Test
    void whatWasLeftOutIsNotJudged() {
        aRisk();
        analysis.strike(1, "Finns i en annan analys.");

        assertThatThrownBy(() -> analysis.assess(1, judged(1, 1), ANNA, NOW)).hasMessage("risk.struck");
        assertThatThrownBy(() -> analysis.strike(1, "Igen.")).hasMessage("risk.struck");
    }

    @Test
    void aDecidedAnalysisIsTakenUpAgainWithAReason() {
        aRisk();
        assertThatThrownBy(() -> analysis.reopen("Fel", TODAY.plusDays(9), ANNA, TODAY, NOW))
                .hasMessage("risk.notDecided");
        analysis.assess(1, judged(2, 2), ANNA, NOW);
        decide(TODAY, TODAY.plusYears(1));
        assertThatThrownBy(() -> analysis.reopen(" ", TODAY.plusDays(9), ANNA, TODAY, NOW))
                .hasMessage("reopenBecause: shared.required");
        assertThatThrownBy(() -> analysis.reopen("Fel", null, ANNA, TODAY, NOW))
                .hasMessage("newReadyBy: shared.required");
        assertThatThrownBy(() -> analysis.reopen("Fel", TODAY.minusDays(1), ANNA, TODAY, NOW))
                .hasMessage("newReadyBy: risk.followUpTooEarly");

        analysis.reopen("En risk saknas", TODAY.plusDays(9), ANNA, TODAY, NOW);

        assertThat(analysis.getStatus()).isEqualTo(AnalysisStatus.UNDER_WORK);
        assertThat(analysis.getFollowUpDue()).isNull();
        assertThat(analysis.getReopenings())
                .extracting(RiskReopening::getBecause, RiskReopening::getDecision)
                .containsExactly(tuple("En risk saknas", "Enligt analysen."));
        aRisk();
        assertThatThrownBy(() -> decide(TODAY, TODAY.plusYears(1))).hasMessage("risk.notAssessed");
    }

    private void decided(int probability, int consequence) {
        aRisk();
        analysis.assess(1, judged(probability, consequence), ANNA, NOW.minusSeconds(60));
        decide(TODAY, TODAY.plusYears(1));
    }

    private void decide(LocalDate on, LocalDate followUp) {
        analysis.decide("Enligt analysen.", on, followUp, ANNA, TODAY, NOW);
    }

    private void aRisk() {
        analysis.add(new RiskContent("Fall", "Dålig belysning", "Fraktur", Set.of()));
    }

    private static Judgement judged(int probability, int consequence) {
        return new Judgement(probability, consequence, "Så här ser det ut.");
    }

    private static AnalysisContent content(LocalDate begun, LocalDate ready) {
        return new AnalysisContent(
                "Sommaren", Occasion.RECURRING_EVENT, "Juni till augusti", Set.of(LegalArea.SOL), null, begun, ready);
    }
}
