package se.ledstjarnan.domain.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionFlowTest {

    /** What is written here a second time on purpose: whoever changes the table must say so here too. */
    private static final List<String> ALLOWED = List.of(
            "ATTACH PROPOSED GIVER",
            "ATTACH ACCEPTED GIVER",
            "ACCEPT PROPOSED RECEIVER",
            "DECLINE PROPOSED RECEIVER",
            "WITHDRAW PROPOSED GIVER",
            "RETURN ACCEPTED RECEIVER",
            "END ACCEPTED GIVER",
            "SETTLE DECLINED GIVER",
            "SETTLE RETURNED GIVER");

    static Stream<Arguments> combinations() {
        return Arrays.stream(DistributionAction.values())
                .flatMap(action -> Arrays.stream(DistributionStatus.values())
                        .flatMap(status -> Arrays.stream(DistributionActor.values())
                                .map(actor -> Arguments.of(action, status, actor))));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void onlyTheListedActInTheListedStatuses(
            DistributionAction action, DistributionStatus status, DistributionActor actor) {
        assertThat(DistributionFlow.find(action, status, Set.of(actor)).isPresent())
                .isEqualTo(ALLOWED.contains(action + " " + status + " " + actor));
    }
}
