package se.ledstjarnan.ejb.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.meeting.MeetingContent;
import se.ledstjarnan.domain.meeting.MeetingKind;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.meeting.MeetingRef;
import se.ledstjarnan.ejb.meeting.MeetingWorkService;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Statements;

/** A document on its way through the managers to the staff: received, passed on, and seen by those who write for all. */
class PassingIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private PassingService passings;

    @Inject
    private RoutineWorkService work;

    @Inject
    private MeetingWorkService meetings;

    @Inject
    private PassingReminders reminders;

    @Inject
    private WaitingService waiting;

    @PersistenceContext
    private EntityManager em;

    private RoutineStage stage;

    @BeforeEach
    void aUnit() throws Exception {
        stage = new RoutineStage(work);
    }

    @Test
    void whatComesIntoForceWaitsForTheManagerUntilReceivedAndPassedOn() throws Exception {
        int before = stage.karin(() -> waiting.counts()).getOrDefault(WaitingKind.ROUTINES_TO_RECEIVE, 0);
        int number = stage.ofAll("Nytt för alla.");

        assertThat(stage.mails("ROUTINE_PASSED_ON", number)).contains(stage.facts.username("karin"));
        assertThat(stage.karin(() -> waiting.counts())).containsEntry(WaitingKind.ROUTINES_TO_RECEIVE, before + 1);
        assertThat(stage.karin(() -> passings.toReceive(number)))
                .extracting(PassingRow::unitId)
                .containsExactly(stage.unit);
        assertThat(stage.anna(() -> passings.toReceive(number))).isEmpty();
        assertThat(ofUnit(number).received()).isFalse();
        assertThat(remindedAt(number, TODAY.plusDays(13))).isEmpty();
        assertThat(remindedAt(number, TODAY.plusDays(14))).contains(karin());

        stage.karin(() -> passings.receive(number, 1));
        stage.karin(() -> passings.receive(number, 1));
        assertThat(stage.karin(() -> waiting.counts()))
                .containsEntry(WaitingKind.ROUTINES_TO_RECEIVE, before)
                .containsEntry(WaitingKind.ROUTINES_TO_PASS_ON, 1);
        assertThat(ofUnit(number).received()).isTrue();
        assertThat(ofUnit(number).passed()).isFalse();
        assertThat(remindedAt(number, TODAY.plusDays(14))).doesNotContain(karin());

        stage.karin(() -> passings.passOn(number, 1, stage.unit, TODAY, "Vid överlämningen"));
        assertThat(ofUnit(number).passedWords()).isEqualTo("Vid överlämningen");
        assertThatThrownBy(() -> stage.karin(() -> passings.passOn(number, 1, stage.unit, TODAY, "Igen")))
                .hasMessage("routine.passing.already");
        assertThat(stage.karin(() -> waiting.counts())).containsEntry(WaitingKind.ROUTINES_TO_PASS_ON, 0);
    }

    @Test
    void whoLeadsTwoUnitsIsToldWhatWaitsToo() throws Exception {
        long other = stage.facts.unit(stage.facts.administration());
        stage.facts.employed(karin(), "LEADS", other, TODAY.minusYears(1), null);

        assertThat(stage.karin(() -> waiting.counts())).containsKey(WaitingKind.ROUTINES_TO_REVIEW);
    }

    @Test
    void aMeetingWhereItWasGoneThroughPassesItOn() throws Exception {
        int number = stage.ofAll("Nytt för alla.");
        long version = stage.rows.number(
                "select v.id from routine_version v join routine r on r.id = v.routine_id where r.number = ?", number);
        long meeting = stage.karin(() -> meetings.note(content(Set.of(version))));

        assertThat(ofUnit(number).meetingId()).isEqualTo(meeting);
        assertThat(ofUnit(number).received()).isTrue();

        MeetingRef ref =
                new MeetingRef(meeting, stage.rows.number("select version from staff_meeting where id = ?", meeting));
        stage.karin(() -> meetings.correct(ref, content(Set.of())));
        assertThat(ofUnit(number).passed())
                .as("the corrected note no longer has it")
                .isFalse();
    }

    @Test
    void whoeverPutItInForceForTheOwnUnitHasIt() throws Exception {
        int number = stage.ofTheUnit("Vår egen.");

        assertThat(stage.karin(() -> passings.of(number)))
                .singleElement()
                .satisfies(row -> assertThat(row.received()).isTrue());
        assertThat(stage.mails("ROUTINE_PASSED_ON", number)).isEmpty();
    }

    @Test
    void theNextVersionIsPassedOnAnew() throws Exception {
        int number = stage.ofTheUnit("Vår egen.");
        stage.karin(() -> passings.passOn(number, 1, stage.unit, TODAY, "Vid överlämningen"));
        stage.karin(() -> work.renew(stage.ref(number)));
        stage.nextOfTheUnit(number, "Ändrad.");

        assertThat(stage.karin(() -> passings.of(number)))
                .singleElement()
                .matches(row -> row.version() == 2 && !row.passed());
        assertThatThrownBy(() -> stage.karin(() -> passings.receive(number, 1))).hasMessage("routine.newVersionToRead");
    }

    @Test
    void onlyTheManagerSaysItAndADayThatCanBe() throws Exception {
        int number = stage.ofAll("Nytt för alla.");
        long other = stage.facts.unit(stage.facts.administration());

        assertThatThrownBy(() -> stage.anna(() -> passings.receive(number, 1))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> stage.karin(() -> passings.passOn(number, 1, other, TODAY, "Så")))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> stage.karin(() -> passings.passOn(number, 1, stage.unit, TODAY.plusDays(1), "Så")))
                .hasMessage("day: routine.passing.dayAhead");
        assertThatThrownBy(() -> stage.karin(() -> passings.passOn(number, 1, stage.unit, TODAY.minusDays(1), "Så")))
                .hasMessage("day: routine.passing.dayBefore");
        assertThatThrownBy(() -> stage.karin(() -> passings.passOn(number, 1, stage.unit, null, "Så")))
                .hasMessage("day: shared.required");
        assertThatThrownBy(() -> stage.karin(() -> passings.passOn(number, 1, stage.unit, TODAY, " ")))
                .hasMessage("how: shared.required");
        assertThat(stage.karin(() -> passings.documents())).isEmpty();
        assertThat(kerstin(() -> passings.documents()))
                .anyMatch(document -> document.number() == number && document.received() < document.units());
        assertThat(Statements.sentBy(em, () -> stage.karin(() -> passings.mine())))
                .isLessThanOrEqualTo(2);
    }

    private List<Long> remindedAt(int number, LocalDate day) {
        return reminders.due(day).stream()
                .filter(due -> due.number().equals(Integer.toString(number)))
                .map(Due::ownerId)
                .toList();
    }

    private long karin() throws Exception {
        return stage.rows.number("select id from employee where username = ?", stage.facts.username("karin"));
    }

    private PassingRow ofUnit(int number) throws Exception {
        return kerstin(() -> passings.of(number)).stream()
                .filter(row -> row.unitId() == stage.unit)
                .findFirst()
                .orElseThrow();
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(stage.facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }

    private MeetingContent content(Set<Long> versions) {
        return new MeetingContent(
                MeetingKind.STAFF_MEETING, stage.unit, TODAY, "Rutiner.", null, false, 6, versions, Set.of());
    }
}
