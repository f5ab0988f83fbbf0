package se.ledstjarnan.domain.yearwheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WheelStepTest {

    @ParameterizedTest
    @EnumSource(WheelStep.class)
    void everyStepHasItsMonths(WheelStep step) {
        assertThat(step.months()).isNotEmpty().allMatch(month -> month >= 1 && month <= 12);
    }

    @Test
    void somethingIsDoneEveryMonth() {
        assertThat(IntStream.rangeClosed(1, 12).boxed())
                .allMatch(month -> Stream.of(WheelStep.values())
                        .anyMatch(step -> step.months().contains(month)));
        assertThat(WheelStep.MISSION.number()).isOne();
        assertThat(WheelStep.DECISION.number()).isEqualTo(13);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, NOTHING",
        "3, 0, 0, UNDER_WAY",
        "3, 2, 0, UNDER_WAY",
        "3, 3, 0, DONE",
        "3, 3, 1, LATE",
        "0, 0, 1, LATE"
    })
    void whatIsLateIsSaidFirst(int total, int done, int late, StepState state) {
        assertThat(StepState.of(total, done, late)).isEqualTo(state);
    }
}
