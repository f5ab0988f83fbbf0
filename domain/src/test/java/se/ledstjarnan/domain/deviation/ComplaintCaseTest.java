package se.ledstjarnan.domain.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ledstjarnan.domain.deviation.Cases.BJORKEN;
import static se.ledstjarnan.domain.deviation.Cases.HANDLER;
import static se.ledstjarnan.domain.deviation.Cases.NOW;
import static se.ledstjarnan.domain.deviation.Cases.READY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.Fact;
import se.ledstjarnan.domain.law.Facts;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Unit;

class ComplaintCaseTest {

    private static final Unit GRANEN = Cases.unit("Granen", 12, LegalArea.SOL);
    private static final Reception AT_GRANEN = new Reception(GRANEN, null, Set.of());
    private static final Instant CLEAR = NOW.minus(Duration.ofDays(1));

    @Test
    void isAComplaintUntilWhoeverHandlesItFindsAView() {
        Deviation complaint = Cases.reported(ReportKind.COMPLAINT);
        assertThat(complaint.getComplaint().getNature()).isEqualTo(ComplaintNature.COMPLAINT);

        complaint.markComplaint(ComplaintNature.COMMENT, true, HANDLER, NOW);

        assertThat(complaint.getComplaint().getNature()).isEqualTo(ComplaintNature.COMMENT);
        assertThat(complaint.getComplaint().isAboutChild()).isTrue();
        assertThatThrownBy(() -> complaint.markComplaint(ComplaintNature.PRAISE, true, HANDLER, NOW))
                .hasMessage("nature: deviation.notAComplaint");
        assertThatThrownBy(() -> Cases.reported(ReportKind.DEVIATION)
                        .markComplaint(ComplaintNature.COMMENT, false, HANDLER, NOW))
                .hasMessage("nature: deviation.notAComplaint");
    }

    @Test
    void theRightUnitBeginsAnewAndTheOldOneHasNoMoreToDoWithIt() {
        Deviation complaint = investigated();

        complaint.moveTo(GRANEN, AT_GRANEN, "Det gäller hemtjänsten.", HANDLER, NOW);

        assertThat(complaint.getStatus()).isEqualTo(DeviationStatus.REPORTED);
        assertThat(complaint.getUnit()).isEqualTo(GRANEN);
        assertThat(complaint.getArea()).isEqualTo(LegalArea.SOL);
        assertThat(complaint.getHandler()).isNull();
        assertThat(complaint.isJudged()).isFalse();
        assertThat(complaint.isShortTrack()).isFalse();
        Set<Long> old = Set.of(BJORKEN.getId());
        assertThat(CaseAccess.actors(complaint, Cases.scope(2, Set.of(Role.ENHETSCHEF), old), false))
                .isEmpty();
        assertThat(complaint.getEvents()).last().satisfies(event -> {
            assertThat(event.getAction()).isEqualTo(DeviationAction.MOVE_TO_UNIT);
            assertThat(event.getComment()).isEqualTo("Det gäller hemtjänsten.");
        });
    }

    @Test
    void isMovedSomewhereElseAndForAReason() {
        Deviation complaint = Cases.reported(ReportKind.COMPLAINT);
        Reception here = new Reception(BJORKEN, null, Set.of());

        assertThatThrownBy(() -> complaint.moveTo(BJORKEN, here, "Fel", HANDLER, NOW))
                .hasMessage("unit: deviation.alreadyThere");
        assertThatThrownBy(() -> complaint.moveTo(GRANEN, AT_GRANEN, " ", HANDLER, NOW))
                .hasMessage("comment: shared.required");
        assertThat(complaint.getUnit()).isEqualTo(BJORKEN);
        assertThatThrownBy(() -> Cases.reported().moveTo(GRANEN, AT_GRANEN, "Fel", HANDLER, NOW))
                .hasMessage("deviation.notAComplaint");
    }

    @Test
    void whatSomebodyOutsideIsToAnswerNeedsNoInvestigationButAReply() {
        Deviation complaint = investigated();
        complaint.handOver(new HandOver("Regionen", CLEAR, "Gäller ambulansen."), HANDLER, NOW);

        Facts facts = CaseFacts.of(complaint, List.of());
        assertThat(facts.of(Fact.OTHER_RECEIVER_CLEAR)).isEqualTo(CLEAR);
        assertThat(facts.of(Fact.COMPLAINT_HANDED_OVER)).isEqualTo(NOW);
        assertThat(Duty.touchedBy(facts)).contains(Duty.COMPLAINT_HAND_OVER);
        complaint.reclassify(LegalArea.HSL, Cases.missedDose(), "Rätt slag", HANDLER, NOW);
        complaint.demandFullInvestigation();
        ClosingFacts nothing = new ClosingFacts(false, false, 0, 0);
        assertThatThrownBy(() -> complaint.close(nothing, null, HANDLER, NOW)).hasMessage("deviation.noFeedback");
        complaint.giveFeedback(FeedbackChannel.PHONE, Reply.plain("Regionen svarar dig."), HANDLER, NOW);
        complaint.close(nothing, null, HANDLER, NOW);

        assertThat(complaint.getStatus()).isEqualTo(DeviationStatus.CLOSED);
    }

    @Test
    void isHandedOverOnceAndNotBeforeItWasClear() {
        Deviation complaint = investigated();
        assertThatThrownBy(() ->
                        complaint.handOver(new HandOver("Regionen", NOW.plusSeconds(1), "Ambulans"), HANDLER, NOW))
                .hasMessage("clearOn: deviation.clearInFuture");
        assertThatThrownBy(() -> complaint.handOver(
                        new HandOver("Regionen", NOW.minus(Duration.ofDays(2)), "Ambulans"), HANDLER, NOW))
                .hasMessage("clearOn: deviation.clearBeforeEvent");
        complaint.handOver(new HandOver("Regionen", CLEAR, "Ambulans"), HANDLER, NOW);

        assertThatThrownBy(() -> complaint.handOver(new HandOver("IVO", CLEAR, "Igen"), HANDLER, NOW))
                .hasMessage("deviation.alreadyHandedOver");
        assertThatThrownBy(() -> complaint.moveTo(GRANEN, AT_GRANEN, "Fel", HANDLER, NOW))
                .hasMessage("deviation.alreadyHandedOver");
        assertThat(CaseActions.allowed(complaint, HANDLER.as()))
                .doesNotContain(DeviationAction.HAND_OVER, DeviationAction.MOVE_TO_UNIT);
        assertThatThrownBy(() -> new HandOver(" ", CLEAR, "x")).hasMessage("receiver: shared.required");
        assertThatThrownBy(() -> new HandOver("IVO", null, "x")).hasMessage("clearOn: shared.required");
    }

    @Test
    void aChildIsRepliedToOrThereIsAReasonWhyNot() {
        Deviation complaint = investigated();
        complaint.markComplaint(ComplaintNature.COMPLAINT, true, HANDLER, NOW);

        assertThatThrownBy(() -> complaint.giveFeedback(
                        FeedbackChannel.LETTER, new Reply("Förklaring", "Vi ändrar.", " ", null), HANDLER, NOW))
                .hasMessage("toChild: deviation.childUnanswered");
        Feedback given = complaint.giveFeedback(
                FeedbackChannel.LETTER, new Reply("Förklaring", "Vi ändrar.", "Förlåt!", null), HANDLER, NOW);
        complaint.giveFeedback(FeedbackChannel.LETTER, new Reply("Mer", null, null, "Barnet är ett år."), HANDLER, NOW);

        assertThat(given.getToChild()).isEqualTo("Förlåt!");
        assertThat(given.getPlanned()).isEqualTo("Vi ändrar.");
    }

    @Test
    void whatAColleagueReadsIsNoReplyToSomebodyOutside() {
        Deviation outside = fromOutside(ReportSource.RELATIVE, null);
        outside.triage(LegalArea.SOL, new Classification(Cases.TREATMENT, null, EventType.EVENT, 1, 1), HANDLER, NOW);

        assertThatThrownBy(() -> outside.giveFeedback(FeedbackChannel.IN_SYSTEM, Reply.plain("Tack"), HANDLER, NOW))
                .hasMessage("channel: deviation.outsiderHasNoAccount");
        Deviation byForm = fromOutside(ReportSource.RELATIVE, Complaint.fromForm(ComplaintNature.COMPLAINT, false));
        byForm.triage(LegalArea.SOL, new Classification(Cases.TREATMENT, null, EventType.EVENT, 1, 1), HANDLER, NOW);
        byForm.giveFeedback(FeedbackChannel.IN_SYSTEM, Reply.plain("Tack"), HANDLER, NOW);

        assertThat(byForm.getFeedbackAt()).isEqualTo(NOW);
    }

    @Test
    void nobodyCanCompleteWhatCameByTheForm() {
        Deviation sent = fromOutside(ReportSource.CITIZEN, Complaint.fromForm(ComplaintNature.COMMENT, false));

        assertThat(CaseActions.allowed(sent, HANDLER.as()))
                .contains(DeviationAction.MOVE_TO_UNIT, DeviationAction.MARK_COMPLAINT)
                .doesNotContain(DeviationAction.RETURN_TO_REPORTER);
        assertThatThrownBy(() -> sent.returnToReporter("Mer?", HANDLER, NOW)).hasMessage("deviation.nobodyToAsk");
    }

    @Test
    void theTwinComesFromTheSameSenderAndIsHandedToNobody() {
        Deviation sent = fromOutside(ReportSource.CITIZEN, Complaint.fromForm(ComplaintNature.COMMENT, true));
        sent.triage(LegalArea.SOL, new Classification(Cases.TREATMENT, null, EventType.EVENT, 1, 1), HANDLER, NOW);
        sent.handOver(new HandOver("Regionen", CLEAR, "Ambulans"), HANDLER, NOW);

        Complaint twin = sent.twin("2026-0434", LegalArea.HSL, HANDLER, new Reception(BJORKEN, null, Set.of()), NOW)
                .getComplaint();

        assertThat(twin.isViaForm()).isTrue();
        assertThat(twin.isAboutChild()).isTrue();
        assertThat(twin.getNature()).isEqualTo(ComplaintNature.COMMENT);
        assertThat(twin.getHandedTo()).isNull();
    }

    @Test
    void praiseIsOnlyThankedForOrMoved() {
        Report praise = Report.fromOutside(
                ReportKind.GOOD_PRACTICE, ReportSource.CLIENT, null, "Tack!", NOW.atZone(Cases.ZONE));
        Deviation sent = sent(praise, Complaint.fromForm(ComplaintNature.PRAISE, false));

        assertThat(CaseActions.allowed(sent, HANDLER.as()))
                .containsExactlyInAnyOrder(DeviationAction.ACKNOWLEDGE, DeviationAction.MOVE_TO_UNIT);
        assertThat(CaseFacts.of(sent, List.of()).has(Fact.COMPLAINT_RECEIVED)).isFalse();
    }

    @Test
    void aMissforhallandeThatStaffWithoutAnAccountReportGoesToThoseDesignated() {
        Report report = Report.fromOutside(
                ReportKind.MISCONDUCT, ReportSource.STAFF, null, "Någon far illa.", NOW.atZone(Cases.ZONE));
        Deviation sent = sent(report, Complaint.fromForm(null, false));

        assertThat(sent.getRestriction()).isEqualTo(Restriction.LEX_SARAH);
        assertThat(CaseActions.allowed(sent, HANDLER.as()))
                .doesNotContain(DeviationAction.MOVE_TO_UNIT, DeviationAction.MARK_COMPLAINT);
    }

    private static Deviation investigated() {
        Deviation complaint = Cases.reported(ReportKind.COMPLAINT);
        complaint.triage(LegalArea.HSL, Cases.missedDose(), HANDLER, NOW);
        assertThat(READY.missing(complaint)).isNotEmpty();
        return complaint;
    }

    private static Deviation fromOutside(ReportSource source, Complaint complaint) {
        Report report =
                Report.fromOutside(ReportKind.COMPLAINT, source, null, "Vi fick vänta.", NOW.atZone(Cases.ZONE));
        Reception reception = new Reception(BJORKEN, null, Set.of());
        return complaint == null
                ? new Deviation("2026-0432", report, BJORKEN, Cases.KARIN, false, reception, NOW, NOW)
                : sent(report, complaint);
    }

    private static Deviation sent(Report report, Complaint complaint) {
        Reception reception = new Reception(null, Role.SOCIALCHEF, Set.of());
        return Deviation.fromForm(
                "2026-0433", report, complaint, Cases.ADMINISTRATION, Cases.ANNA, false, reception, NOW, NOW);
    }
}
