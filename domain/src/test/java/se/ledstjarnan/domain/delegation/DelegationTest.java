package se.ledstjarnan.domain.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.NotAllowedException;

/** A decision of delegation: what it demands, and how it ends. */
class DelegationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Employee SIV = id(new Employee("siv", "Siv", "Nyström", "sjuksköterska", null), 1);
    private static final Employee ANNA = id(new Employee("anna", "Anna", "Berg", "undersköterska", null), 2);
    private static final CareTask DOSETT = task(10, "Ge läkemedel ur dosett", null, Profession.NURSE);
    private static final CareTask TRAINING =
            task(11, "Träna", null, Profession.PHYSIOTHERAPIST, Profession.OCCUPATIONAL_THERAPIST);
    private static final CareTask VACCINE = task(12, "Vaccinera", "Kräver bedömning.");

    @Test
    void holdsWhenTheReceiverHasAcceptedIt() {
        Delegation delegation = given(decision().build());
        assertThat(delegation.getStatus()).isEqualTo(DelegationStatus.WAITING);

        assertThatThrownBy(() -> delegation.accept(as(DelegationActor.DELEGATOR, DelegationActor.MAS)))
                .isInstanceOf(NotAllowedException.class);
        delegation.accept(as(DelegationActor.RECEIVER));

        assertThat(delegation.getStatus()).isEqualTo(DelegationStatus.ACCEPTED);
        assertThat(delegation.getProfession()).isEqualTo(Profession.NURSE);
        assertThat(delegation.getEvents())
                .extracting(DelegationEvent::getAction)
                .containsExactly(DelegationAction.GIVE, DelegationAction.ACCEPT);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2027-11-19, ",
        "2026-11-20, 2027-11-20, to: delegation.tooLong",
        "2028-02-29, 2029-02-28, from: delegation.fromTooFar",
        "2026-11-19, 2026-12-01, from: delegation.fromBeforeToday",
        "2026-12-01, 2026-11-30, to: shared.endBeforeStart",
        ", 2026-12-01, from: shared.required",
        "2026-12-01, , to: shared.required"
    })
    void lastsForAYearAtMost(LocalDate from, LocalDate to, String broken) {
        DelegationDecision decision = decision().from(from).to(to).build();
        if (broken == null) {
            assertThat(given(decision).getPeriod().getTo()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> given(decision)).hasMessage(broken);
        }
    }

    @Test
    void isPersonalAndGoesToSomebodyWhoWorksThere() {
        assertThatThrownBy(() -> given(decision().receiver(SIV).build())).hasMessage("receiver: delegation.toOneself");
        assertThatThrownBy(() -> given(decision().worksIn(Set.of()).build()))
                .hasMessage("receiver: delegation.notEmployed");
        assertThatThrownBy(() -> given(decision().receiver(null).build())).hasMessage("receiver: shared.required");
        assertThatThrownBy(() -> given(decision().worksIn(Set.of(8L)).build()))
                .hasMessage("units: delegation.worksElsewhere");
        Employee gone = id(new Employee("bo", "Bo", "Ek", null, null), 3);
        gone.deactivate();
        assertThatThrownBy(() -> given(decision().receiver(gone).build()))
                .hasMessage("receiver: delegation.notEmployed");
    }

    @Test
    void isDecidedByTheLicensedAloneAndOfTheirOwnTasks() {
        assertThatThrownBy(() -> given(decision().build(), Set.of())).hasMessage("delegation.noLicence");
        assertThatThrownBy(() -> given(decision().tasks(TRAINING).build()))
                .hasMessage("tasks: delegation.notYourProfession");
        assertThatThrownBy(() -> given(
                        decision().tasks(DOSETT, TRAINING).build(),
                        Set.of(Profession.NURSE, Profession.PHYSIOTHERAPIST)))
                .hasMessage("tasks: delegation.oneProfession");
        assertThat(given(decision().tasks(TRAINING).build(), Set.of(Profession.NURSE, Profession.PHYSIOTHERAPIST))
                        .getProfession())
                .isEqualTo(Profession.PHYSIOTHERAPIST);
    }

    @Test
    void isNeverOfATaskThatTheRegisterForbidsOrNoLongerHas() {
        assertThatThrownBy(() -> given(decision().tasks(DOSETT, VACCINE).build()))
                .hasMessage("tasks: delegation.notDelegable");
        assertThatThrownBy(() -> given(decision().tasks().build())).hasMessage("tasks: delegation.noTask");
        CareTask ended = task(13, "Gammal uppgift", null, Profession.NURSE);
        ended.end(TODAY.minusDays(1));
        assertThatThrownBy(() -> given(decision().tasks(ended).build())).hasMessage("tasks: delegation.taskEnded");
        ended.restore();
        assertThat(given(decision().tasks(ended).build()).getTasks())
                .extracting(DelegatedTask::getName)
                .containsExactly("Gammal uppgift");
    }

    @ParameterizedTest
    @CsvSource({
        ", PASSED, checkedOn: shared.required",
        "2026-11-21, PASSED, checkedOn: delegation.checkInFuture",
        "2025-11-19, PASSED, checkedOn: delegation.checkTooOld",
        "2026-11-01, , result: shared.required",
        "2026-11-01, FAILED, result: delegation.checkFailed"
    })
    void restsOnKnowledgeThatWasCheckedAndGoodEnough(LocalDate on, KnowledgeResult result, String broken) {
        assertThatThrownBy(() -> given(decision().check(on, result).build())).hasMessage(broken);
    }

    @Test
    void isDeclaredCompatibleWithGoodAndSafeCare() {
        assertThatThrownBy(() -> given(decision().undeclared().build())).hasMessage("declared: delegation.notDeclared");
    }

    @Test
    void isRevokedWithAReasonByWhoGaveItOrMas() {
        Delegation delegation = accepted();
        assertThatThrownBy(() -> delegation.revoke("Nej.", as(DelegationActor.RECEIVER, DelegationActor.MANAGER)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> delegation.revoke(" ", as(DelegationActor.MAS)))
                .hasMessage("words: shared.required");
        delegation.revoke("Osäker hantering.", as(DelegationActor.MAS));

        assertThat(delegation.getStatus()).isEqualTo(DelegationStatus.REVOKED);
        assertThat(delegation.getEndedOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> delegation.accept(as(DelegationActor.RECEIVER)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void isNotAnsweredOrRevokedOnceItIsOver() {
        Delegation delegation = given(decision().to(TODAY.plusDays(3)).build());
        Delegation.Doing later = new Delegation.Doing(ANNA, Set.of(DelegationActor.values()), TODAY.plusDays(4), NOW);

        assertThatThrownBy(() -> delegation.accept(later)).hasMessage("delegation.acceptedTooLate");
        assertThatThrownBy(() -> delegation.revoke("Nej.", later)).hasMessage("delegation.alreadyOver");
    }

    @Test
    void endsWithTheEmploymentOnce() {
        Delegation delegation = accepted();
        delegation.endWithEmployment(TODAY.minusDays(1), NOW);

        assertThat(delegation.getStatus()).isEqualTo(DelegationStatus.ENDED);
        assertThat(delegation.getEndedOn()).isEqualTo(TODAY.minusDays(1));
        assertThatThrownBy(() -> delegation.endWithEmployment(TODAY, NOW)).isInstanceOf(NotAllowedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, 2026-11-20, 2027-01-01, true, WAITING",
        "WAITING, 2026-11-20, 2027-01-01, false, ENDED",
        "WAITING, 2026-01-01, 2026-11-19, true, EXPIRED",
        "ACCEPTED, 2026-11-20, 2026-11-20, true, VALID",
        "ACCEPTED, 2026-11-21, 2027-01-01, true, COMING",
        "ACCEPTED, 2026-01-01, 2026-11-19, true, EXPIRED",
        "ACCEPTED, 2026-01-01, 2027-01-01, false, ENDED",
        "REVOKED, 2026-01-01, 2026-11-19, true, REVOKED",
        "DECLINED, 2026-01-01, 2027-01-01, false, DECLINED"
    })
    void whatItIsFollowsTheDay(
            DelegationStatus status, LocalDate from, LocalDate to, boolean employed, DelegationState state) {
        assertThat(DelegationState.of(status, from, to, employed, TODAY)).isEqualTo(state);
    }

    @Test
    void aTaskSaysWhoMayDelegateItOrWhyNobodyMay() {
        assertThatThrownBy(() -> new CareTask(new CareTask.Content("Ny", null, Set.of(), " ")))
                .hasMessage("professions: delegation.noProfession");
        assertThatThrownBy(() -> new CareTask(new CareTask.Content("Ny", null, Set.of(Profession.NURSE), "Farligt.")))
                .hasMessage("whyNot: delegation.whyNotAndProfessions");
        assertThatThrownBy(() -> new CareTask(new CareTask.Content(" ", null, Set.of(Profession.NURSE), null)))
                .hasMessage("name: shared.required");
    }

    private static Delegation accepted() {
        Delegation delegation = given(decision().build());
        delegation.accept(as(DelegationActor.RECEIVER));
        return delegation;
    }

    private static Delegation given(DelegationDecision decision) {
        return given(decision, Set.of(Profession.NURSE));
    }

    private static Delegation given(DelegationDecision decision, Set<Profession> licensed) {
        return new Delegation(1, decision, SIV, licensed, null, TODAY, NOW);
    }

    private static Delegation.Doing as(DelegationActor... actors) {
        return new Delegation.Doing(ANNA, Set.of(actors), TODAY, NOW);
    }

    private static CareTask task(long id, String name, String whyNot, Profession... by) {
        return id(new CareTask(new CareTask.Content(name, null, Set.of(by), whyNot)), id);
    }

    private static Decided decision() {
        return new Decided();
    }

    private static <T extends BaseEntity> T id(T entity, long id) {
        try {
            Field field = BaseEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A decision that keeps every rule, until told otherwise. */
    private static final class Decided {

        private Employee receiver = ANNA;
        private Set<Long> worksIn = Set.of(7L, 8L);
        private List<CareTask> tasks = List.of(DOSETT);
        private LocalDate checkedOn = TODAY.minusDays(3);
        private KnowledgeResult result = KnowledgeResult.PASSED;
        private LocalDate from = TODAY;
        private LocalDate to = DelegationDecision.lastDay(TODAY);
        private boolean declared = true;

        Decided receiver(Employee person) {
            receiver = person;
            return this;
        }

        Decided worksIn(Set<Long> units) {
            worksIn = units;
            return this;
        }

        Decided tasks(CareTask... many) {
            tasks = List.of(many);
            return this;
        }

        Decided check(LocalDate on, KnowledgeResult gave) {
            checkedOn = on;
            result = gave;
            return this;
        }

        Decided from(LocalDate day) {
            from = day;
            return this;
        }

        Decided to(LocalDate day) {
            to = day;
            return this;
        }

        Decided undeclared() {
            declared = false;
            return this;
        }

        DelegationDecision build() {
            KnowledgeCheck check = new KnowledgeCheck(checkedOn, SIV, result, "Webbutbildning och prov");
            return new DelegationDecision(receiver, worksIn, tasks, Set.of(7L), null, check, from, to, declared);
        }
    }
}
