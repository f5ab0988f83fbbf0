package se.ledstjarnan.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ledstjarnan.domain.notification.ReminderStep.DUE_SOON;
import static se.ledstjarnan.domain.notification.ReminderStep.ESCALATED;
import static se.ledstjarnan.domain.notification.ReminderStep.ESCALATED_FURTHER;
import static se.ledstjarnan.domain.notification.ReminderStep.OVERDUE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReminderRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ReminderRule RULE = new ReminderRule(7, 1, 7, 14);

    static Stream<Arguments> days() {
        return Stream.of(
                Arguments.of(8, new ReminderStep[] {}),
                Arguments.of(7, new ReminderStep[] {DUE_SOON}),
                Arguments.of(3, new ReminderStep[] {DUE_SOON}),
                Arguments.of(0, new ReminderStep[] {DUE_SOON}),
                Arguments.of(-1, new ReminderStep[] {OVERDUE}),
                Arguments.of(-6, new ReminderStep[] {OVERDUE}),
                Arguments.of(-7, new ReminderStep[] {OVERDUE, ESCALATED}),
                Arguments.of(-13, new ReminderStep[] {OVERDUE, ESCALATED}),
                Arguments.of(-14, new ReminderStep[] {OVERDUE, ESCALATED, ESCALATED_FURTHER}),
                Arguments.of(-400, new ReminderStep[] {OVERDUE, ESCALATED, ESCALATED_FURTHER}));
    }

    @ParameterizedTest(name = "due in {0} days")
    @MethodSource("days")
    void takesTheStepsOfTheDay(int dueIn, ReminderStep... expected) {
        assertThat(RULE.steps(TODAY.plusDays(dueIn), TODAY)).containsExactlyInAnyOrder(expected);
    }

    @Test
    void neverMeansNever() {
        ReminderRule never = new ReminderRule(null, null, null, null);
        assertThat(never.steps(TODAY, TODAY)).isEmpty();
        assertThat(never.steps(TODAY.minusYears(1), TODAY)).isEmpty();
        assertThat(never.through(TODAY)).isEqualTo(TODAY);
    }

    @Test
    void theLevelAboveIsNeverToldBeforeTheManager() {
        ReminderRule upsideDown = new ReminderRule(7, 1, 20, 5);
        assertThat(upsideDown.steps(TODAY.minusDays(19), TODAY)).containsExactly(OVERDUE);
        assertThat(upsideDown.steps(TODAY.minusDays(20), TODAY)).contains(ESCALATED, ESCALATED_FURTHER);
        ReminderRule withoutManager = new ReminderRule(7, 1, null, 5);
        assertThat(withoutManager.steps(TODAY.minusDays(5), TODAY)).containsExactly(OVERDUE, ESCALATED_FURTHER);
    }

    @Test
    void noDaysBeforeMeansTheDayItself() {
        ReminderRule rule = new ReminderRule(0, 1, 1, 1);
        assertThat(rule.steps(TODAY.plusDays(1), TODAY)).isEmpty();
        assertThat(rule.steps(TODAY, TODAY)).containsExactly(DUE_SOON);
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Andersson, /deviation/case.xhtml, key",
        "AVV-1, https://elsewhere.example.org, key",
        "AVV-1, //elsewhere.example.org, key",
        "AVV-1, /a?text=hon ramlade, key",
        "AVV-1, /a, a key",
    })
    void aMailHoldsNoText(String number, String path, String key) {
        assertThatThrownBy(() -> OutboxMail.check(number, path, key)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void waitsLongerAfterEachFailureAndGivesUp() {
        Instant now = Instant.parse("2026-11-23T08:00:00Z");
        OutboxMail mail = new OutboxMail();
        mail.failed("Refused", now);
        assertThat(mail.getNextAttempt()).isEqualTo(now.plus(Duration.ofMinutes(1)));
        mail.failed("Refused", now);
        assertThat(mail.getNextAttempt()).isEqualTo(now.plus(Duration.ofMinutes(4)));
        for (int i = 2; i < OutboxMail.MOST_ATTEMPTS; i++) {
            assertThat(mail.isWaiting()).isTrue();
            mail.failed("Refused", now);
        }
        assertThat(mail.isWaiting()).isFalse();
        assertThat(mail.getError()).isEqualTo("Refused");
    }
}
