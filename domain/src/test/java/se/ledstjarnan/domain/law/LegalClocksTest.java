package se.ledstjarnan.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ledstjarnan.domain.law.LegalClock.State.PASSED;
import static se.ledstjarnan.domain.law.LegalClock.State.RUNNING;
import static se.ledstjarnan.domain.law.LegalClock.State.SOON;
import static se.ledstjarnan.domain.law.LegalClock.State.STOPPED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.LegalArea;

class LegalClocksTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final WorkingDays CALENDAR =
            new WorkingDays(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26))::contains);

    private static final DutyRule INVESTIGATE = rule(
            Duty.LEX_SARAH_INVESTIGATE,
            new Span(2, SpanUnit.DAYS),
            1,
            citation(1, "SoL 14 kap. 6 §", "SOL", Limit.of(LimitWord.WITHOUT_DELAY), "2011-07-01", "2025-06-30"),
            citation(2, "SoL 27 kap. 5 §", "SOL", Limit.of(LimitWord.AT_ONCE), "2025-07-01", null),
            citation(3, "LSS 24 e §", "LSS", Limit.of(LimitWord.WITHOUT_DELAY), "2011-07-01", null));

    private static final DutyRule SEND = rule(
            Duty.LEX_SARAH_SEND_INVESTIGATION,
            null,
            14,
            citation(1, "SOSFS 2011:5 6 kap.", "SOL,LSS", Limit.of(2, SpanUnit.MONTHS), "2011-07-01", null));

    private static final DutyRule NOTIFY = rule(
            Duty.LEX_SARAH_NOTIFY_IVO,
            null,
            0,
            citation(1, "SoL 14 kap. 7 §", "SOL", Limit.of(LimitWord.AS_SOON_AS_POSSIBLE), "2011-07-01", "2025-06-30"),
            citation(2, "SoL 27 kap. 6 §", "SOL", Limit.of(LimitWord.AS_SOON_AS_POSSIBLE), "2025-07-01", null));

    @Test
    void theLawsOwnDayGoesBeforeTheTarget() {
        LegalClock counted =
                clock(SEND, LegalArea.SOL, Fact.MISCONDUCT_NOTIFIED, "2026-10-26T08:00", "2026-11-22T12:00");
        LegalClock targeted =
                clock(INVESTIGATE, LegalArea.SOL, Fact.MISCONDUCT_REPORTED, "2026-11-21T08:00", "2026-11-22T12:00");
        LegalClock endless =
                clock(NOTIFY, LegalArea.SOL, Fact.MISCONDUCT_FOUND_SERIOUS, "2026-11-21T08:00", "2026-11-22T12:00");

        assertThat(counted.lastDay()).isEqualTo("2026-12-28");
        assertThat(targeted.lastDay()).isEqualTo("2026-11-23");
        assertThat(endless.lastDay()).isNull();
        assertThat(LegalClock.nearest(List.of(endless, counted, targeted))).contains(targeted);
        assertThat(LegalClock.nearest(List.of(endless))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30T23:59, SOL, SoL 14 kap. 6 §",
        "2025-07-01T00:00, SOL, SoL 27 kap. 5 §",
        "2025-06-30T23:59, LSS, LSS 24 e §",
        "2025-07-01T00:00, LSS, LSS 24 e §"
    })
    void theDayOfTheReportChoosesTheParagraph(String reported, LegalArea area, String text) {
        LegalClock clock = clock(INVESTIGATE, area, Fact.MISCONDUCT_REPORTED, reported, "2026-11-22T12:00");

        assertThat(clock.citations()).extracting(Citation::text).containsExactly(text);
    }

    @Test
    void theWordsOfSocialServicesAndOfDisabilityServicesDiffer() {
        Facts facts = Facts.none().with(Fact.MISCONDUCT_REPORTED, at("2026-11-20T08:00"));

        LegalClock both = clocks("2026-11-22T12:00")
                .of(List.of(INVESTIGATE), EnumSet.of(LegalArea.SOL, LegalArea.LSS), facts)
                .get(0);

        assertThat(both.citations())
                .extracting(Citation::text, citation -> citation.limit().word())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("SoL 27 kap. 5 §", LimitWord.AT_ONCE),
                        org.assertj.core.groups.Tuple.tuple("LSS 24 e §", LimitWord.WITHOUT_DELAY));
    }

    /** Judged serious under the old act, notified under the new one: the notification is the act. */
    @Test
    void whatIsStillToBeDoneFollowsTheLawOfToday() {
        Facts judged = Facts.none().with(Fact.MISCONDUCT_FOUND_SERIOUS, at("2025-06-27T10:00"));

        assertThat(text(NOTIFY, judged, "2025-06-30T10:00")).isEqualTo("SoL 14 kap. 7 §");
        assertThat(text(NOTIFY, judged, "2025-07-01T10:00")).isEqualTo("SoL 27 kap. 6 §");
        Facts notified = judged.with(Fact.MISCONDUCT_NOTIFIED, at("2025-06-30T15:00"));
        assertThat(text(NOTIFY, notified, "2026-11-22T10:00")).isEqualTo("SoL 14 kap. 7 §");
    }

    @Test
    void aWordIsElapsedTimeAgainstALocalTargetAndNeverADate() {
        LegalClock clock =
                clock(INVESTIGATE, LegalArea.SOL, Fact.MISCONDUCT_REPORTED, "2026-11-19T08:00", "2026-11-22T09:00");

        assertThat(clock.due()).isNull();
        assertThat(clock.elapsed()).isEqualTo(Duration.ofHours(73));
        assertThat(clock.target()).isEqualTo(new Span(2, SpanUnit.DAYS));
        assertThat(clock.targetPassed()).isTrue();
        assertThat(clock.state()).isEqualTo(PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T09:00, RUNNING, false",
        "2026-11-21T00:00, SOON, false",
        "2026-11-21T23:59, SOON, false",
        "2026-11-22T00:00, PASSED, true"
    })
    void aTargetInDaysLastsItsLastDayOut(String now, LegalClock.State state, boolean passed) {
        LegalClock clock = clock(INVESTIGATE, LegalArea.SOL, Fact.MISCONDUCT_REPORTED, "2026-11-19T08:00", now);

        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.targetPassed()).isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-13T10:00, RUNNING",
        "2026-12-14T10:00, SOON",
        "2026-12-28T23:59, SOON",
        "2026-12-29T00:00, PASSED"
    })
    void aCountEndsOnAWorkingDayAndWarnsBefore(String now, LegalClock.State state) {
        LegalClock clock = clock(SEND, LegalArea.LSS, Fact.MISCONDUCT_NOTIFIED, "2026-10-26T16:00", now);

        assertThat(clock.due()).isEqualTo("2026-12-28");
        assertThat(clock.state()).isEqualTo(state);
    }

    @Test
    void whatIsDoneRunsNoMore() {
        Facts facts = Facts.none()
                .with(Fact.MISCONDUCT_NOTIFIED, at("2026-10-26T16:00"))
                .with(Fact.MISCONDUCT_INVESTIGATION_SENT, at("2026-11-02T16:00"));

        LegalClock clock = clocks("2027-11-22T12:00")
                .of(List.of(SEND), Set.of(LegalArea.SOL), facts)
                .get(0);

        assertThat(clock.state()).isEqualTo(STOPPED);
        assertThat(clock.elapsed()).isEqualTo(Duration.ofDays(7));
    }

    /** In the autumn a night has an hour more; the last day is still the last day. */
    @Test
    void theChangeOfTheClockMovesNoDay() {
        LegalClock clock =
                clock(INVESTIGATE, LegalArea.SOL, Fact.MISCONDUCT_REPORTED, "2026-10-23T23:30", "2026-10-25T23:30");

        assertThat(clock.state()).isEqualTo(SOON);
    }

    @Test
    void hoursEndToTheMinute() {
        DutyRule hours = rule(
                Duty.PATIENT_INFORMED,
                new Span(24, SpanUnit.HOURS),
                0,
                citation(1, "PSL 3 kap. 8 §", "HSL", Limit.of(LimitWord.AS_SOON_AS_POSSIBLE), "2011-01-01", null));

        assertThat(clock(hours, LegalArea.HSL, Fact.HARM_ESTABLISHED, "2026-11-20T08:00", "2026-11-21T07:59")
                        .state())
                .isEqualTo(RUNNING);
        assertThat(clock(hours, LegalArea.HSL, Fact.HARM_ESTABLISHED, "2026-11-20T08:00", "2026-11-21T08:00")
                        .state())
                .isEqualTo(PASSED);
    }

    @Test
    void noClockWithoutAParagraphOrAFact() {
        Facts facts = Facts.none().with(Fact.MISCONDUCT_REPORTED, at("2026-11-20T08:00"));

        assertThat(clocks("2026-11-22T12:00").of(List.of(INVESTIGATE), Set.of(LegalArea.HSL), facts))
                .isEmpty();
        assertThat(clocks("2026-11-22T12:00").of(List.of(SEND), Set.of(LegalArea.SOL), facts))
                .isEmpty();
        assertThat(Duty.touchedBy(Facts.none().with(Fact.LOG_ENTRY_MADE, at("2026-11-20T08:00"))))
                .containsExactly(Duty.LOG_CHECK);
    }

    @Test
    void ofWhatWasDoneWithoutAKnownStartOnlyTheParagraphIsSaid() {
        DutyRule report = rule(
                Duty.LEX_SARAH_REPORT,
                new Span(1, SpanUnit.DAYS),
                0,
                citation(1, "LSS 24 b §", "LSS", Limit.of(LimitWord.AT_ONCE), "2011-07-01", null));

        LegalClock clock =
                clock(report, LegalArea.LSS, Fact.MISCONDUCT_REPORTED, "2026-11-20T08:00", "2026-11-22T12:00");

        assertThat(clock.state()).isEqualTo(STOPPED);
        assertThat(clock.elapsed()).isNull();
        assertThat(clock.due()).isNull();
        assertThat(clock.targetPassed()).isFalse();
    }

    private static DutyRule rule(Duty duty, Span target, int warnDays, Citation... citations) {
        return new DutyRule(duty, 1, Responsible.EVERYONE, target, warnDays, List.of(citations));
    }

    private static Citation citation(int number, String text, String areas, Limit limit, String from, String to) {
        int law = text.startsWith("SOSFS") ? text.indexOf(' ', 6) : text.indexOf(' ');
        return new Citation(
                number,
                1,
                text.substring(0, law),
                "lagen",
                text.substring(law + 1),
                EnumSet.copyOf(
                        Stream.of(areas.split(",")).map(LegalArea::valueOf).toList()),
                limit,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                true,
                "Läst");
    }

    private static LegalClock clock(DutyRule rule, LegalArea area, Fact fact, String moment, String now) {
        return clocks(now)
                .of(List.of(rule), Set.of(area), Facts.none().with(fact, at(moment)))
                .get(0);
    }

    private static String text(DutyRule rule, Facts facts, String now) {
        List<LegalClock> found = clocks(now).of(List.of(rule), Set.of(LegalArea.SOL), facts);
        return found.get(0).citations().get(0).text();
    }

    private static LegalClocks clocks(String now) {
        return new LegalClocks(CALENDAR, at(now), ZONE);
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
