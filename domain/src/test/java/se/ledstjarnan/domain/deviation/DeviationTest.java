package se.ledstjarnan.domain.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ledstjarnan.domain.deviation.Cases.ANNA;
import static se.ledstjarnan.domain.deviation.Cases.BJORKEN;
import static se.ledstjarnan.domain.deviation.Cases.HANDLER;
import static se.ledstjarnan.domain.deviation.Cases.KARIN;
import static se.ledstjarnan.domain.deviation.Cases.MATS;
import static se.ledstjarnan.domain.deviation.Cases.NOW;
import static se.ledstjarnan.domain.deviation.Cases.OVERSEER;
import static se.ledstjarnan.domain.deviation.Cases.READY;
import static se.ledstjarnan.domain.deviation.Cases.REPORTER;
import static se.ledstjarnan.domain.deviation.Cases.TODAY;
import static se.ledstjarnan.domain.deviation.Cases.missedDose;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;

class DeviationTest {

    @Test
    void triageMakesTheHandlerAndCountsAsFirstAction() {
        Deviation deviation = Cases.investigating();

        assertThat(deviation.getStatus()).isEqualTo(DeviationStatus.INVESTIGATING);
        assertThat(deviation.getHandler()).isEqualTo(KARIN);
        assertThat(deviation.getFirstActionAt()).isEqualTo(NOW);
        assertThat(deviation.getTitle()).isEqualTo("Läkemedel, utebliven dos");
        assertThat(deviation.getClassification().riskValue()).isEqualTo(6);
        assertThat(deviation.getEvents())
                .extracting(CaseEvent::getAction)
                .containsExactly(null, DeviationAction.TRIAGE);
    }

    @Test
    void categoryOfTheOtherCompartmentIsRefused() {
        Classification social = new Classification(Cases.TREATMENT, null, EventType.EVENT, 1, 1);

        refused("deviation.categoryOfOtherArea", () -> Cases.reported().triage(LegalArea.HSL, social, HANDLER, NOW));
    }

    @Test
    void closingDemandsReplyEvenOnTheShortTrack() {
        Deviation deviation = Cases.reported();
        deviation.triage(
                LegalArea.HSL,
                new Classification(Cases.MEDICINE, Cases.UNSIGNED, EventType.NEAR_MISS, 1, 1),
                HANDLER,
                NOW);

        assertThat(deviation.isShortTrack()).isTrue();
        refused(
                "deviation.noFeedback",
                () -> deviation.close(new ClosingFacts(false, false, 0, 0), null, HANDLER, NOW));

        deviation.demandFullInvestigation();
        refused("deviation.whatHappenedMissing", () -> close(deviation, new ClosingFacts(false, false, 0, 0)));
    }

    @Test
    void shortTrackClosesOnAReplyAlone() {
        Deviation deviation = Cases.reported();
        deviation.triage(
                LegalArea.HSL,
                new Classification(Cases.MEDICINE, Cases.UNSIGNED, EventType.NEAR_MISS, 1, 1),
                HANDLER,
                NOW);

        deviation.giveFeedback(FeedbackChannel.IN_SYSTEM, Reply.plain("Tack, vi påminner på mötet."), HANDLER, NOW);
        deviation.close(new ClosingFacts(false, false, 0, 0), null, HANDLER, NOW);
        assertThat(deviation.getStatus()).isEqualTo(DeviationStatus.CLOSED);
    }

    @Test
    void closingDemandsInvestigationEndedMeasuresAndContributors() {
        Deviation deviation = Cases.investigating();
        deviation.giveFeedback(FeedbackChannel.PHONE, Reply.plain("Tack."), HANDLER, NOW);

        refused("deviation.whatHappenedMissing", () -> close(deviation, new ClosingFacts(false, true, 0, 0)));
        refused("deviation.causeMissing", () -> close(deviation, new ClosingFacts(true, false, 0, 0)));
        refused("deviation.measuresNotEnded", () -> close(deviation, new ClosingFacts(true, true, 1, 0)));
        refused("deviation.invitationsOpen", () -> close(deviation, new ClosingFacts(true, true, 0, 1)));
        close(deviation, READY);
        assertThat(deviation.getClosedAt()).isEqualTo(NOW);
    }

    @Test
    void reopenedCaseNeedsAReasonAndANewReply() {
        Deviation deviation = Cases.closed();

        refused("shared.required", () -> deviation.reopen("  ", HANDLER, NOW));
        deviation.reopen("Samma fel igen.", HANDLER, NOW);
        assertThat(deviation.getClosedAt()).isNull();
        refused("deviation.noFeedback", () -> close(deviation, READY));
    }

    @Test
    void suspicionMovesTheCaseFromItsHandler() {
        Deviation deviation = Cases.investigating();

        deviation.suspect(Restriction.LEX_MARIA, "Fördes till sjukhus.", OVERSEER, NOW);

        assertThat(deviation.getRestriction()).isEqualTo(Restriction.LEX_MARIA);
        assertThat(deviation.getHandler()).isNull();
        refused("deviation.alreadySuspected", () -> deviation.suspect(Restriction.LEX_MARIA, "Igen", OVERSEER, NOW));
        refused(
                "deviation.lexSarahIsSocialServices",
                () -> deviation.suspect(Restriction.LEX_SARAH, "?", OVERSEER, NOW));
    }

    @Test
    void misconductIsRestrictedFromTheStart() {
        assertThat(Cases.reported(ReportKind.MISCONDUCT).getRestriction()).isEqualTo(Restriction.LEX_SARAH);
    }

    @Test
    void somethingGoodIsOnlyAcknowledged() {
        Deviation good = Cases.reported(ReportKind.GOOD_PRACTICE);

        refused("deviation.goodIsOnlyAcknowledged", () -> good.triage(LegalArea.HSL, missedDose(), HANDLER, NOW));
        refused("deviation.onlyGoodIsAcknowledged", () -> Cases.reported().acknowledge(null, HANDLER, NOW));
        good.acknowledge("Roligt att höra!", HANDLER, NOW);
        assertThat(good.getStatus()).isEqualTo(DeviationStatus.ACKNOWLEDGED);
    }

    @Test
    void twinSharesTheReportersWordsAndNothingMore() {
        Deviation deviation = Cases.investigating();

        Deviation twin =
                deviation.twin("2026-0432", LegalArea.SOL, HANDLER, new Reception(BJORKEN, null, Set.of()), NOW);

        assertThat(twin.getReport()).isSameAs(deviation.getReport());
        assertThat(twin.getArea()).isEqualTo(LegalArea.SOL);
        assertThat(twin.getClassification()).isNull();
        assertThat(twin.getHandler()).isNull();
        refused(
                "deviation.twinInSameCompartment",
                () -> deviation.twin("x", LegalArea.HSL, HANDLER, new Reception(BJORKEN, null, Set.of()), NOW));
    }

    @Test
    void reporterCompletesWhatWasSentBack() {
        Deviation deviation = Cases.reported();
        refused("shared.required", () -> deviation.returnToReporter(null, HANDLER, NOW));
        deviation.returnToReporter("Vilken dos gällde det?", HANDLER, NOW);

        Addendum addendum = deviation.complete("Kvällsdosen kl. 20.", REPORTER, NOW);

        assertThat(addendum.getText()).isEqualTo("Kvällsdosen kl. 20.");
        assertThat(deviation.getStatus()).isEqualTo(DeviationStatus.REPORTED);
        assertThat(deviation.getReport().getWhatHappened()).startsWith("Kvällsdosen gavs inte");
    }

    @Test
    void onlyTheInvitedAnswersAndOnlyOnce() {
        Deviation deviation = Cases.investigating();
        Invitation invitation = deviation.invite(MATS, "Bedöm risken.", TODAY.plusDays(7), HANDLER, NOW);
        Actor mats = new Actor(MATS, Set.of(CaseActor.CONTRIBUTOR));

        assertThatThrownBy(
                        () -> deviation.answer(invitation, "Jag", new Actor(ANNA, Set.of(CaseActor.CONTRIBUTOR)), NOW))
                .isInstanceOf(NotAllowedException.class);
        deviation.answer(invitation, "Låg risk.", mats, NOW);
        refused("deviation.alreadyAnswered", () -> deviation.answer(invitation, "En gång till", mats, NOW));
    }

    @Test
    void managerWhomTheCaseConcernsCannotBeGivenIt() {
        Deviation deviation = Cases.id(
                new Deviation(
                        "2026-0001",
                        Cases.report(ReportKind.DEVIATION),
                        BJORKEN,
                        ANNA,
                        true,
                        new Reception(Cases.ADMINISTRATION, null, Set.of(KARIN.getId())),
                        NOW,
                        NOW),
                101);

        refused(
                "deviation.handlerNotPossible",
                () -> deviation.assign(KARIN, null, new Actor(MATS, Set.of(CaseActor.HANDLER)), NOW));
    }

    @Test
    void duplicateNamesAnOriginalThatIsNoDuplicate() {
        Deviation deviation = Cases.reported();
        Deviation original = Cases.id(Cases.reported(), 102);

        refused("deviation.linkToItself", () -> deviation.markDuplicateOf(deviation, "Samma", HANDLER, NOW));
        deviation.markDuplicateOf(original, "Samma händelse", HANDLER, NOW);
        assertThat(deviation.getStatus()).isEqualTo(DeviationStatus.DUPLICATE);
        refused("deviation.originalIsDuplicate", () -> original.markDuplicateOf(deviation, "Samma", HANDLER, NOW));
    }

    private static void close(Deviation deviation, ClosingFacts facts) {
        deviation.close(facts, null, HANDLER, NOW);
    }

    private static void refused(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
