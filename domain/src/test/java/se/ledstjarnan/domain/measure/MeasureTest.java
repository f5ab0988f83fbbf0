package se.ledstjarnan.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;

class MeasureTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate DUE = TODAY.plusDays(14);
    private static final LocalDate FOLLOW_UP = TODAY.plusMonths(3);
    private static final MeasureSource CASE = new MeasureSource(MeasureOrigin.DEVIATION, 7, "2026-0431", null);

    private final Employee karin = new Employee("karin", "Karin", "Lind", "enhetschef", null);
    private final Employee anna = new Employee("anna", "Anna", "Berg", null, null);
    private final MeasureParty owner = new MeasureParty(anna, Set.of(MeasureActor.OWNER));
    private final MeasureParty manager = new MeasureParty(karin, Set.of(MeasureActor.MANAGER));
    private final MeasureParty reader = new MeasureParty(karin, Set.of(MeasureActor.READER));

    @Test
    void aPlannedMeasureWaitsForItsDueDate() {
        Measure measure = planned();

        assertThat(measure.getStatus()).isEqualTo(MeasureStatus.PLANNED);
        assertThat(measure.getNextDate()).isEqualTo(DUE);
        assertThat(measure.awaitsVerdict()).isFalse();
    }

    @Test
    void aMeasureWhoseOriginIsFollowedUpMovesWithItAlone() {
        MeasureSource found = new MeasureSource(MeasureOrigin.SUPPLIER_FINDING, 8, "LEV-3", null);
        MeasurePlan plan = new MeasurePlan(MeasureKind.CORRECTIVE, "Rutinen skrivs", null);
        LocalDate passed = TODAY.minusDays(3);
        Measure measure = Measure.followingOrigin(found, plan, "Tillfredsställande", karin, passed, karin, NOW);
        MeasureParty source = new MeasureParty(karin, Set.of(MeasureActor.SOURCE));

        assertThat(measure.getNextDate()).isEqualTo(passed);
        assertThatThrownBy(() -> measure.markDone("Klart", reader, NOW)).isInstanceOf(NotAllowedException.class);
        measure.changeDue(DUE, "Inte gjort", source, TODAY, NOW);
        measure.markDone("Klart", source, NOW);
        assertThat(measure.awaitsVerdict()).isTrue();
        assertThat(measure.getNextDate()).isEqualTo(DUE);
        measure.judge(EffectVerdict.NOT_ACHIEVED, "Syns inte", source, NOW);
        assertThat(measure.getNextDate()).isNull();
    }

    @Test
    void ownerDateAndExpectationAreDemanded() {
        assertBroken(() -> planned(MeasureKind.CORRECTIVE, expected(FOLLOW_UP), null, DUE), "owner", "shared.required");
        assertBroken(() -> planned(MeasureKind.CORRECTIVE, expected(FOLLOW_UP), anna, null), "due", "shared.required");
        assertBroken(() -> Effect.expected(" ", null, FOLLOW_UP), "expectation", "shared.required");
        assertBroken(() -> Effect.expected("Färre fall", null, null), "followUp", "shared.required");
        assertBroken(() -> new MeasurePlan(null, "Larm", null), "kind", "shared.required");
        assertBroken(() -> new MeasurePlan(MeasureKind.CORRECTIVE, "", null), "title", "shared.required");
    }

    @Test
    void someoneWhoHasLeftCannotOwn() {
        anna.deactivate();

        assertBroken(this::planned, "owner", "measure.ownerNotPossible");
    }

    @Test
    void datesBehindAndFarAheadAreRefused() {
        assertBroken(() -> due(LocalDate.of(1899, 12, 31)), "due", "measure.dateInPast");
        assertBroken(() -> due(TODAY.minusDays(1)), "due", "measure.dateInPast");
        assertBroken(() -> due(LocalDate.of(3026, 1, 1)), "due", "measure.tooFarAhead");
        assertBroken(
                () -> planned(MeasureKind.CORRECTIVE, expected(DUE.minusDays(1)), anna, DUE),
                "followUp",
                "measure.followUpBeforeDue");
        assertThat(due(TODAY).getNextDate()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void onlyWhatIsAlreadyDoneMayDoWithoutFollowUp(MeasureKind kind) {
        assertBroken(
                () -> planned(kind, Effect.notFollowedUp("Behövs inte"), anna, DUE), "expectation", "shared.required");
    }

    @Test
    void doneAtOnceWithReasonNeedsNoVerdict() {
        Measure measure = atOnce(MeasureKind.IMMEDIATE, Effect.notFollowedUp("Bara en engångsåtgärd"), TODAY);

        assertThat(measure.getStatus()).isEqualTo(MeasureStatus.DONE);
        assertThat(measure.awaitsVerdict()).isFalse();
        assertThat(measure.getNextDate()).isNull();
        assertThatThrownBy(() -> measure.judge(EffectVerdict.ACHIEVED, "Ja", owner, NOW))
                .hasMessageContaining("measure.effectNotFollowedUp");
    }

    @Test
    void doneAtOnceMayBeFollowedUp() {
        Measure measure = atOnce(MeasureKind.IMMEDIATE, expected(FOLLOW_UP), TODAY);

        assertThat(measure.awaitsVerdict()).isTrue();
        assertThat(measure.getNextDate()).isEqualTo(FOLLOW_UP);
    }

    @Test
    void doneAtOnceIsImmediateAndNotInTheFuture() {
        Effect none = Effect.notFollowedUp("Engångsåtgärd");

        assertBroken(() -> atOnce(MeasureKind.PREVENTIVE, none, TODAY), "kind", "measure.onlyImmediateIsDoneAtOnce");
        assertBroken(() -> atOnce(MeasureKind.IMMEDIATE, none, TODAY.plusDays(1)), "due", "measure.doneInFuture");
        assertBroken(() -> atOnce(MeasureKind.IMMEDIATE, none, LocalDate.of(1899, 1, 1)), "due", "measure.tooLongAgo");
        assertBroken(() -> Effect.notFollowedUp(null), "noFollowUpReason", "shared.required");
    }

    @Test
    void aMovedDateKeepsTheEarlierOneWithTheReason() {
        Measure measure = planned();
        measure.changeDue(DUE.plusDays(7), "Larmen levereras senare", owner, TODAY, NOW);

        assertThat(measure.getDue()).isEqualTo(DUE.plusDays(7));
        assertThat(measure.getNextDate()).isEqualTo(DUE.plusDays(7));
        assertThat(measure.getDateChanges()).singleElement().satisfies(change -> {
            assertThat(change.getEarlier()).isEqualTo(DUE);
            assertThat(change.getLater()).isEqualTo(DUE.plusDays(7));
            assertThat(change.getReason()).isEqualTo("Larmen levereras senare");
            assertThat(change.getBy()).isSameAs(anna);
        });
    }

    @Test
    void aFollowUpThatWouldComeFirstMovesAlong() {
        Measure measure = planned();
        measure.changeDue(FOLLOW_UP.plusDays(1), "Upphandling", manager, TODAY, NOW);

        assertThat(measure.getEffect().getFollowUp()).isEqualTo(FOLLOW_UP.plusDays(1));
        assertThat(measure.getDateChanges())
                .extracting(DateChange::getWhich)
                .containsExactly(DateChange.Which.DUE, DateChange.Which.FOLLOW_UP);
    }

    @Test
    void aDateIsNotMovedWithoutReasonOrToItself() {
        Measure measure = planned();

        assertBroken(() -> measure.changeDue(DUE.plusDays(1), " ", owner, TODAY, NOW), "reason", "shared.required");
        assertBroken(() -> measure.changeDue(DUE, "Samma", owner, TODAY, NOW), "due", "measure.sameDate");
        assertThat(measure.getDateChanges()).isEmpty();
        assertThat(measure.getDue()).isEqualTo(DUE);
    }

    @Test
    void theVerdictIsDemandedUntilGiven() {
        Measure measure = planned();
        measure.markDone("Larmen sitter uppe", owner, NOW);
        assertThat(measure.getStatus().isEnded()).isTrue();
        assertThat(measure.awaitsVerdict()).isTrue();
        assertThat(measure.getNextDate()).isEqualTo(FOLLOW_UP);

        measure.changeFollowUp(FOLLOW_UP.plusDays(30), "För få händelser än", owner, TODAY, NOW);
        assertThat(measure.getNextDate()).isEqualTo(FOLLOW_UP.plusDays(30));

        measure.judge(EffectVerdict.PARTLY, "Två fall mot väntat ett", owner, NOW);
        assertThat(measure.awaitsVerdict()).isFalse();
        assertThat(measure.getNextDate()).isNull();
        assertThat(measure.getVerdictBy()).isSameAs(anna);
        assertThatThrownBy(() -> measure.judge(EffectVerdict.ACHIEVED, "Ändrat", owner, NOW))
                .hasMessageContaining("measure.alreadyJudged");
    }

    @Test
    void tooEarlyIsKeptWithItsDayAndAskedAgain() {
        Measure measure = planned();
        measure.markDone("Klart", owner, NOW);

        assertBroken(
                () -> measure.judge(EffectVerdict.TOO_EARLY, "Än", owner, NOW), "verdict", "measure.tooEarlyNeedsDay");
        assertBroken(() -> measure.judgeLater(null, "Än", owner, TODAY, NOW), "followUp", "shared.required");
        assertBroken(() -> measure.judgeLater(TODAY, "Än", owner, TODAY, NOW), "followUp", "measure.laterThanToday");
        assertBroken(() -> measure.judgeLater(FOLLOW_UP, "Än", owner, TODAY, NOW), "followUp", "measure.sameDate");
        assertBroken(() -> measure.judgeLater(DUE, " ", owner, TODAY, NOW), "comment", "shared.required");
        assertThatThrownBy(() -> measure.judgeLater(DUE, "Än", reader, TODAY, NOW))
                .isInstanceOf(NotAllowedException.class);

        LocalDate later = FOLLOW_UP.plusMonths(2);
        measure.judgeLater(later, "Bara två veckor har gått", owner, TODAY, NOW);
        assertThat(measure.awaitsVerdict()).isTrue();
        assertThat(measure.getEarlyAt()).isEqualTo(NOW);
        assertThat(measure.getNextDate()).isEqualTo(later);
        assertThat(measure.getDateChanges())
                .singleElement()
                .satisfies(change -> assertThat(change.getWhich()).isEqualTo(DateChange.Which.TOO_EARLY));

        measure.judge(EffectVerdict.ACHIEVED, "Inga fall", owner, NOW);
        assertThatThrownBy(() -> measure.judgeLater(later.plusDays(1), "Än", owner, TODAY, NOW))
                .hasMessageContaining("measure.alreadyJudged");
    }

    @Test
    void theIndicatorIsChosenUntilTheEffectIsJudged() {
        Measure measure = planned();
        measure.followBy(17L, owner);
        assertThatThrownBy(() -> measure.followBy(18L, reader)).isInstanceOf(NotAllowedException.class);
        measure.markDone("Klart", owner, NOW);
        measure.followBy(19L, manager);
        measure.judge(EffectVerdict.ACHIEVED, "Inga fall", owner, NOW);

        assertThat(measure.getIndicatorId()).isEqualTo(19);
        assertThat(measure.allows(MeasureAction.CHOOSE_INDICATOR, owner.as())).isFalse();
        assertThatThrownBy(() -> measure.followBy(null, owner)).hasMessageContaining("measure.alreadyJudged");
    }

    @Test
    void aVerdictNeedsWords() {
        Measure measure = planned();
        measure.markDone("Klart", owner, NOW);

        assertBroken(() -> measure.judge(EffectVerdict.ACHIEVED, null, owner, NOW), "comment", "shared.required");
        assertBroken(() -> measure.judge(null, "Bra", owner, NOW), "verdict", "shared.required");
        assertThat(measure.awaitsVerdict()).isTrue();
    }

    @Test
    void reasonedAwayNeedsTheReasonAndLeavesNothingToDo() {
        Measure measure = planned();

        assertBroken(() -> measure.cancel("", manager, NOW), "comment", "shared.required");
        measure.cancel("Avdelningen stängs", manager, NOW);
        assertThat(measure.getStatus()).isEqualTo(MeasureStatus.CANCELLED);
        assertThat(measure.getNextDate()).isNull();
        assertThat(measure.getEndComment()).isEqualTo("Avdelningen stängs");
    }

    @Test
    void theOwnerDoesNotReasonAwayNorChange() {
        Measure measure = planned();

        assertThatThrownBy(() -> measure.cancel("Orkar inte", owner, NOW)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> measure.change(plan(MeasureKind.CORRECTIVE), "Annat", null, anna, owner))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void whatIsEndedIsNotEndedAgain() {
        Measure measure = planned();
        measure.markDone("Klart", manager, NOW);

        assertThatThrownBy(() -> measure.cancel("Ångrar", manager, NOW)).hasMessage("measure.notInThisStatus");
        assertThatThrownBy(() -> measure.changeDue(DUE.plusDays(1), "Senare", owner, TODAY, NOW))
                .hasMessage("measure.notInThisStatus");
    }

    @Test
    void changedToAnotherOwnerAndExpectation() {
        Measure measure = planned();
        measure.change(plan(MeasureKind.PREVENTIVE), "Inga fall", "Rapporter", karin, manager);

        assertThat(measure.getOwner()).isSameAs(karin);
        assertThat(measure.getPlan().getKind()).isEqualTo(MeasureKind.PREVENTIVE);
        assertThat(measure.getEffect().getExpectation()).isEqualTo("Inga fall");
        assertThat(measure.getEffect().getFollowUp()).isEqualTo(FOLLOW_UP);
    }

    @ParameterizedTest
    @EnumSource(value = MeasureAction.class, mode = EnumSource.Mode.EXCLUDE, names = "BRING_TO_BOARD")
    void whoOnlyReadsDoesNothing(MeasureAction action) {
        Measure done = planned();
        done.markDone("Klart", owner, NOW);

        assertThat(planned().allows(action, reader.as())).isFalse();
        assertThat(done.allows(action, reader.as())).isFalse();
        assertThat(planned().allows(action, Set.of())).isFalse();
    }

    @Test
    void everyActionHasOneRowForEachStatus() {
        assertThat(MeasureProcess.table())
                .extracting(MeasureProcess.Rule::action)
                .containsAll(EnumSet.allOf(MeasureAction.class));
        assertThat(MeasureProcess.table())
                .extracting(rule -> rule.action() + " " + rule.from())
                .doesNotHaveDuplicates();
    }

    @Test
    void theBoardIsToldOfItOnceByWhoDecidesOrReads() {
        Measure measure = planned();
        assertThat(measure.allows(MeasureAction.BRING_TO_BOARD, owner.as())).isFalse();

        measure.bringToBoard(reader, NOW);

        assertThat(measure.getForBoardAt()).isEqualTo(NOW);
        assertThat(measure.allows(MeasureAction.BRING_TO_BOARD, reader.as())).isFalse();
        assertThatThrownBy(() -> measure.bringToBoard(reader, NOW)).hasMessageContaining("measure.broughtBefore");
    }

    private Measure planned() {
        return due(DUE);
    }

    private Measure due(LocalDate due) {
        return planned(MeasureKind.CORRECTIVE, expected(FOLLOW_UP), anna, due);
    }

    private Measure planned(MeasureKind kind, Effect effect, Employee who, LocalDate due) {
        return Measure.planned(CASE, MeasureReach.UNIT, plan(kind), effect, who, due, karin, TODAY, NOW);
    }

    private Measure atOnce(MeasureKind kind, Effect effect, LocalDate doneOn) {
        return Measure.doneAtOnce(CASE, plan(kind), effect, anna, doneOn, karin, TODAY, NOW);
    }

    private static MeasurePlan plan(MeasureKind kind) {
        return new MeasurePlan(kind, "Nytt larm nattetid", null);
    }

    private static Effect expected(LocalDate followUp) {
        return Effect.expected("Högst två fall i månaden", "Antal fallrapporter", followUp);
    }

    private static void assertBroken(ThrowingCallable act, String field, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, e -> {
            assertThat(e.field()).isEqualTo(field);
            assertThat(e.key()).isEqualTo(key);
        });
    }
}
