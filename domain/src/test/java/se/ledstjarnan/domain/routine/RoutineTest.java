package se.ledstjarnan.domain.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.NotAllowedException;

/** A document through its versions. */
class RoutineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Employee KERSTIN = id(new Employee("kerstin", "Kerstin", "Dahl", "samordnare", null), 1);
    private static final Employee SOFIA = id(new Employee("sofia", "Sofia", "Åkesson", "socialchef", null), 2);
    private static final Routine.Doing WRITES = doing(KERSTIN, TODAY, RoutineActor.AUTHOR);
    private static final Routine.Doing APPROVES = doing(SOFIA, TODAY, RoutineActor.APPROVER);
    private static final ApprovalRules RULES =
            new ApprovalRules(ApprovalRules.Body.BOARD, ApprovalRules.Body.COMMITTEE, true, true);

    @Test
    void aVersionInForceIsReplacedByTheNextAndStaysAsItWas() {
        Routine routine = inForce("# Nattfasta\n\nHögst elva timmar.");
        LocalDate later = TODAY.plusDays(40);
        Routine.Doing writesLater = doing(KERSTIN, later, RoutineActor.AUTHOR);

        routine.renew(writesLater);
        routine.edit(content(RoutineKind.ROUTINE, "Högst tio timmar.", "Kortare tid."), writesLater);
        routine.submit(RULES, writesLater);
        routine.approve(RULES, null, 12, doing(SOFIA, later, RoutineActor.APPROVER));

        assertThat(routine.getVersions())
                .extracting(RoutineVersion::getStatus)
                .containsExactly(RoutineStatus.REPLACED, RoutineStatus.IN_FORCE);
        assertThat(routine.getVersions().get(0).getTo()).isEqualTo(later.minusDays(1));
        assertThat(routine.inForce().orElseThrow().getFrom()).isEqualTo(later);
        assertThat(routine.getReviewDue()).isEqualTo(later.plusMonths(12));
    }

    @Test
    void theOneThatIsWrittenDoesNotTouchTheOneInForce() {
        Routine routine = inForce("Högst elva timmar.");
        routine.renew(WRITES);

        assertThat(routine.inForce().orElseThrow().getNumber()).isOne();
        assertThatThrownBy(() -> routine.renew(WRITES)).hasMessage("routine.alreadyOpen");
    }

    @Test
    void whoSubmittedItDoesNotApproveItWhereTwoAreToRead() {
        Routine routine = draft("Högst elva timmar.");
        routine.submit(RULES, WRITES);

        assertThatThrownBy(() -> routine.approve(RULES, null, 12, doing(KERSTIN, TODAY, RoutineActor.APPROVER)))
                .hasMessage("routine.ownDraft");
        ApprovalRules alone =
                new ApprovalRules(ApprovalRules.Body.ADMINISTRATION, ApprovalRules.Body.ADMINISTRATION, false, false);
        routine.approve(alone, null, 12, doing(KERSTIN, TODAY, RoutineActor.APPROVER));
        assertThat(routine.inForce()).isPresent();
    }

    @Test
    void anAuthorDoesNotApprove() {
        Routine routine = draft("Högst elva timmar.");
        routine.submit(RULES, WRITES);

        assertThatThrownBy(() -> routine.approve(RULES, null, 12, WRITES)).isInstanceOf(NotAllowedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring [ange telefonnummer].",
                "Gäller från ÅÅÅÅ-MM-DD.",
                "Ansvarig är XX.",
                "[Skriv här vad som gäller]"
            })
    void whatIsLeftOfATemplateIsNotHandedOver(String text) {
        Routine routine = draft(text);

        assertThatThrownBy(() -> routine.submit(RULES, WRITES)).hasMessage("text: routine.placeholder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Läs [riktlinjen](https://example.org/x).", "Åk XXL-bussen.", "- [ ] Kontrollera larmet"})
    void whatOnlyLooksLikeIt(String text) {
        Routine routine = draft(text);
        routine.submit(RULES, WRITES);

        assertThat(routine.getVersions().get(0).getStatus()).isEqualTo(RoutineStatus.FOR_APPROVAL);
    }

    @Test
    void aLaterVersionSaysWhatIsNew() {
        Routine routine = inForce("Högst elva timmar.");
        routine.renew(WRITES);
        routine.edit(content(RoutineKind.ROUTINE, "Högst tio timmar.", " "), WRITES);

        assertThatThrownBy(() -> routine.submit(RULES, WRITES)).hasMessage("change: routine.noChange");
    }

    @Test
    void aPoliticalBodysDecisionIsRecorded() {
        Routine routine = new Routine(7, content(RoutineKind.POLICY, "Vi lyssnar.", null), KERSTIN, TODAY, NOW);
        routine.submit(RULES, WRITES);

        assertThatThrownBy(() -> new PoliticalDecision("Utskottet", TODAY.plusDays(1), "§ 12", "SN 2026-1-1", TODAY))
                .hasMessage("decidedOn: board.decisionInFuture");
        assertThatThrownBy(
                        () -> new PoliticalDecision("Utskottet", LocalDate.of(1923, 5, 5), "§ 12", "SN 2026-1", TODAY))
                .hasMessage("decidedOn: board.decisionTooOld");
        routine.approve(
                RULES,
                new PoliticalDecision("Utskottet", TODAY.minusDays(3), "§ 12", "SN 2026-1-1", TODAY),
                12,
                APPROVES);

        assertThat(routine.inForce().orElseThrow().getDecision().getParagraph()).isEqualTo("§ 12");
    }

    @Test
    void theDayOfReviewIsTheWritersWhereThatIsSooner() {
        Routine soon = new Routine(8, content("Text.", TODAY.plusMonths(3)), KERSTIN, TODAY, NOW);
        soon.submit(RULES, WRITES);
        soon.approve(RULES, null, 12, APPROVES);
        Routine late = new Routine(9, content("Text.", TODAY.plusYears(5)), KERSTIN, TODAY, NOW);
        late.submit(RULES, WRITES);
        late.approve(RULES, null, 12, APPROVES);

        assertThat(soon.getReviewDue()).isEqualTo(TODAY.plusMonths(3));
        assertThat(late.getReviewDue())
                .as("not past the municipality's interval")
                .isEqualTo(TODAY.plusMonths(12));
        assertThatThrownBy(() -> new Routine(10, content("Text.", TODAY.minusDays(1)), KERSTIN, TODAY, NOW))
                .hasMessage("reviewBy: routine.reviewBeforeToday");
    }

    @Test
    void reviewedMeansGoodForAnotherInterval() {
        Routine routine = inForce("Högst elva timmar.");
        routine.review(6, doing(KERSTIN, TODAY.plusMonths(11), RoutineActor.AUTHOR));

        assertThat(routine.getReviewDue()).isEqualTo(TODAY.plusMonths(17));
    }

    @Test
    void whatIsSentBackSaysWhy() {
        Routine routine = draft("Högst elva timmar.");
        routine.submit(RULES, WRITES);

        assertThatThrownBy(() -> routine.sendBack("  ", APPROVES)).hasMessage("words: shared.required");
        routine.sendBack("Skriv vem som mäter.", APPROVES);

        assertThat(routine.getVersions().get(0).getStatus()).isEqualTo(RoutineStatus.DRAFT);
        assertThat(routine.getEvents())
                .last()
                .extracting(RoutineEvent::getWords)
                .isEqualTo("Skriv vem som mäter.");
    }

    @Test
    void whatIsWithdrawnHoldsNoLonger() {
        Routine routine = inForce("Högst elva timmar.");
        routine.withdraw("Ingår i en annan rutin.", APPROVES);

        assertThat(routine.inForce()).isEmpty();
        assertThat(routine.getReviewDue()).isNull();
        assertThat(routine.getVersions().get(0).getTo()).isEqualTo(TODAY);
    }

    private static Routine draft(String text) {
        return new Routine(3, content(RoutineKind.ROUTINE, text, null), KERSTIN, TODAY, NOW);
    }

    private static Routine inForce(String text) {
        Routine routine = draft(text);
        routine.submit(RULES, WRITES);
        routine.approve(RULES, null, 12, APPROVES);
        return routine;
    }

    private static RoutineContent content(RoutineKind kind, String text, String change) {
        return content(kind, text, null, change);
    }

    private static RoutineContent content(String text, LocalDate reviewBy) {
        return content(RoutineKind.ROUTINE, text, reviewBy, null);
    }

    private static RoutineContent content(RoutineKind kind, String text, LocalDate reviewBy, String change) {
        return new RoutineContent(
                kind,
                "Nattfasta",
                text,
                null,
                Role.KVALITETSSAMORDNARE,
                Set.of(LegalArea.SOL, LegalArea.HSL),
                Set.of(),
                Set.of(),
                Set.of(),
                reviewBy,
                change);
    }

    private static Routine.Doing doing(Employee by, LocalDate day, RoutineActor as) {
        return new Routine.Doing(by, Set.of(as), day, NOW);
    }

    private static Employee id(Employee employee, long id) {
        try {
            Field field = BaseEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(employee, id);
            return employee;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
