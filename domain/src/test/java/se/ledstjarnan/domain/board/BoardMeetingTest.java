package se.ledstjarnan.domain.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;

class BoardMeetingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DAY = TODAY.plusDays(14);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Employee nora = new Employee("nora", "Nora", "Lind", "Nämndsekreterare", null);

    @Test
    void isPlannedCalledAndClosed() {
        BoardMeeting meeting = planned();
        assertThat(meeting.getStatus().isForMembers()).isFalse();
        meeting.call(1, nora, TODAY, NOW);
        assertThat(meeting.getStatus().isForMembers()).isTrue();
        meeting.close(0, nora, DAY, NOW);

        assertThat(meeting.getStatus()).isEqualTo(MeetingStatus.CLOSED);
        broken(() -> meeting.change(terms(DAY.plusDays(1), null), DAY), "board.meetingEnded");
        broken(() -> meeting.cancel("Flyttat", 0), "board.meetingEnded");
    }

    @Test
    void isNotPlannedInThePastNorFarAhead() {
        broken(() -> new BoardMeeting(terms(TODAY.minusDays(1), null), nora, TODAY, NOW), "board.meetingInPast");
        broken(() -> new BoardMeeting(terms(TODAY.plusYears(3), null), nora, TODAY, NOW), "board.meetingTooFar");
        broken(() -> new BoardMeeting(terms(null, null), nora, TODAY, NOW), "shared.required");
        assertThat(new BoardMeeting(terms(TODAY, null), nora, TODAY, NOW).getPapersBy())
                .isEqualTo(TODAY);
    }

    @Test
    void papersComeBeforeTheMeeting() {
        broken(() -> new BoardMeeting(terms(DAY, DAY.plusDays(1)), nora, TODAY, NOW), "board.papersAfterMeeting");
    }

    @Test
    void itsPlaceCanBeWrittenAnewAfterItsDay() {
        BoardMeeting meeting = planned();

        meeting.change(new MeetingTerms("Socialnämnden", DAY, DAY, "Sal B"), DAY.plusDays(3));

        assertThat(meeting.getPlace()).isEqualTo("Sal B");
    }

    @Test
    void isNotCalledWithoutItemsNorTwiceNorAfterwards() {
        BoardMeeting meeting = planned();
        broken(() -> meeting.call(0, nora, TODAY, NOW), "board.agendaEmpty");
        broken(() -> meeting.call(1, nora, DAY.plusDays(1), NOW), "board.calledTooLate");
        meeting.call(1, nora, TODAY, NOW);
        broken(() -> meeting.call(1, nora, TODAY, NOW), "board.meetingNotPlanned");
    }

    @Test
    void isNotClosedBeforeItsDayNorWithItemsLeft() {
        BoardMeeting meeting = planned();
        broken(() -> meeting.close(0, nora, DAY, NOW), "board.meetingNotCalled");
        meeting.call(1, nora, TODAY, NOW);
        broken(() -> meeting.close(0, nora, DAY.minusDays(1), NOW), "board.notHeldYet");
        broken(() -> meeting.close(2, nora, DAY, NOW), "board.itemsLeft");
    }

    @Test
    void isNotCancelledOnceSomethingIsDecided() {
        broken(() -> planned().cancel("Sjukdom", 1), "board.heldAlready");
        broken(() -> planned().cancel(" ", 0), "shared.required");
    }

    @Test
    void anItemIsDecidedOnceOnTheDayOfTheMeetingAtTheEarliest() {
        BoardMeeting meeting = called();
        BoardItem item = item(meeting, ItemKind.DECISION);
        broken(() -> item.decide(asProposed(), nora, DAY.minusDays(1), NOW), "board.notHeldYet");

        item.decide(asProposed(), nora, DAY, NOW);

        assertThat(item.getDecision().getDay()).isEqualTo(DAY);
        assertThat(item.getDecision().getParagraph()).isEqualTo("14");
        assertThat(item.getDecision().getBody()).isEqualTo("Socialnämnden");
        broken(() -> item.decide(asProposed(), nora, DAY, NOW), "board.decidedAlready");
        broken(() -> item.change(ItemKind.DECISION, "Ny", "Nytt"), "board.decidedAlready");
    }

    @Test
    void nothingIsDecidedBeforeTheNoticeHasGoneOut() {
        broken(() -> item(planned(), ItemKind.DECISION).decide(asProposed(), nora, DAY, NOW), "board.meetingNotCalled");
    }

    @ParameterizedTest
    @CsvSource({
        "INFORMATION, AS_PROPOSED, board.outcomeNotOfKind",
        "DECISION, NOTED, board.outcomeNotOfKind",
        "DECISION, CHANGED, board.wordsNeeded",
        "DECISION, REFUSED, board.wordsNeeded",
        "DECISION, RETURNED, board.wordsNeeded",
        "DECISION, , shared.required"
    })
    void theOutcomeFitsTheItem(ItemKind kind, ItemOutcome outcome, String key) {
        BoardItem item = item(called(), kind);

        broken(() -> item.decide(new ItemDecision(outcome, null, "14", "SN 2026/9"), nora, DAY, NOW), key);
        assertThat(item.getOutcome()).isNull();
    }

    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void everyItemCanBePostponed(ItemKind kind) {
        BoardItem item = item(called(), kind);

        item.decide(new ItemDecision(ItemOutcome.POSTPONED, null, "14", "SN 2026/9"), nora, DAY, NOW);

        assertThat(item.getOutcome().isComingBack()).isTrue();
    }

    @Test
    void aDecisionNeedsAProposalAndInformationDoesNot() {
        BoardMeeting meeting = planned();
        ItemContent bare = new ItemContent(null, ItemKind.DECISION, "Plan", " ", null);
        broken(() -> new BoardItem(meeting, bare, 1, nora, NOW), "board.proposalNeeded");
        assertThat(item(meeting, ItemKind.INFORMATION).getKind()).isEqualTo(ItemKind.INFORMATION);
    }

    @Test
    void nobodyIsNamedByNumber() {
        ItemContent numbered = new ItemContent(null, ItemKind.INFORMATION, "Om 19121212-1212", null, null);
        broken(() -> new BoardItem(planned(), numbered, 1, nora, NOW), "board.personalNumber");
    }

    @Test
    void whatIsDecidedIsFollowedUpOnce() {
        BoardItem item = item(called(), ItemKind.DECISION);
        broken(() -> item.assign("Ta fram en plan", nora, DAY.plusDays(30), DAY), "board.notDecided");
        item.decide(asProposed(), nora, DAY, NOW);
        broken(() -> item.followUp("Klart", nora, NOW), "board.nothingToFollowUp");
        broken(() -> item.assign("Ta fram en plan", null, DAY.plusDays(30), DAY), "shared.required");
        broken(() -> item.assign("Ta fram en plan", nora, DAY.minusDays(1), DAY), "board.dueNotPossible");
        item.assign("Ta fram en plan", nora, DAY.plusDays(30), DAY);
        item.followUp("Planen är antagen.", nora, NOW);

        assertThat(item.isFollowedUp()).isTrue();
        broken(() -> item.followUp("Igen", nora, NOW), "board.followedUpAlready");
        broken(() -> item.assign("Annat", nora, DAY.plusDays(30), DAY), "board.followedUpAlready");
    }

    private BoardMeeting planned() {
        return new BoardMeeting(terms(DAY, null), nora, TODAY, NOW);
    }

    private BoardMeeting called() {
        BoardMeeting meeting = planned();
        meeting.call(1, nora, TODAY, NOW);
        return meeting;
    }

    private BoardItem item(BoardMeeting meeting, ItemKind kind) {
        String proposal = kind == ItemKind.DECISION ? "Godkänna planen." : null;
        return new BoardItem(meeting, new ItemContent(null, kind, "Plan", proposal, null), 1, nora, NOW);
    }

    private static MeetingTerms terms(LocalDate day, LocalDate papersBy) {
        return new MeetingTerms("Socialnämnden", day, papersBy, null);
    }

    private static ItemDecision asProposed() {
        return new ItemDecision(ItemOutcome.AS_PROPOSED, null, "§ 14", "SN 2026/9");
    }

    private static void broken(Runnable verb, String key) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
