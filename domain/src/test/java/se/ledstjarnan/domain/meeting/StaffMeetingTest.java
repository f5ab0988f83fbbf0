package se.ledstjarnan.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** A note of a meeting: what it must say, what it must not, and who reads and writes it. */
class StaffMeetingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Employee KARIN = new Employee("karin", "Karin", "Lind", "enhetschef", null);
    private static final long UNIT = 7;

    @ParameterizedTest
    @CsvSource({
        ", 7, 2026-11-19, Rutiner., 5, kind: shared.required",
        "TRAINING, , 2026-11-19, Rutiner., 5, unit: shared.required",
        "TRAINING, 7, , Rutiner., 5, heldOn: shared.required",
        "TRAINING, 7, 2026-11-21, Rutiner., 5, heldOn: meeting.notHeldYet",
        "TRAINING, 7, 1926-11-21, Rutiner., 5, heldOn: meeting.tooLongAgo",
        "TRAINING, 7, 2026-11-19, ' ', 5, words: meeting.nothingSaid",
        "TRAINING, 7, 2026-11-19, Rutiner., , headcount: meeting.nobodyTookPart",
        "TRAINING, 7, 2026-11-19, Rutiner., 0, headcount: meeting.badHeadcount",
        "TRAINING, 7, 2026-11-19, Rutiner., 501, headcount: meeting.badHeadcount"
    })
    void saysWhatWasHeldWhereWhenAndWithHowMany(
            MeetingKind kind, Long unit, LocalDate day, String words, Integer headcount, String message) {
        assertThatThrownBy(() ->
                        held(new MeetingContent(kind, unit, day, words, null, false, headcount, Set.of(), Set.of())))
                .hasMessage(message);
    }

    @Test
    void aDocumentAloneIsEnoughAndThoseNamedAreCounted() {
        StaffMeeting meeting = held(content(" ", null, false, null, Set.of(3L), Set.of(1L, 2L)));

        assertThat(meeting.getHeadcount()).isEqualTo(2);
        assertThat(meeting.getVersions()).containsExactly(3L);
        assertThatThrownBy(() -> held(content("Rutiner.", null, false, 1, Set.of(), Set.of(1L, 2L))))
                .hasMessage("headcount: meeting.fewerThanNamed");
    }

    @Test
    void whatWasLearnedIsVouchedFor() {
        assertThatThrownBy(() -> held(content(null, "Larmet låg långt bort.", false, 5, Set.of(), Set.of())))
                .hasMessage("deidentified: meeting.vouchFor");
        assertThat(held(content(null, "Larmet låg långt bort.", true, 5, Set.of(), Set.of()))
                        .getHeadcount())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Om 19121212-1212.", "Om 121212-1212", "121212+1212", "191212121212", "121212 1212 föll"})
    void noPersonalNumberIsKept(String words) {
        assertThatThrownBy(() -> held(content(words, null, false, 5, Set.of(), Set.of())))
                .hasMessage("words: meeting.personalNumber");
        assertThatThrownBy(() -> held(content(null, words, true, 5, Set.of(), Set.of())))
                .hasMessage("learning: meeting.personalNumber");
    }

    @Test
    void aTelephoneNumberAndADayAreNoPersonalNumbers() {
        assertThat(held(content("Ring 0612-12 34 56. Nästa möte 2026-12-15.", null, false, 5, Set.of(), Set.of()))
                        .getHeadcount())
                .isEqualTo(5);
    }

    @Test
    void theUnitReadsItsManagerWritesAndThoseWhoFollowUpReadAll() {
        Scope anna = scope(Set.of(Role.MEDARBETARE), Set.of(), Set.of(UNIT));
        Scope karin = scope(Set.of(Role.MEDARBETARE, Role.ENHETSCHEF), Set.of(UNIT), Set.of());
        Scope johan = scope(Set.of(Role.MEDARBETARE, Role.ENHETSCHEF), Set.of(8L), Set.of(8L));
        Scope mats = scope(Set.of(Role.MAS), Set.of(), Set.of());

        assertThat(MeetingAccess.reads(anna, UNIT)).isTrue();
        assertThat(MeetingAccess.writes(anna, UNIT)).isFalse();
        assertThat(MeetingAccess.reads(karin, UNIT)).isTrue();
        assertThat(MeetingAccess.writes(karin, UNIT)).isTrue();
        assertThat(MeetingAccess.reads(johan, UNIT)).isFalse();
        assertThat(MeetingAccess.reads(mats, UNIT)).isTrue();
        assertThat(MeetingAccess.writes(mats, UNIT)).isFalse();
    }

    private static StaffMeeting held(MeetingContent content) {
        return new StaffMeeting(content, KARIN, TODAY, NOW);
    }

    private static MeetingContent content(
            String words, String learning, boolean vouched, Integer headcount, Set<Long> versions, Set<Long> present) {
        return new MeetingContent(
                MeetingKind.STAFF_MEETING, UNIT, TODAY, words, learning, vouched, headcount, versions, present);
    }

    private static Scope scope(Set<Role> roles, Set<Long> led, Set<Long> own) {
        return new Scope(1, TODAY, roles, led, own, Set.of());
    }
}
