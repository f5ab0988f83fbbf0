package se.ledstjarnan.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Text;

/** A round from what is collected to what was decided, step by step and in order. */
class AnalysisRoundTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 20);
    private static final Instant NOW = Instant.parse("2026-08-20T10:00:00Z");
    private static final Employee SOFIA = new Employee("sofia", "Sofia", "Åkesson", "socialchef", null);

    private AnalysisRound round;

    @BeforeEach
    void begun() {
        round = round(2026, RoundSpan.HALF_YEAR, SOFIA, TODAY.plusDays(30));
    }

    private static AnalysisRound round(Integer year, RoundSpan span, Employee leader, LocalDate ready) {
        return new AnalysisRound(3, year, span, leader, ready, SOFIA, TODAY, NOW);
    }

    @ParameterizedTest
    @CsvSource({
        ", HALF_YEAR, 2026-09-01, year: shared.required",
        "2026, , 2026-09-01, span: shared.required",
        "2027, HALF_YEAR, 2026-09-01, year: analysis.yearAhead",
        "2023, HALF_YEAR, 2026-09-01, year: analysis.yearLongAgo",
        "2026, FULL_YEAR, , readyBy: shared.required",
        "2026, FULL_YEAR, 2026-08-20, readyBy: analysis.readyTooEarly",
        "2026, FULL_YEAR, 2036-08-20, readyBy: analysis.readyTooLate"
    })
    void isBegunInFull(Integer year, RoundSpan span, LocalDate ready, String message) {
        assertThatThrownBy(() -> round(year, span, SOFIA, ready)).hasMessage(message);
    }

    @Test
    void somebodyLeadsIt() {
        assertThatThrownBy(() -> round(2026, RoundSpan.HALF_YEAR, null, TODAY.plusDays(1)))
                .hasMessage("leader: analysis.nobody");
        assertThat(round.getCaseNumber()).isEqualTo("AR-3");
        assertThat(RoundSpan.HALF_YEAR.lastDay(2026)).isEqualTo("2026-06-30");
        assertThat(RoundSpan.FULL_YEAR.lastDay(2026)).isEqualTo("2026-12-31");
    }

    @Test
    void stepsAreClosedInOrderAndOnlyWhenTheyAreDone() {
        assertThatThrownBy(() -> close(RoundStep.FOCUS)).hasMessage("analysis.outOfOrder");
        assertThatThrownBy(() -> close(RoundStep.COLLECT)).hasMessage("analysis.lack.collect");
        assertThatThrownBy(() -> focus("A")).hasMessage("analysis.notYet");
        round.collected("Uppgifter från januari.", SOFIA, NOW);
        close(RoundStep.COLLECT);
        assertThatThrownBy(() -> round.collected("En gång till.", SOFIA, NOW)).hasMessage("analysis.stepClosed");
        assertThatThrownBy(() -> close(RoundStep.COLLECT)).hasMessage("analysis.outOfOrder");
        assertThatThrownBy(() -> close(RoundStep.FOCUS)).hasMessage("analysis.lack.focus");
        focus("A");
        close(RoundStep.FOCUS);
        assertThatThrownBy(() -> close(RoundStep.CAUSES)).hasMessage("analysis.lack.causes");
        explain(1);
        assertThatThrownBy(() -> round.close(RoundStep.CAUSES, null, "analysis.lack.dialogue", SOFIA, NOW))
                .hasMessage("analysis.lack.dialogue");
        close(RoundStep.CAUSES);
        assertThatThrownBy(() -> close(RoundStep.CONCLUSIONS)).hasMessage("analysis.lack.conclusions");
        round.conclude(1, "Vi arbetar på fel sätt.");
        close(RoundStep.CONCLUSIONS);
        close(RoundStep.PRIORITY);
        assertThatThrownBy(() -> close(RoundStep.BASIS)).hasMessage("analysis.handOverFirst");
        assertThat(round.getStep()).isEqualTo(RoundStep.BASIS);
    }

    @Test
    void aFigureIsGoneOnWithOnceUnlessItWasStruck() {
        reach(RoundStep.FOCUS);
        focus("A");
        assertThatThrownBy(() -> focus("A")).hasMessage("analysis.focusTwice");
        assertThatThrownBy(() -> round.strike(1, " ")).hasMessage("because: shared.required");
        round.strike(1, "Fel i uppgiften.");
        assertThatThrownBy(() -> round.strike(1, "Igen")).hasMessage("analysis.struck");
        focus("A");
        assertThat(round.getStanding()).extracting(FocusPoint::getPosition).containsExactly(2);
    }

    @Test
    void aTextTooLongIsRefusedAtItsField() {
        reach(RoundStep.CAUSES);
        assertThatThrownBy(() -> round.explain(
                        1, new CauseContent(null, CauseArea.ROUTINES, "x".repeat(Text.LONG + 1), "y"), SOFIA, NOW))
                .hasMessage("cause: shared.tooLong");
        assertThatThrownBy(() -> round.explain(1, new CauseContent(null, null, "x", "y"), SOFIA, NOW))
                .hasMessage("area: shared.required");
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-08-01, kind: shared.required",
        "RESEARCH, , heldOn: shared.required",
        "RESEARCH, 2026-08-21, heldOn: analysis.heldInFuture",
        "RESEARCH, 2020-08-21, heldOn: analysis.heldLongAgo",
        "UNIT_DIALOGUE, 2026-08-01, noteUnit: shared.required"
    })
    void aNoteSaysWhenAndWhatItIs(NoteKind kind, LocalDate day, String message) {
        reach(RoundStep.CAUSES);
        assertThatThrownBy(() ->
                        new RoundNote(round, null, new NoteContent(kind, day, "Ord", null), null, SOFIA, TODAY, NOW))
                .hasMessage(message);
    }

    @Test
    void aProposalIsAssessedPlacedChosenHandedOverAndDecidedOnce() {
        reach(RoundStep.CONCLUSIONS);
        ActionProposal proposal = propose();
        assertThatThrownBy(() -> proposal.place(new Priority(1, 4))).hasMessage("analysis.notYet");
        round.conclude(1, "Slutsats");
        close(RoundStep.CONCLUSIONS);
        assertThatThrownBy(() -> proposal.choose(List.of())).hasMessage("analysis.notPlaced");
        proposal.place(new Priority(1, 4));
        proposal.choose(List.of());
        close(RoundStep.PRIORITY);
        DecisionBasis basis = new DecisionBasis(1, round, Map.of(), SOFIA, NOW);
        assertThatThrownBy(() -> basis.demandReady(List.of(), List.of())).hasMessage("analysis.lack.chosen");
        assertThatThrownBy(() -> decide(proposal, ProposalStatus.APPROVED, null, null))
                .hasMessage("analysis.notHanded");
        handOver(basis, proposal);
        assertThat(round.getStep()).isEqualTo(RoundStep.DECISION);
        assertThatThrownBy(() -> handOver(basis, proposal)).hasMessage("analysis.handedOver");
        assertThatThrownBy(() -> basis.write(List.of(), Map.of(), SOFIA, NOW)).hasMessage("analysis.handedOver");
        assertThatThrownBy(() -> proposal.write("A", "B", null)).hasMessage("analysis.handedOver");
        assertThatThrownBy(() -> decide(proposal, ProposalStatus.UNDER_WORK, null, null))
                .hasMessage("outcome: shared.required");
        assertThatThrownBy(() -> decide(proposal, ProposalStatus.CHANGED, null, null))
                .hasMessage("decisionWords: shared.required");
        decide(proposal, ProposalStatus.APPROVED, null, null);
        assertThatThrownBy(() -> decide(proposal, ProposalStatus.REFUSED, null, "x"))
                .hasMessage("analysis.decidedTwice");
        proposal.demandAdopted();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 4, APPROVED, false",
        "1, 4, REFUSED, true",
        "1, 4, RETURNED, true",
        "4, 1, APPROVED, true",
        "4, 1, CHANGED, true",
        "4, 1, REFUSED, false",
        "4, 4, REFUSED, false",
        "2, 2, APPROVED, false"
    })
    void goingAgainstTheMatrixNeedsAReason(int effort, int effect, ProposalStatus outcome, boolean departs) {
        ActionProposal proposal = handedOver(new Priority(effort, effect));

        if (departs) {
            assertThatThrownBy(() -> decide(proposal, outcome, "Ord", null))
                    .hasMessage("departure: analysis.departureWhy");
        }
        decide(proposal, outcome, "Ord", departs ? "Ekonomin tillåter inte." : null);
        assertThat(proposal.getStatus()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(
            value = ProposalStatus.class,
            names = {"APPROVED", "CHANGED", "REFUSED"})
    void onlyWhatWasReturnedGoesOnInTheNextRound(ProposalStatus outcome) {
        ActionProposal other = handedOver(new Priority(3, 3));
        decide(other, outcome, "Ord", null);
        AnalysisRound next = round(2026, RoundSpan.FULL_YEAR, SOFIA, TODAY.plusDays(90));
        assertThatThrownBy(() -> other.carryTo(8, next, SOFIA, NOW)).hasMessage("analysis.notReturned");
    }

    @Test
    void whatWasReturnedGoesOnAsItWasWrittenAndIsPlacedAnew() {
        ActionProposal returned = handedOver(new Priority(3, 3));
        decide(returned, ProposalStatus.RETURNED, "Räkna på kostnaden.", null);
        AnalysisRound next = round(2026, RoundSpan.FULL_YEAR, SOFIA, TODAY.plusDays(90));
        ActionProposal again = returned.carryTo(8, next, SOFIA, NOW);

        assertThat(again.getTitle()).isEqualTo(returned.getTitle());
        assertThat(again.getPriority()).isNull();
        assertThat(again.getStatus()).isEqualTo(ProposalStatus.UNDER_WORK);
        assertThatThrownBy(returned::demandAdopted).hasMessage("analysis.notAdopted");
    }

    @Test
    void aPlaceIsInTheMatrix() {
        assertThatThrownBy(() -> Priority.of(null, 2)).hasMessage("effort: shared.required");
        assertThatThrownBy(() -> Priority.of(2, 5)).hasMessage("effect: analysis.noSuchStep");
        assertThat(new Priority(2, 3).effortLevel()).isEqualTo(PriorityLevel.LOW);
        assertThat(new Priority(2, 3).effectLevel()).isEqualTo(PriorityLevel.HIGH);
    }

    private void close(RoundStep step) {
        round.close(step, null, null, SOFIA, NOW);
    }

    private FocusPoint focus(String key) {
        return round.focus(
                new FocusContent(CollectedPart.INDICATOR, key, "Trygghet", "Sjunker", false, false), SOFIA, NOW);
    }

    private void explain(int position) {
        round.explain(position, new CauseContent(null, CauseArea.ROUTINES, "Många vikarier", "Otrygghet"), SOFIA, NOW);
    }

    private void reach(RoundStep step) {
        round.collected("Regel", SOFIA, NOW);
        close(RoundStep.COLLECT);
        if (step.hasReached(RoundStep.CAUSES)) {
            focus("A");
            close(RoundStep.FOCUS);
        }
        if (step.hasReached(RoundStep.CONCLUSIONS)) {
            explain(1);
            close(RoundStep.CAUSES);
        }
    }

    private ActionProposal propose() {
        return new ActionProposal(
                7, round.point(1), "Fast grupp", "Samma personal hos samma person.", null, SOFIA, NOW);
    }

    private ActionProposal handedOver(Priority priority) {
        reach(RoundStep.CONCLUSIONS);
        ActionProposal proposal = propose();
        round.conclude(1, "Slutsats");
        close(RoundStep.CONCLUSIONS);
        proposal.place(priority);
        proposal.choose(List.of());
        close(RoundStep.PRIORITY);
        handOver(new DecisionBasis(1, round, Map.of(), SOFIA, NOW), proposal);
        return proposal;
    }

    private static void handOver(DecisionBasis basis, ActionProposal proposal) {
        basis.handOver("Utskottet", new byte[1], new byte[1], List.of(proposal), SOFIA, TODAY, NOW);
    }

    private static void decide(ActionProposal proposal, ProposalStatus outcome, String words, String departure) {
        proposal.decide(
                new ProposalVerdict(outcome, words, departure),
                new PoliticalDecision("Utskottet", TODAY, "§ 12", "SN 2026-12", TODAY),
                SOFIA,
                NOW);
    }
}
