package se.ledstjarnan.domain.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoutineProcessTest {

    static Stream<Arguments> combinations() {
        return Arrays.stream(RoutineAction.values())
                .flatMap(action -> Arrays.stream(RoutineStatus.values())
                        .flatMap(status -> Arrays.stream(RoutineActor.values())
                                .map(actor -> Arguments.of(action, status, actor))));
    }

    /** What is written here a second time on purpose: whoever changes the table must say so here too. */
    private static final List<String> ALLOWED = List.of(
            "EDIT DRAFT AUTHOR",
            "SUBMIT DRAFT AUTHOR",
            "DISCARD DRAFT AUTHOR",
            "APPROVE FOR_APPROVAL APPROVER",
            "RETURN FOR_APPROVAL APPROVER,AUTHOR",
            "REVIEW IN_FORCE AUTHOR",
            "RENEW IN_FORCE AUTHOR",
            "WITHDRAW IN_FORCE APPROVER");

    @ParameterizedTest
    @MethodSource("combinations")
    void onlyTheListedActorsActInTheListedStatuses(RoutineAction action, RoutineStatus status, RoutineActor actor) {
        boolean listed = ALLOWED.stream()
                .map(line -> line.split(" "))
                .anyMatch(part -> part[0].equals(action.name())
                        && part[1].equals(status.name())
                        && List.of(part[2].split(",")).contains(actor.name()));

        assertThat(RoutineProcess.find(action, status, Set.of(actor)).isPresent())
                .isEqualTo(listed);
    }
}
