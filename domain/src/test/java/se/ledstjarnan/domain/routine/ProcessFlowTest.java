package se.ledstjarnan.domain.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessFlowTest {

    static Stream<Arguments> combinations() {
        return Arrays.stream(ProcessAction.values())
                .flatMap(action -> Arrays.stream(ProcessStatus.values())
                        .flatMap(status -> Arrays.stream(ProcessActor.values())
                                .map(actor -> Arguments.of(action, status, actor))));
    }

    /** What is written here a second time on purpose: whoever changes the table must say so here too. */
    private static final List<String> ALLOWED = List.of(
            "EDIT DRAFT AUTHOR",
            "ESTABLISH DRAFT OWNER",
            "DISCARD DRAFT AUTHOR",
            "RENEW ESTABLISHED AUTHOR",
            "END ESTABLISHED OWNER");

    @ParameterizedTest
    @MethodSource("combinations")
    void onlyTheListedActorsActInTheListedStatuses(ProcessAction action, ProcessStatus status, ProcessActor actor) {
        assertThat(ProcessFlow.find(action, status, Set.of(actor)).isPresent())
                .isEqualTo(ALLOWED.contains(action + " " + status + " " + actor));
    }
}
