package se.ledstjarnan.domain.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ledstjarnan.domain.deviation.Cases.HANDLER;
import static se.ledstjarnan.domain.deviation.Cases.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.Fact;
import se.ledstjarnan.domain.law.Facts;
import se.ledstjarnan.domain.organisation.LegalArea;

class CaseFactsTest {

    private static final Instant LATER = NOW.plusSeconds(7200);

    @Test
    void aDeviationInHealthCareIsReportedAndInvestigated() {
        assertThat(duties(Cases.reported())).containsExactly(Duty.DEVIATION_REPORT_HSL, Duty.DEVIATION_INVESTIGATE_HSL);
        assertThat(CaseFacts.areas(Cases.reported())).containsExactly(LegalArea.HSL);
    }

    @Test
    void aComplaintIsInvestigatedAndAnswered() {
        Deviation complaint = Cases.reported(ReportKind.COMPLAINT);

        assertThat(duties(complaint)).containsExactly(Duty.COMPLAINT_INVESTIGATE, Duty.COMPLAINT_ANSWER);
        assertThat(facts(complaint).of(Fact.COMPLAINT_RECEIVED)).isEqualTo(NOW);
        assertThat(facts(complaint).has(Fact.COMPLAINT_ANSWERED)).isFalse();
    }

    @Test
    void aMissforhallandeNotYetJudgedIsUnderBothLawsOfSocialServices() {
        Deviation reported = Cases.reported(ReportKind.MISCONDUCT);

        assertThat(duties(reported)).containsExactly(Duty.LEX_SARAH_REPORT, Duty.LEX_SARAH_INVESTIGATE);
        assertThat(CaseFacts.areas(reported)).isEqualTo(Set.of(LegalArea.SOL, LegalArea.LSS));
    }

    @Test
    void aSuspectedSeriousHarmIsInvestigatedAndNotified() {
        Deviation suspected = Cases.investigating();
        suspected.suspect(Restriction.LEX_MARIA, "Patienten avled", HANDLER, LATER);

        assertThat(duties(suspected)).containsExactly(Duty.LEX_MARIA_INVESTIGATE, Duty.LEX_MARIA_NOTIFY);
        assertThat(facts(suspected).of(Fact.SERIOUS_HARM_OCCURRED))
                .isEqualTo(suspected.getReport().getOccurredAt());
    }

    @Test
    void somethingGoodHasNoClock() {
        assertThat(duties(Cases.reported(ReportKind.GOOD_PRACTICE))).isEmpty();
    }

    @Test
    void aClosedCaseRunsNoMore() {
        assertThat(facts(Cases.closed()).of(Fact.DEVIATION_INVESTIGATED)).isEqualTo(NOW);
    }

    @Test
    void theInvestigationEndsWhereTheMeasuresBegin() {
        CaseStep planned =
                new CaseStep(DeviationAction.PLAN_MEASURES, DeviationStatus.ACTING, LATER, "Karin Lind", null);
        CaseStep resumed = new CaseStep(
                DeviationAction.RESUME_INVESTIGATION, DeviationStatus.INVESTIGATING, LATER, "Karin Lind", null);

        assertThat(investigated(List.of(planned))).isEqualTo(LATER);
        assertThat(investigated(List.of(planned, resumed))).isNull();
    }

    @Test
    void aListKnowsTheSameClocksThatRun() {
        assertThat(running(ReportKind.COMPLAINT, DeviationStatus.REPORTED, Restriction.NONE))
                .isEqualTo(duties(Cases.reported(ReportKind.COMPLAINT)));
        assertThat(running(ReportKind.DEVIATION, DeviationStatus.INVESTIGATING, Restriction.LEX_MARIA))
                .containsExactly(Duty.LEX_MARIA_INVESTIGATE, Duty.LEX_MARIA_NOTIFY);
        assertThat(running(ReportKind.DEVIATION, DeviationStatus.CLOSED, Restriction.LEX_MARIA))
                .isEmpty();
    }

    @Test
    void aSuspectedMissforhallandeHasItsClocksWhereItIsHandled() {
        assertThat(running(ReportKind.MISCONDUCT, DeviationStatus.REPORTED, Restriction.LEX_SARAH))
                .isEmpty();
    }

    @Test
    void whatIsActedOnIsInvestigated() {
        Facts facts = CaseFacts.ofOpen(listed(ReportKind.COMPLAINT, DeviationStatus.ACTING, Restriction.NONE));

        assertThat(facts.has(Fact.COMPLAINT_INVESTIGATED)).isTrue();
        assertThat(facts.has(Fact.COMPLAINT_ANSWERED)).isFalse();
    }

    private static Set<Duty> running(ReportKind kind, DeviationStatus status, Restriction restriction) {
        return Duty.touchedBy(CaseFacts.ofOpen(listed(kind, status, restriction)));
    }

    private static CaseFacts.Listed listed(ReportKind kind, DeviationStatus status, Restriction restriction) {
        return new CaseFacts.Listed(kind, status, restriction, LegalArea.HSL, NOW, NOW, null);
    }

    private static Instant investigated(List<CaseStep> timeline) {
        return CaseFacts.of(Cases.investigating(), timeline).of(Fact.DEVIATION_INVESTIGATED);
    }

    private static Facts facts(Deviation deviation) {
        return CaseFacts.of(deviation, List.of());
    }

    private static Set<Duty> duties(Deviation deviation) {
        return Duty.touchedBy(facts(deviation));
    }
}
