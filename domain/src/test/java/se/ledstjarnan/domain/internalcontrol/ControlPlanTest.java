package se.ledstjarnan.domain.internalcontrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.risk.AnalysisContent;
import se.ledstjarnan.domain.risk.Judgement;
import se.ledstjarnan.domain.risk.Occasion;
import se.ledstjarnan.domain.risk.Risk;
import se.ledstjarnan.domain.risk.RiskAnalysis;
import se.ledstjarnan.domain.risk.RiskColour;
import se.ledstjarnan.domain.risk.RiskContent;
import se.ledstjarnan.domain.risk.RiskScale;
import se.ledstjarnan.domain.risk.ScaleContent;
import se.ledstjarnan.domain.shared.NotFoundException;

/** A plan from its first risk over the decision to its last follow-up. */
class ControlPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 31);
    private static final Employee KERSTIN = new Employee("kerstin", "Kerstin", "Dahl", "kvalitetssamordnare", null);
    private static final Employee NORA = new Employee("nora", "Nora", "Sandell", "sekreterare", null);
    private static final ControlResult FINE = new ControlResult(ResultMeaning.FINE, "Utan anmärkning", 1);
    private static final ControlResult MAJOR = new ControlResult(ResultMeaning.MAJOR, "Med anmärkning", 3);
    private static final RiskScale SCALE = scale();

    private ControlPlan plan;

    private static RiskScale scale() {
        return new RiskScale(
                1,
                1,
                new ScaleContent(
                        "Fyra steg",
                        Collections.nCopies(4, new ScaleContent.Word("a", "b")),
                        Collections.nCopies(4, new ScaleContent.Word("a", "b")),
                        List.of(new ScaleContent.Group(1, "c", RiskColour.CALM)),
                        9),
                null,
                NOW);
    }

    @BeforeEach
    void begun() {
        plan = new ControlPlan(3, 2026, "kommunstyrelsen", List.of(DECEMBER, JUNE), KERSTIN, TODAY, NOW);
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-06-01, year: shared.required",
        "2025, 2025-06-01, year: internalcontrol.badYear",
        "2028, 2028-06-01, year: internalcontrol.badYear",
        "2027, 2026-12-31, days: internalcontrol.dayOutside",
        "2027, 2028-04-01, days: internalcontrol.dayOutside"
    })
    void isOfAYearSoonAndFollowedUpInIt(Integer year, LocalDate day, String message) {
        assertThatThrownBy(() -> new ControlPlan(1, year, "nämnden", List.of(day), KERSTIN, TODAY, NOW))
                .hasMessage(message);
        assertThatThrownBy(() -> new ControlPlan(1, 2027, "nämnden", List.of(), KERSTIN, TODAY, NOW))
                .hasMessage("days: shared.required");
        assertThatThrownBy(
                        () -> new ControlPlan(1, 2027, "nämnden", List.of(LocalDate.of(2027, 6, 1)), null, TODAY, NOW))
                .hasMessage("owner: internalcontrol.nobody");
    }

    @Test
    void whatNoAnalysisProposesNeedsAReason() {
        assertThatThrownBy(() -> plan.add(null, SCALE, own(null))).hasMessage("reason: shared.required");
        assertThat(plan.add(null, SCALE, own("Revisorerna")).getProduct()).isEqualTo(12);
        assertThatThrownBy(() -> plan.add(judged(2, 4), SCALE, taken(null))).hasMessage("reason: shared.required");
        assertThat(plan.add(judged(2, 4), SCALE, taken("Återkommer")).isProposed())
                .isFalse();
        PlanRisk proposed = plan.add(judged(3, 4), SCALE, taken(null));
        assertThat(proposed.isProposed()).isTrue();
        assertThat(proposed.getPosition()).isEqualTo(3);
        assertThatThrownBy(() -> plan.add(proposed.getSource(), SCALE, taken(null)))
                .hasMessage("risk: internalcontrol.inPlan.already");
        assertThatThrownBy(() -> plan.add(unjudged(), SCALE, taken("A"))).hasMessage("internalcontrol.notJudged");
    }

    @Test
    void eachRiskHasAControlOrAMeasureBeforeItIsHandedOver() {
        assertThatThrownBy(plan::propose).hasMessage("internalcontrol.nothingToPropose");
        plan.add(null, SCALE, own("A"));
        plan.add(null, SCALE, new PlanRiskContent("P", "E", null, 1L, 1, 1, null, "En ny åtgärd", "B"));
        assertThatThrownBy(plan::propose)
                .hasMessage("internalcontrol.riskWithoutControl")
                .extracting("arguments")
                .isEqualTo(List.of("1"));
        plan.add(1, moment(6), KERSTIN);
        plan.strikeMoment(1);
        assertThatThrownBy(plan::propose).hasMessage("internalcontrol.riskWithoutControl");
        plan.add(1, moment(6), KERSTIN);
        plan.propose();
        assertThatThrownBy(() -> plan.strike(1)).hasMessage("internalcontrol.proposed.already");
        plan.takeBack();
        plan.strike(1);
        assertThatThrownBy(() -> plan.moment(2)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void isDecidedOnceAndIsThenAsItIs() {
        plan.add(null, SCALE, own("A"));
        plan.add(1, moment(6), KERSTIN);
        assertThatThrownBy(() -> plan.decide(decision(), NORA, NOW)).hasMessage("internalcontrol.notProposed");
        plan.propose();
        plan.decide(decision(), NORA, NOW);
        assertThatThrownBy(() -> plan.decide(decision(), NORA, NOW)).hasMessage("internalcontrol.decidedAlready");
        assertThatThrownBy(plan::takeBack).hasMessage("internalcontrol.decidedAlready");
        assertThatThrownBy(() -> plan.add(null, SCALE, own("A"))).hasMessage("internalcontrol.frozen");
        assertThatThrownBy(() -> plan.changeMoment(1, moment(7), KERSTIN)).hasMessage("internalcontrol.frozen");
        assertThatThrownBy(() -> plan.write(List.of(JUNE), KERSTIN)).hasMessage("internalcontrol.frozen");
    }

    @Test
    void aControlIsCarriedOutOnceInEachOfItsMonths() {
        assertThatThrownBy(() -> perform(6, FINE, TODAY, null)).hasMessage("internalcontrol.notDecided");
        decided();
        assertThatThrownBy(() -> perform(7, FINE, TODAY, null)).hasMessage("month: internalcontrol.notPlannedThen");
        assertThatThrownBy(() -> perform(6, null, TODAY, null)).hasMessage("result: shared.required");
        assertThatThrownBy(() -> perform(6, FINE, null, null)).hasMessage("doneOn: shared.required");
        assertThatThrownBy(() -> perform(6, FINE, TODAY.plusDays(1), null))
                .hasMessage("doneOn: internalcontrol.doneInFuture");
        assertThatThrownBy(() -> perform(6, FINE, LocalDate.of(2025, 12, 31), null))
                .hasMessage("doneOn: internalcontrol.doneBeforeYear");
        assertThatThrownBy(() -> perform(6, MAJOR, TODAY, " ")).hasMessage("deviation: shared.required");
        assertThatThrownBy(() -> perform(6, MAJOR, TODAY, "Gäller 19121212-1212"))
                .hasMessage("deviation: internalcontrol.personalNumber");
        assertThat(perform(6, MAJOR, TODAY, "Två saknas").getNumber()).isEqualTo("IK-3-1-6");
        assertThatThrownBy(() -> perform(6, FINE, TODAY, null)).hasMessage("internalcontrol.performedAlready");
        assertThatCode(() -> perform(11, FINE, TODAY, null)).doesNotThrowAnyException();
    }

    @Test
    void isFollowedUpInOrderWithEveryRiskJudgedAnew() {
        decided();
        Map<Integer, Judgement> after = Map.of(1, new Judgement(2, 4, "Färre brister"));
        assertThatThrownBy(() -> followUp(TODAY, after)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> followUp(DECEMBER, after)).hasMessage("internalcontrol.earlierFirst");
        assertThatThrownBy(() -> followUp(JUNE, Map.of())).hasMessage("likely1: shared.required");
        assertThatThrownBy(() -> followUp(JUNE, Map.of(1, new Judgement(5, 1, null))))
                .hasMessage("likely1: risk.noSuchStep");
        assertThat(followUp(JUNE, after).getAfter())
                .extracting(RiskAfter::getProduct)
                .containsExactly(8);
        assertThatThrownBy(() -> followUp(JUNE, after)).hasMessage("internalcontrol.followedUpAlready");
        assertThatThrownBy(() -> followUp(DECEMBER, after)).hasMessage("internalcontrol.tooEarly");

        assertThatThrownBy(() -> plan.approve(DECEMBER, decision(), NORA)).isInstanceOf(NotFoundException.class);
        plan.approve(JUNE, decision(), NORA);
        assertThatThrownBy(() -> plan.approve(JUNE, decision(), NORA)).hasMessage("internalcontrol.approvedAlready");
    }

    @Test
    void aControlSaysWhenAndByWhom() {
        plan.add(null, SCALE, own("A"));
        assertThatThrownBy(() -> plan.add(1, moment(13), KERSTIN)).hasMessage("months: internalcontrol.badMonth");
        assertThatThrownBy(() -> plan.add(1, moment(), KERSTIN)).hasMessage("months: shared.required");
        assertThatThrownBy(() -> plan.add(1, moment(6), null)).hasMessage("responsible: internalcontrol.nobody");
        assertThatThrownBy(() -> plan.add(2, moment(6), KERSTIN)).isInstanceOf(NotFoundException.class);
        assertThat(plan.add(1, moment(11, 3), KERSTIN).getMonths()).containsExactly(3, 11);
    }

    private void decided() {
        plan.add(null, SCALE, own("A"));
        plan.add(1, moment(6, 11), KERSTIN);
        plan.propose();
        plan.decide(decision(), NORA, NOW);
    }

    private ControlPerformance perform(int month, ControlResult result, LocalDate day, String deviation) {
        return plan.perform(
                1, month, new PerformanceContent(result, day, "Tio beslut", deviation), KERSTIN, TODAY, NOW);
    }

    private PlanFollowUp followUp(LocalDate day, Map<Integer, Judgement> after) {
        return plan.followUp(day, "Det går bra", after, KERSTIN, TODAY, NOW);
    }

    private static PoliticalDecision decision() {
        return new PoliticalDecision("kommunstyrelsen", TODAY.minusDays(1), "12", "KS 2026/1", TODAY);
    }

    private static MomentContent moment(Integer... months) {
        return new MomentContent("Beslut omprövas", "Stickprov", null, Set.of(months), "Socialchefen", null);
    }

    private static PlanRiskContent own(String reason) {
        return new PlanRiskContent("Beslut", "Beslut omprövas inte", null, 1L, 3, 4, null, null, reason);
    }

    private static PlanRiskContent taken(String reason) {
        return new PlanRiskContent("Vård", null, null, 1L, null, null, null, null, reason);
    }

    private static Risk unjudged() {
        AnalysisContent content =
                new AnalysisContent("A", Occasion.YEARLY, "B", Set.of(LegalArea.SOL), null, TODAY, TODAY.plusDays(9));
        RiskAnalysis analysis = new RiskAnalysis(1, content, KERSTIN, null, SCALE, TODAY);
        return analysis.add(new RiskContent("Fall", null, "Skada", Set.of()));
    }

    private static Risk judged(int probability, int consequence) {
        Risk risk = unjudged();
        risk.getAnalysis().assess(1, new Judgement(probability, consequence, "Så"), KERSTIN, NOW);
        return risk;
    }
}
